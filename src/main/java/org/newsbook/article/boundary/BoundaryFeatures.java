package org.newsbook.article.boundary;

import java.util.List;
import java.util.stream.IntStream;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.model.FeatureRow;

/**
 * What tells whether an article begins at a line, as numbers: the make of the lines around it,
 * cohesion before and after, what repeats in the capture, its place. No word takes part, only
 * shapes, counts and the labels that {@link LineLabeler} gives.
 */
final class BoundaryFeatures {
  private static final int NEAR = 2;
  private static final int FAR = 3;
  private static final int[] WINDOWS = {250, 900, 2_200};
  private static final List<String> WINDOW_NAMES = List.of(" in 250", " in 900", " in 2200");
  private static final List<String> OFFSETS =
      List.of(
          " (line -3)", " (line -2)", " (line -1)", "", " (line +1)", " (line +2)", " (line +3)");
  private static final int NEIGHBOURHOOD = 1_800;
  private static final int ATTRACTION = 1_500;
  private static final int MOST_SHORT = 30;
  private static final double USUAL_QUANTILE = 0.9;

  private final List<Line> lines;
  private final List<LineShape> shapes;
  private final List<LineKey> keys;
  private final TextPositions positions;
  private final Repetition repetition;
  private final WritingStyle style;
  private final double usualLength;
  private final double gapped;
  private final double brief;
  private final int widestGap;

  /** Likeness of the text before and after each line, by window. */
  private final double[][] cohesion;

  private final double[] meanCohesion = new double[WINDOWS.length];
  private final double[] cohesionSpread = new double[WINDOWS.length];
  private final double[][] attraction;
  private final LabelDistances distances;
  private final Openings openings;
  private final TitleFit titles;
  private final Meaning meaning;

  BoundaryFeatures(List<Line> lines) {
    this.lines = lines;
    shapes = lines.stream().map(LineShape::new).toList();
    positions = new TextPositions(shapes);
    keys = LineKey.of(lines, shapes);
    repetition = new Repetition(keys, positions);
    style = new WritingStyle(lines, shapes);
    distances = new LabelDistances(lines, positions);
    int n = lines.size();
    int[] lengths = shapes.stream().mapToInt(LineShape::length).sorted().toArray();
    usualLength = n == 0 ? 1 : lengths[(int) ((n - 1) * USUAL_QUANTILE)];
    gapped = lines.stream().filter(line -> line.blanksBefore() > 0).count() / Math.max(1.0, n);
    brief = shapes.stream().filter(shape -> !shape.prose()).count() / Math.max(1.0, n);
    widestGap = lines.stream().mapToInt(Line::blanksBefore).max().orElse(0);
    Cohesion words = new Cohesion(shapes, positions);
    openings = new Openings(shapes);
    titles = new TitleFit(shapes, words);
    meaning = new Meaning(shapes, positions);
    cohesion = new double[WINDOWS.length][n];
    attraction = new double[n][];
    for (int i = 0; i < n; i++) {
      attraction[i] = words.attraction(i, ATTRACTION);
      for (int w = 0; w < WINDOWS.length; w++) {
        cohesion[w][i] = words.across(i, WINDOWS[w]);
      }
    }
    for (int w = 0; w < WINDOWS.length; w++) {
      double[] values = cohesion[w];
      double mean = IntStream.range(1, n).mapToDouble(i -> values[i]).average().orElse(0);
      meanCohesion[w] = mean;
      cohesionSpread[w] =
          Math.sqrt(
              IntStream.range(1, n)
                  .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                  .average()
                  .orElse(0));
    }
  }

  int size() {
    return lines.size();
  }

  List<LineShape> shapes() {
    return shapes;
  }

  List<LineKey> keys() {
    return keys;
  }

  TextPositions positions() {
    return positions;
  }

  float[] row(int line) {
    FeatureRow row = new FeatureRow(false);
    addTo(row, line);
    return row.values();
  }

  void addTo(FeatureRow row, int line) {
    context(row, line);
    document(row, line);
    cohesion(row, line);
    for (int offset = -NEAR; offset <= 1; offset++) {
      repetition.addTo(row, at(offset), line + offset);
    }
    style.addTo(row, line);
    distances.addTo(row, line);
    openings.addTo(row, line);
    titles.addTo(row, line);
    meaning.addTo(row, line);
    place(row, line);
  }

