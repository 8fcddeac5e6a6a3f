package org.newsbook.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Part;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problem;

/**
 * What is left where an editor took articles down: no later stage, and nothing that is published,
 * knows more of them than that lines of a capture are gone.
 *
 * @param captures lines of withdrawn articles are blank in them
 * @param coverages those lines are outside of all articles
 * @param corrections those of withdrawn articles are gone
 * @param gone path to the lines that are; 0 where the whole capture is
 */
public record Remaining(
    List<Capture> captures,
    List<Coverage> coverages,
    Corrections corrections,
    Map<String, BitSet> gone) {
  private static final int ALL = 0;
  private static final BitSet NOTHING = new BitSet();

  public Remaining {
    captures = List.copyOf(captures);
    coverages = List.copyOf(coverages);
    gone = Map.copyOf(gone);
  }

  /**
   * @param coverages one a capture, in their order
   * @throws BuildStopped where a takedown meets nothing: what it was meant for would be published
   */
  public static Remaining after(
      Corrections corrections, List<Capture> captures, List<Coverage> coverages) {
    Set<String> paths = captures.stream().map(Capture::path).collect(Collectors.toSet());
    for (Decision drop : corrections.all(Correction.DROP)) {
      if (paths.stream().noneMatch(drop::isOf)) {
        String hint =
            Nearest.hint(drop.capture(), paths, "take the entry away where the file is gone");
        throw new BuildStopped(
            drop.wrong("no capture '" + drop.capture() + "' to take down from", hint));
      }
    }
    Map<String, BitSet> gone = new TreeMap<>();
    List<Capture> left = new ArrayList<>();
    List<Coverage> covered = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      Capture capture = captures.get(i);
      Map<Integer, Decision> drops = corrections.of(capture.path()).of(Correction.DROP);
      BitSet lines = new BitSet();
      gone.put(capture.path(), lines);
      if (drops.containsKey(ALL)) {
        lines.set(ALL, capture.lines().size() + 1);
      } else {
        covered.add(without(drops.values(), coverages.get(i), capture.lines().size(), lines));
        left.add(lines.isEmpty() ? capture : blank(capture, lines));
      }
    }
    List<Decision> kept = corrections.decisions().stream().filter(d -> !isGone(gone, d)).toList();
    return new Remaining(left, covered, new Corrections(kept), gone);
  }

  /** With an article go the lines behind it, and those before the first of a capture. */
  private static Coverage without(
      Collection<Decision> drops, Coverage coverage, int lines, BitSet gone) {
    List<Article> articles = coverage.articles();
    List<Article> left = new ArrayList<>(articles);
    List<LeftOut> outside = new ArrayList<>(coverage.outside());
    for (Decision drop : drops) {
      List<Article> here =
          articles.stream()
              .filter(a -> a.startLine() <= drop.line() && drop.line() <= a.endLine())
              .toList();
      if (here.isEmpty()) {
        List<Integer> starts = articles.stream().map(Article::startLine).toList();
        String message = "no article of " + drop.capture() + " has line " + drop.line();
        throw new BuildStopped(drop.wrong(message, Nearest.line(drop.line(), starts)));
      }
      for (Article article : here) {
        int i = articles.indexOf(article);
        int from = i == 0 ? 1 : article.startLine();
        int to = i + 1 < articles.size() ? articles.get(i + 1).startLine() - 1 : lines;
        gone.set(from, Math.max(to, article.endLine()) + 1);
        if (left.remove(article)) {
          outside.add(new LeftOut(from, Math.max(to, article.endLine()), LeftOut.WITHDRAWN));
        }
      }
    }
    outside.removeIf(out -> !out.why().equals(LeftOut.WITHDRAWN) && gone.get(out.fromLine()));
    outside.sort(Comparator.comparingInt(LeftOut::fromLine));
    return new Coverage(coverage.capture(), left, outside);
  }

  private static Capture blank(Capture capture, BitSet gone) {
    List<String> lines = new ArrayList<>(capture.lines());
    gone.stream().forEach(line -> lines.set(line - 1, ""));
    List<Part> parts =
        capture.parts().stream()
            .map(
                part ->
                    new Part(
                        part.blocks().stream().filter(b -> !gone.get(b.fromLine())).toList(),
                        part.metadata()))
            .toList();
    return new Capture(capture.path(), capture.format(), lines, parts);
  }

  /** A takedown itself is told of, but not that of a whole capture. */
  private static boolean isGone(Map<String, BitSet> gone, Decision decision) {
    BitSet lines = gone.getOrDefault(decision.capture(), NOTHING);
    return lines.get(ALL)
        || decision.kind() != Correction.DROP && lines.get(decision.line())
        || decision.values().stream().anyMatch(place -> isGone(gone, place));
  }

  /**
   * @param place as in {@code captures/a.txt:12}
   */
  private static boolean isGone(Map<String, BitSet> gone, String place) {
    BitSet lines = gone.getOrDefault(ArticlePlaces.capture(place), NOTHING);
    return lines.get(ALL) || lines.get(ArticlePlaces.line(place));
  }

  public List<Article> articles() {
    return coverages.stream().flatMap(coverage -> coverage.articles().stream()).toList();
  }

  /** Those that are of no line that is gone. */
  public List<Problem> of(List<Problem> problems) {
    return problems.stream()
        .filter(p -> !gone.getOrDefault(p.path(), NOTHING).get(p.line()))
        .toList();
  }
}
