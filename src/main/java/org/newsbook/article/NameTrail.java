package org.newsbook.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.text.Folding;

/**
 * How persons are named before and after each line. A report names a person in full first and by
 * the surname later; a surname that needs an introduction far above binds a line to what stands
 * there, and a full name where the surname had been enough speaks for a new report.
 */
final class NameTrail {
  private static final int SEEN = 1_500;
  private static final int AHEAD = 4;
  private static final int BACK = 60;
  private static final int OPENING = 40;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What stands behind the last word of a sentence. */
  private static final Pattern END = Pattern.compile("[.!?:…][\"”’')]*|[\"“”]+");

  private enum Form {
    FULL,
    TITLED,
    SHORT
  }

  private record Mention(String surname, Form form, String given, boolean office, int at) {}

  /** When a surname was last met, and how; indices of text lines. */
  private record Met(int full, int any, int shortSince, String given) {

    /** Named in full before, by the surname since, and now in full once more. */
    boolean isIntroducedAgain(Mention mention) {
      return mention.form() == Form.FULL
          && full >= 0
          && shortSince > 0
          && given.equals(mention.given());
    }
  }

  /**
   * What the names say of a cut before a line.
   *
   * @param anew persons named in full though the surname had been enough before
   * @param bound surnames that only the lines before explain
   * @param anewHere the line itself names someone in full whom an earlier line had named in full
   * @param office the line opens with an office and a full name
   */
  record Account(double anew, double bound, boolean office, boolean anewHere) {}

  /**
   * A person named in full once more.
   *
   * @param since text line that named the person last
   * @param office the name comes with an office: 'Russian President Vladimir Putin'
   */
  record Again(int since, boolean office) {}

  private final List<Account> accounts = new ArrayList<>();
  private final List<List<Again>> introduced = new ArrayList<>();

  NameTrail(List<Line> text) {
    List<List<Mention>> mentions = new ArrayList<>();
    for (Line line : text) {
      mentions.add(mentions(line.head(SEEN)));
    }
    Map<String, Met> met = new HashMap<>();
    for (int i = 0; i < text.size(); i++) {
      accounts.add(account(mentions, i, met));
      introduced.add(introducedAgain(mentions.get(i), i, met));
      for (Mention mention : mentions.get(i)) {
        met.merge(mention.surname(), met(mention, i), NameTrail::later);
      }
    }
  }

  /** For each person whom a text line names in full once more: where the surname stood last. */
  List<Again> introducedAgain(int textLine) {
    return introduced.get(textLine);
  }

  Account before(int textLine) {
    return accounts.get(textLine);
  }

  private static List<Again> introducedAgain(List<Mention> line, int at, Map<String, Met> met) {
    List<Again> again = new ArrayList<>();
    for (Mention mention : line) {
      Met before = met.get(mention.surname());
      if (before != null && at - before.any() <= BACK && before.isIntroducedAgain(mention)) {
        again.add(new Again(before.any(), mention.office() && before.shortSince() > 1));
      }
    }
    return again;
  }

  private static Met met(Mention mention, int line) {
    boolean full = mention.form() == Form.FULL;
    return new Met(full ? line : -1, line, full ? 0 : 1, mention.given());
  }

  private static Met later(Met old, Met now) {
    boolean full = now.full() >= 0;
    return new Met(
        full ? now.full() : old.full(),
        now.any(),
        full ? 0 : old.shortSince() + now.shortSince(),
        full ? now.given() : old.given());
  }

  private static Account account(List<List<Mention>> mentions, int at, Map<String, Met> met) {
    double anew = 0;
    double bound = 0;
    Set<String> seen = new HashSet<>();
    for (int i = at; i < Math.min(at + AHEAD, mentions.size()); i++) {
      double weight = 1.0 / (1 + i - at);
      for (Mention mention : mentions.get(i)) {
        boolean first = seen.add(mention.surname());
        Met before = met.get(mention.surname());
        if (!first || before == null) {
          continue;
        }
        boolean known = before.full() >= 0 && at - before.full() <= BACK;
        boolean surnameOnly = before.full() < 0 && at - before.any() <= BACK;
        if (mention.form() == Form.FULL) {
          anew += surnameOnly || known && before.isIntroducedAgain(mention) ? weight : 0;
        } else if (mention.form() == Form.SHORT) {
          bound += known ? weight : 0;
        }
      }
    }
    boolean office =
        mentions.get(at).stream()
            .anyMatch(m -> m.form() == Form.FULL && m.office() && m.at() <= OPENING);
    boolean anewHere =
        mentions.get(at).stream()
            .filter(m -> m.form() == Form.FULL)
            .map(m -> met.get(m.surname()))
            .anyMatch(m -> m != null && m.full() >= 0);
    return new Account(anew, bound, office, anewHere);
  }

  /** Runs of capitalised words, told apart by what stands before the last one. */
  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    List<String> run = new ArrayList<>();
    boolean sentenceStart = true;
    int at = 0;
    int runAt = 0;
    for (String raw : SPACE.split(text)) {
      int from = 0;
      int to = raw.length();
      while (from < to && !Character.isLetterOrDigit(raw.charAt(from))) {
        from++;
      }
      while (to > from && !Character.isLetterOrDigit(raw.charAt(to - 1))) {
        to--;
      }
      String word = raw.substring(from, to);
      boolean possessive = word.endsWith("'s") || word.endsWith("’s");
      String bare = possessive ? word.substring(0, word.length() - 2) : word;
      String lower = bare.toLowerCase(Locale.ROOT);
      if (from > 0) {
        end(run, runAt, mentions);
      }
      boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
      boolean ordinary =
          sentenceStart
              && run.isEmpty()
              && (WordKind.STOP.has(lower)
                  || WordKind.CONNECTIVE.has(lower)
                  || WordKind.PRONOUN.has(lower));
      if (capital && !ordinary) {
        runAt = run.isEmpty() ? at : runAt;
        run.add(bare);
      } else {
        end(run, runAt, mentions);
      }
      boolean initial = bare.length() == 1 || WordKind.ROLE.has(lower);
      boolean closed = to < raw.length() && !(raw.charAt(to) == '.' && initial);
      if (closed || possessive) {
        end(run, runAt, mentions);
      }
      sentenceStart = closed && END.matcher(raw.substring(to)).matches();
      at += raw.length() + 1;
    }
    end(run, runAt, mentions);
    return mentions;
  }

  private static void end(List<String> run, int at, List<Mention> mentions) {
    if (run.isEmpty()) {
      return;
    }
    int role = -1;
    for (int i = 0; i < run.size() - 1; i++) {
      if (WordKind.ROLE.has(run.get(i).toLowerCase(Locale.ROOT))) {
        role = i;
      }
    }
    int names = run.size() - 1 - role;
    String surname = Folding.fold(run.get(run.size() - 1));
    if (surname.length() > 2 && run.size() <= 8) {
      boolean plain = role >= 0 && WordKind.PLAIN.has(run.get(role).toLowerCase(Locale.ROOT));
      Form form = names >= 2 ? Form.FULL : role >= 0 && !plain ? Form.TITLED : Form.SHORT;
      String given = names >= 2 ? Folding.fold(run.get(role + 1)) : "";
      mentions.add(new Mention(surname, form, given, role >= 0, at));
    }
    run.clear();
  }
}
