package org.newsbook.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}{2,6})\\)");

  private enum Form {
    FULL,
    TITLED,
    SHORT
  }

  private record Mention(String surname, Form form, String given, boolean office, int at) {}

  /** When a surname was last met, and how; indices of text lines. */
  private record Met(int full, int any, int shortSince, String given) {}

  /**
   * What the names say of a cut before a line.
   *
   * @param anew persons named in full though the surname had been enough before
   * @param bound surnames that only the lines before explain
   * @param fresh persons named for the first time, in full
   * @param acronyms abbreviations explained once more
   * @param anewHere the line itself names someone in full whom an earlier line had named in full
   * @param office the line opens with an office and a full name
   */
  record Account(
      double anew, double bound, double fresh, double acronyms, boolean office, boolean anewHere) {}

  /**
   * A person named in full once more.
   *
   * @param since text line that named the person last
   * @param office the name comes with an office: 'Russian President Vladimir Putin'
   */
  record Again(int since, boolean office) {}

  private final List<Account> accounts;
  private final List<List<Again>> introduced;
  private final List<List<Integer>> explained;

  private NameTrail(
      List<Account> accounts, List<List<Again>> introduced, List<List<Integer>> explained) {
    this.accounts = accounts;
    this.introduced = introduced;
    this.explained = explained;
  }

  /** For each person whom a text line names in full once more: where the surname stood last. */
  List<Again> introducedAgain(int textLine) {
    return introduced.get(textLine);
  }

  /** For each abbreviation that a text line explains once more: where it was explained last. */
  List<Integer> explainedAgain(int textLine) {
    return explained.get(textLine);
  }

  Account before(int textLine) {
    return accounts.get(textLine);
  }

  static NameTrail over(List<Line> text, WordKinds words) {
    List<List<Mention>> mentions = new ArrayList<>();
    List<List<String>> acronyms = new ArrayList<>();
    for (Line line : text) {
      mentions.add(mentions(line.head(SEEN), words));
      acronyms.add(ACRONYM.matcher(line.head(SEEN)).results().map(m -> m.group(1)).toList());
    }
    Map<String, Met> met = new HashMap<>();
    Map<String, Integer> explained = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    List<List<Again>> introducedAgain = new ArrayList<>();
    List<List<Integer>> explainedAgain = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      double again = acronyms.get(i).stream().filter(explained::containsKey).count();
      accounts.add(account(mentions, i, met, again));
      introducedAgain.add(introducedAgain(mentions.get(i), i, met));
      explainedAgain.add(
          acronyms.get(i).stream().filter(explained::containsKey).map(explained::get).toList());
      for (Mention mention : mentions.get(i)) {
        met.merge(mention.surname(), met(mention, i), NameTrail::later);
      }
      for (String acronym : acronyms.get(i)) {
        explained.put(acronym, i);
      }
    }
    return new NameTrail(accounts, introducedAgain, explainedAgain);
  }

  private static List<Again> introducedAgain(List<Mention> line, int at, Map<String, Met> met) {
    List<Again> again = new ArrayList<>();
    for (Mention mention : line) {
      Met before = met.get(mention.surname());
      if (mention.form() == Form.FULL
          && before != null
          && before.full() >= 0
          && at - before.any() <= BACK
          && before.shortSince() > 0
          && before.given().equals(mention.given())) {
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

  private static Account account(
      List<List<Mention>> mentions, int at, Map<String, Met> met, double acronyms) {
    double anew = 0;
    double bound = 0;
    double fresh = 0;
    Map<String, Form> firstForms = new HashMap<>();
    for (int i = at; i < Math.min(at + AHEAD, mentions.size()); i++) {
      double weight = 1.0 / (1 + i - at);
      for (Mention mention : mentions.get(i)) {
        if (firstForms.putIfAbsent(mention.surname(), mention.form()) != null) {
          continue;
        }
        Met before = met.get(mention.surname());
        boolean known = before != null && before.full() >= 0 && at - before.full() <= BACK;
        if (mention.form() == Form.FULL) {
          if (before == null || at - before.any() > BACK) {
            fresh += weight;
          } else if (before.full() < 0) {
            anew += weight; // only the surname so far
          } else if (known && before.shortSince() > 0 && before.given().equals(mention.given())) {
            anew += weight;
          }
        } else if (known && mention.form() == Form.SHORT) {
          bound += weight;
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
    return new Account(anew, bound, fresh, acronyms, office, anewHere);
  }

  /** Runs of capitalised words, told apart by what stands before the last one. */
  private static List<Mention> mentions(String text, WordKinds kinds) {
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
        end(run, runAt, mentions, kinds);
      }
      boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
      boolean ordinary =
          sentenceStart
              && run.isEmpty()
              && (kinds.is("stop", lower)
                  || kinds.is("connective", lower)
                  || kinds.is("pronoun", lower));
      if (capital && !ordinary) {
        runAt = run.isEmpty() ? at : runAt;
        run.add(bare);
      } else {
        end(run, runAt, mentions, kinds);
      }
      boolean initial = bare.length() == 1 || kinds.is("role", lower);
      boolean closed = to < raw.length() && !(raw.charAt(to) == '.' && initial);
      if (closed || possessive) {
        end(run, runAt, mentions, kinds);
      }
      sentenceStart = closed && END.matcher(raw.substring(to)).matches();
      at += raw.length() + 1;
    }
    end(run, runAt, mentions, kinds);
    return mentions;
  }

  private static void end(List<String> run, int at, List<Mention> mentions, WordKinds kinds) {
    if (run.isEmpty()) {
      return;
    }
    int role = -1;
    for (int i = 0; i < run.size() - 1; i++) {
      if (kinds.is("role", run.get(i).toLowerCase(Locale.ROOT))) {
        role = i;
      }
    }
    int names = run.size() - 1 - role;
    String surname = Folding.fold(run.get(run.size() - 1));
    if (surname.length() > 2 && run.size() <= 8) {
      boolean plain = role >= 0 && kinds.is("plain", run.get(role).toLowerCase(Locale.ROOT));
      Form form = names >= 2 ? Form.FULL : role >= 0 && !plain ? Form.TITLED : Form.SHORT;
      String given = names >= 2 ? Folding.fold(run.get(role + 1)) : "";
      mentions.add(new Mention(surname, form, given, role >= 0, at));
    }
    run.clear();
  }
}
