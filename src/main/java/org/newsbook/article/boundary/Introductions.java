package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;
import org.newsbook.text.Languages;

/**
 * How persons are named. A report introduces a person in full, often with an office, and goes on
 * with the surname; a surname that needs an introduction far above binds a line to what stands
 * there, and a full name where the surname had been enough speaks for a new report.
 */
final class Introductions {
  private static final int AHEAD = 4;
  private static final int OPENING = 7;

  /** Lines that are looked at for these texts. */
  private static final int REACH = 1_000;

  private static final int MEMORY = 9_000;
  private static final int LONGEST_RUN = 8;
  private static final int NEVER = -1;

  private static final Map<String, Set<String>> WORDS =
      DataFile.sections(Introductions.class, "offices.txt");
  private static final Set<String> FUNCTION_WORDS = Languages.commonest();

  /**
   * @param given first name, empty where it is left out
   * @param office it comes with an office: 'Russian President Vladimir Putin'
   * @param at words before it in its line
   */
  private record Mention(String surname, String given, boolean office, int at) {
    boolean full() {
      return !given.isEmpty();
    }
  }

  /** When a surname was last met, and how; indices of lines. */
  private record Met(int full, int any, int bareSince, String given) {
    static final Met NOT = new Met(NEVER, NEVER, 0, "");

    Met and(Mention mention, int line) {
      return mention.full()
          ? new Met(line, line, 0, mention.given())
          : new Met(full, line, bareSince + 1, given);
    }

    /** In full before, by the surname since, and now in full once more. */
    boolean isIntroducedAgain(Mention mention) {
      return mention.full() && full >= 0 && bareSince > 0 && given.equals(mention.given());
    }
  }

  /**
   * By line: anew, bound, with an office, in full where known, introduced again, that by office.
   */
  private final double[][] found;

  Introductions(List<LineShape> shapes, TextPositions positions) {
    List<List<Mention>> mentions = shapes.stream().map(Introductions::mentions).toList();
    found = new double[shapes.size()][];
    Map<String, Met> met = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      int back = positions.reach(i - 1, -1, MEMORY);
      found[i] = account(mentions, shapes, i, back, met);
      for (Mention mention : mentions.get(i)) {
        met.put(mention.surname(), met.getOrDefault(mention.surname(), Met.NOT).and(mention, i));
      }
    }
  }

  void addTo(FeatureRow row, int line) {
    row.add("persons named anew", found[line][0]);
    row.add("surnames that lines above explain", found[line][1]);
    row.add("opens with an office and a name", found[line][2]);
    row.add("names in full who was named in full", found[line][3]);
    row.add("introduces again", found[line][4]);
    row.add("introduces again with an office", found[line][5]);
  }

  private static double[] account(
      List<List<Mention>> mentions,
      List<LineShape> shapes,
      int at,
      int back,
      Map<String, Met> met) {
    double[] sum = new double[6];
    Set<String> seen = new HashSet<>();
    int texts = 0;
    int end = Math.min(mentions.size(), at + REACH);
    for (int i = at; i < end && texts < AHEAD; i++) {
      double weight = 1.0 / (1 + texts);
      texts += shapes.get(i).prose() ? 1 : 0;
      for (Mention mention : mentions.get(i)) {
        Met before = met.getOrDefault(mention.surname(), Met.NOT);
        if (!seen.add(mention.surname()) || before.any() <= back) {
          continue;
        }
        boolean known = before.full() > back;
        if (mention.full()) {
          sum[0] += !known || before.isIntroducedAgain(mention) ? weight : 0;
        } else {
          sum[1] += known ? weight : 0;
        }
      }
    }
    for (Mention mention : mentions.get(at)) {
      Met before = met.getOrDefault(mention.surname(), Met.NOT);
      boolean again = before.any() > back && before.isIntroducedAgain(mention);
      sum[2] += mention.full() && mention.office() && mention.at() < OPENING ? 1 : 0;
      sum[3] += mention.full() && before.full() > back ? 1 : 0;
      sum[4] += again ? 1 : 0;
      sum[5] += again && mention.office() ? 1 : 0;
    }
    return sum;
  }

  /** Runs of capitalised words, told apart by what stands before the last one. */
  private static List<Mention> mentions(LineShape shape) {
    List<Mention> mentions = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int runAt = 0;
    int at = 0;
    for (LineShape.Word word : shape.pieces()) {
      String folded = Folding.fold(word.text());
      boolean capital = Character.isUpperCase(word.text().codePointAt(0));
      boolean ordinary = !word.inSentence() && FUNCTION_WORDS.contains(folded);
      if (!capital || ordinary || !word.follows()) {
        end(run, runAt, mentions);
      }
      if (capital && !ordinary) {
        runAt = run.isEmpty() ? at : runAt;
        run.add(word.text());
      }
      at++;
    }
    end(run, runAt, mentions);
    return mentions;
  }

  private static void end(List<String> run, int at, List<Mention> mentions) {
    if (!run.isEmpty() && run.size() <= LONGEST_RUN) {
      int office = -1;
      for (int i = 0; i < run.size() - 1; i++) {
        office = has("office", run.get(i)) || has("form of address", run.get(i)) ? i : office;
      }
      String surname = Folding.fold(run.get(run.size() - 1));
      String given = run.size() - 2 > office ? Folding.fold(run.get(office + 1)) : "";
      boolean titled = office >= 0 && has("office", run.get(office));
      if (surname.length() > 2) {
        mentions.add(new Mention(surname, given, titled, at));
      }
    }
    run.clear();
  }

  private static boolean has(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
