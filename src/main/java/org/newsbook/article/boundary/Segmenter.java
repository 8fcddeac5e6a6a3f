package org.newsbook.article.boundary;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsbook.article.line.Datelines;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.text.DataFile;

/**
 * Cuts a capture into articles: the cuts with the highest sum of log-odds, found by dynamic
 * programming over the whole capture, where short articles cost extra and so does it to cut at all
 * (the form of Utiyama and Isahara 2001, with a learned boundary model in place of word
 * probabilities).
 */
public final class Segmenter {
  /** What an editor says outweighs all that is found. */
  private static final double EDITOR = 1_000;

  /** What the form of a text says outweighs what the model finds. */
  private static final double SURE = 100;

  /** The marks at the end of a report, as agencies and press offices set them. */
  private static final Pattern END =
      Pattern.compile("(?i)\\W*(?:#\\s*#\\s*#[#\\s]*|-+\\s*30\\s*-+|\\(?ends?\\)?)\\W*");

  /** So many lines behind one may be notes to editors. */
  private static final int NOTES = 12;

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.):]\\s+\\S");
  private static final int SEEN = 8;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** How a number from three on is written. */
  private static final Map<Integer, Set<String>> NUMBERS =
      DataFile.lines(Segmenter.class, "numbers.txt").stream()
          .map(line -> line.split(" "))
          .collect(toMap(forms -> Integer.valueOf(forms[0]), Set::of));

  private static final double UNSURE = 0.8;
  private static final int USUAL_PARTS = 4;
  private static final double LEAST = 0.02;

  private final CutCosts costs;

  private final TextPositions positions;
  private final double[] score;
  private final double shortest;

  /** Index of the first running text. */
  private final int firstText;

  /**
   * @param probability by line, that an article begins there
   */
  Segmenter(
      List<Line> lines,
      TextPositions positions,
      double[] probability,
      CutCosts costs,
      CaptureCorrection editor) {
    this.costs = costs;
    this.positions = positions;
    firstText = lines.stream().filter(Line::isBodyText).mapToInt(Line::index).findFirst().orElse(0);
    double expected = Arrays.stream(probability).sum();
    shortest = positions.end() / (expected + 1) / USUAL_PARTS;
    score = new double[lines.size()];
    Set<Integer> starts = editor.lines(Correction.STARTS);
    Set<Integer> joins = editor.lines(Correction.JOINS);
    double[] found = Arrays.stream(probability).map(DocumentHabits::logit).toArray();
    for (int i = score.length - 1; i > 0; i--) {
      if (lines.get(i).text().equals(lines.get(i - 1).text())) {
        // What stands twice begins an article once.
        found[i - 1] = Math.max(found[i - 1], found[i]);
        found[i] = -EDITOR;
      }
    }
    for (int i = 1; i < score.length; i++) {
      if (END.matcher(lines.get(i - 1).text()).matches()) {
        afterEnd(lines, i).ifPresent(start -> found[start] = SURE);
      }
    }
    items(lines).forEach(item -> found[item] = -EDITOR);
    for (int i = 0; i < score.length; i++) {
      score[i] =
          starts.contains(lines.get(i).block().fromLine())
              ? EDITOR
              : joins.contains(lines.get(i).block().fromLine()) ? -EDITOR : found[i] - costs.cut();
    }
  }

  /**
   * The line behind an end mark at which an article of its own opens, with a title over a day, an
   * author or a dateline, or with a dateline; what else stands there is notes to editors.
   */
  private static Optional<Integer> afterEnd(List<Line> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + NOTES); i++) {
      Line line = lines.get(i);
      boolean over = i + 1 < lines.size() && opens(lines.get(i + 1));
      if (i == from && isDated(line) || line.titleShaped() && line.label().isText() && over) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Lines numbered from one on, without credits between, of which a line above tells how many. */
  private static Set<Integer> items(List<Line> lines) {
    Set<Integer> items = new HashSet<>();
    List<Integer> run = new ArrayList<>();
    for (Line line : lines) {
      Matcher m = NUMBERED.matcher(line.head(SEEN));
      int number = m.lookingAt() ? Integer.parseInt(m.group(1)) : 0;
      if (number == 1 || line.label().opens() || line.label() == Label.SOURCE_LINK) {
        run.clear();
      }
      if (number == run.size() + 1) {
        run.add(line.index());
        items.addAll(isTold(lines, run) ? run : List.of());
      }
    }
    return items;
  }

  /** 'Five things to know', over a list of five. */
  private static boolean isTold(List<Line> lines, List<Integer> run) {
    Set<String> names = NUMBERS.getOrDefault(run.size(), Set.of());
    return lines.subList(Math.max(0, run.get(0) - NOTES), run.get(0)).stream()
        .filter(line -> line.label() == Label.TITLE || line.titleShaped())
        .flatMap(line -> SPACE.splitAsStream(line.text().toLowerCase(Locale.ROOT)))
        .anyMatch(names::contains);
  }

  private static boolean opens(Line line) {
    return line.label().opens() || isDated(line);
  }

  private static boolean isDated(Line line) {
    return line.isBodyText() && Datelines.length(line.text()) > 0;
  }

  /** Log-odds of a cut before a line, its cost taken off. */
  public double score(int line) {
    return score[line];
  }

  /**
   * @param starts first lines of the articles, in order; what stands before belongs to none
   * @param unsure those that are cut by a hair; of an uncut capture, lines of which only the whole
   *     says that no article begins there
   */
  public record Split(List<Integer> starts, List<Integer> unsure) {
    public Split {
      starts = List.copyOf(starts);
      unsure = List.copyOf(unsure);
    }

    /** Of which there is no doubt. */
    public static Split at(List<Integer> starts) {
      return new Split(starts, List.of());
    }
  }

  public Split split() {
    if (score.length == 0) {
      return Split.at(List.of());
    }
    int[] candidates = candidates();
    int n = candidates.length;
    double[] best = new double[n];
    int[] from = new int[n];
    int near = 0; // from here on articles are too short
    int far = 0; // the best of those before
    for (int j = 1; j < n; j++) {
      while (near < j && length(candidates[near], candidates[j]) >= shortest) {
        far = best[near] > best[far] ? near : far;
        near++;
      }
      best[j] = Double.NEGATIVE_INFINITY;
      for (int i = near > 0 ? near - 1 : 0; i < j; i++) {
        int start = i < near ? far : i;
        double value = best[start] - shortness(candidates[start], candidates[j]);
        if (value > best[j]) {
          best[j] = value;
          from[j] = start;
        }
      }
      best[j] += score[candidates[j]];
    }
    List<Integer> cut = starts(candidates, best, from, costs.any());
    boolean whole = cut.size() == 1;
    List<Integer> open = whole ? starts(candidates, best, from, 0) : cut;
    return new Split(
        cut, open.stream().skip(1).filter(i -> whole || Math.abs(score[i]) < UNSURE).toList());
  }

  /**
   * @param least what cuts must bring together
   */
  private List<Integer> starts(int[] candidates, double[] best, int[] from, double least) {
    int end = 0;
    double top = least;
    for (int j = 1; j < best.length; j++) {
      double value = best[j] - shortness(candidates[j], score.length);
      if (value > top) {
        top = value;
        end = j;
      }
    }
    ArrayDeque<Integer> starts = new ArrayDeque<>();
    for (int j = end; j > 0; j = from[j]) {
      starts.addFirst(candidates[j]);
    }
    if (starts.isEmpty() || starts.getFirst() > firstText) {
      starts.addFirst(0);
    }
    return List.copyOf(starts);
  }

  private int[] candidates() {
    double enough = DocumentHabits.logit(LEAST) - costs.cut();
    return IntStream.range(0, score.length).filter(i -> i == 0 || score[i] > enough).toArray();
  }

  private double shortness(int from, int to) {
    if (from == 0 && to <= firstText) {
      return costs.head();
    }
    int length = length(from, to);
    return length >= shortest ? 0 : costs.shortness() * (1 - length / shortest);
  }

  private int length(int from, int to) {
    return positions.of(to) - positions.of(from);
  }
}
