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
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}{2,6})\\)");

  private enum Form {
    FULL,
    TITLED,
    SHORT
  }

  private record Mention(String surname, Form form, String given) {}

  /** When a surname was last met, and how; indices of text lines. */
  private record Met(int full, int any, boolean shortSince, String given) {}

  /**
   * What the names say of a cut before a line.
   *
   * @param anew persons named in full though the surname had been enough before
   * @param bound surnames that only the lines before explain
   * @param fresh persons named for the first time, in full
   * @param acronyms abbreviations explained once more
   */
  record Account(double anew, double bound, double fresh, double acronyms) {}

  private final List<Account> accounts;

  private NameTrail(List<Account> accounts) {
    this.accounts = accounts;
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
    for (int i = 0; i < text.size(); i++) {
      double again = acronyms.get(i).stream().filter(explained::containsKey).count();
      accounts.add(account(mentions, i, met, again));
      for (Mention mention : mentions.get(i)) {
        met.merge(mention.surname(), met(mention, i), NameTrail::later);
      }
      for (String acronym : acronyms.get(i)) {
        explained.put(acronym, i);
      }
    }
    return new NameTrail(accounts);
  }

  private static Met met(Mention mention, int line) {
    boolean full = mention.form() == Form.FULL;
    return new Met(full ? line : -1, line, !full, mention.given());
  }

  private static Met later(Met old, Met now) {
    boolean full = now.full() >= 0;
    return new Met(
        full ? now.full() : old.full(),
        now.any(),
        !full && (old.shortSince() || now.shortSince()),
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
          } else if (known && before.shortSince() && before.given().equals(mention.given())) {
            anew += weight;
          }
        } else if (known && mention.form() == Form.SHORT) {
          bound += weight;
        }
      }
    }
    return new Account(anew, bound, fresh, acronyms);
  }

  /** Runs of capitalised words, told apart by what stands before the last one. */
  private static List<Mention> mentions(String text, WordKinds kinds) {
    List<Mention> mentions = new ArrayList<>();
    List<String> run = new ArrayList<>();
    boolean sentenceStart = true;
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
      String bare = word.replaceFirst("['’]s$", "");
      String lower = bare.toLowerCase(Locale.ROOT);
      if (from > 0) {
        end(run, mentions, kinds);
      }
      boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
      boolean ordinary =
          sentenceStart
              && run.isEmpty()
              && (kinds.is("stop", lower)
                  || kinds.is("connective", lower)
                  || kinds.is("pronoun", lower));
      if (capital && !ordinary) {
        run.add(bare);
      } else {
        end(run, mentions, kinds);
      }
      boolean initial = bare.length() == 1 || kinds.is("role", lower);
      boolean closed = to < raw.length() && !(raw.charAt(to) == '.' && initial);
      if (closed || bare.length() < word.length()) {
        end(run, mentions, kinds);
      }
      sentenceStart = closed && raw.substring(to).matches("[.!?:…][\"”’')]*|[\"“”]+");
    }
    end(run, mentions, kinds);
    return mentions;
  }

  private static void end(List<String> run, List<Mention> mentions, WordKinds kinds) {
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
      mentions.add(new Mention(surname, form, given));
    }
    run.clear();
  }
}