  private static String at(int offset) {
    return OFFSETS.get(offset + FAR);
  }

  private void context(FeatureRow row, int line) {
    for (int offset = -FAR; offset <= FAR; offset++) {
      int i = line + offset;
      boolean there = i >= 0 && i < lines.size();
      // Before the first line and behind the last one stands an empty one.
      LineShape shape = there ? shapes.get(i) : LineShape.EMPTY;
      if (Math.abs(offset) == FAR) {
        shape.addOutline(row, at(offset));
      } else {
        shape.addTo(row, at(offset), usualLength);
        Label label = there ? lines.get(i).label() : Label.SHORT;
        row.add("date", at(offset), label == Label.DATE);
        row.add("byline or outlet", at(offset), label == Label.BYLINE || label == Label.OUTLET);
        row.add("source link", at(offset), label == Label.SOURCE_LINK);
        row.add("furniture", at(offset), label.isFurniture());
        row.add("caption or note", at(offset), label.isNote());
      }
      int blanks = there ? lines.get(i).blanksBefore() : -1;
      row.add("blank lines before", at(offset), Math.min(4, blanks));
      if (Math.abs(offset) <= 1) {
        row.add("blank lines beyond the usual", at(offset), blanks - (gapped > 0.5 ? 1 : 0));
      }
    }
  }

  private void document(FeatureRow row, int line) {
    row.add("share of lines after a blank", gapped);
    row.add("widest gap", Math.min(6, widestGap));
    row.add("at the widest gap", widestGap > 0 && lines.get(line).blanksBefore() == widestGap);
    row.add("share of short lines", brief);
    row.add("mean length", positions.end() / Math.max(1.0, lines.size()));
    row.add("usual length", usualLength);
    row.add("lines in all", Math.log(lines.size() + 1.0));
    row.add("characters in all", Math.log(positions.end() + 1.0));
  }

  private void cohesion(FeatureRow row, int line) {
    int from = Math.max(1, positions.reach(line - 1, -1, NEIGHBOURHOOD));
    int to = Math.min(lines.size(), positions.reach(line, 1, NEIGHBOURHOOD));
    for (int w = 0; w < WINDOWS.length; w++) {
      double here = cohesion[w][line];
      String name = WINDOW_NAMES.get(w);
      row.add("cohesion", name, here);
      row.add(
          "cohesion against the mean", name, (here - meanCohesion[w]) / (cohesionSpread[w] + 1e-6));
      double left = 0;
      double right = 0;
      double least = 1;
      for (int i = from; i < to; i++) {
        if (i < line) {
          left = Math.max(left, cohesion[w][i]);
        } else if (i > line) {
          right = Math.max(right, cohesion[w][i]);
        }
        least = i == line ? least : Math.min(least, cohesion[w][i]);
      }
      row.add("depth", name, (left + right) / 2 - here);
      row.add("above the local minimum", name, here - least);
    }
    for (int offset = -1; offset <= 1; offset++) {
      int i = line + offset;
      double[] drawn = i >= 0 && i < attraction.length ? attraction[i] : new double[] {-1, -1};
      row.add("drawn forward", at(offset), drawn[0]);
      row.add("drawn back", at(offset), drawn[1]);
      row.add("drawn forward rather than back", at(offset), drawn[0] - drawn[1]);
    }
  }

  private void place(FeatureRow row, int line) {
    row.add("place in the capture", positions.of(line) / Math.max(1.0, positions.end()));
    row.add("characters before", Math.log(1.0 + positions.of(line)));
    row.add("characters to come", Math.log(1.0 + positions.end() - positions.of(line)));
    int before = 0;
    while (before < MOST_SHORT && before < line && !shapes.get(line - 1 - before).prose()) {
      before++;
    }
    int after = 0;
    while (after < MOST_SHORT && line + after < lines.size() && !shapes.get(line + after).prose()) {
      after++;
    }
    row.add("short lines before", before);
    row.add("short lines from here", after);
  }
}
