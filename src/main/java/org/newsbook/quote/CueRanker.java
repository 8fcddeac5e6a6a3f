package org.newsbook.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsbook.model.BoostedTrees;
import org.newsbook.quote.Cue.Kind;
import org.newsbook.quote.ReportedSentence.Placed;
import org.newsbook.text.DataFile;

/**
 * Chooses the cue of a sentence that gives a quotation its speaker: the one whose chance by learned
 * trees over {@link CueFeatures} is best, as O’Keefe and others (2012) rank the candidates of each
 * quotation; none where no chance is good.
 */
final class CueRanker {
  /** From this chance on the words stand under the phrase. */
  private static final double SHOWN = 0.25;

  /** A verb that is none of saying comes after all others. */
  private static final double SHOWN_BY_ANY_VERB = 0.5;

  /** From this chance on they stand on the page of whom the phrase means. */
  private static final double SURE = 0.4;

  /** By so much it must be better than the next whom they may mean. */
  private static final double MARGIN = 0.1;

  private static final class Learned {
    static final CueRanker RANKER =
        new CueRanker(new BoostedTrees(DataFile.lines(CueRanker.class, "cue-model.txt")));
  }

  private final BoostedTrees trees;

  CueRanker(BoostedTrees trees) {
    this.trees = trees;
  }

  static CueRanker load() {
    return Learned.RANKER;
  }

  /**
   * The cue that gives the words.
   *
   * @param sure whether they may stand on a page of whom it means
   */
  record Chosen(Cue cue, boolean sure) {}

  /**
   * Who speaks words of a sentence, or of one behind it.
   *
   * @param away sentences from the cues' to the quotation's
   */
  Optional<Attribution> attribution(ReportedSentence s, List<Cue> all, Placed quote, int away) {
    CueFeatures features = new CueFeatures(s, all, quote);
    List<Cue> cues = all.stream().filter(features::mayGive).toList();
    List<float[]> rows = cues.stream().map(c -> features.row(c, away)).toList();
    return choose(cues, rows)
        .map(c -> c.cue().isTurnedDown(quote) ? Attribution.NOBODY : c.cue().attribution(c.sure()));
  }

  /**
   * @param rows the features of each cue
   */
  Optional<Chosen> choose(List<Cue> cues, List<float[]> rows) {
    double[] chances = rows.stream().mapToDouble(trees::probability).toArray();
    int best = best(cues, chances, c -> c.kind() != Kind.DOES);
    if (best < 0 || chances[best] < SHOWN) {
      return Optional.of(best(cues, chances, c -> c.kind() == Kind.DOES))
          .filter(b -> b >= 0 && chances[b] >= SHOWN_BY_ANY_VERB)
          .map(b -> new Chosen(cues.get(b), false));
    }
    Cue cue = cues.get(best);
    int next = best(cues, chances, c -> c.kind() != Kind.DOES && c.whom() != cue.whom());
    double lead = next < 0 ? 1 : chances[best] - chances[next];
    return Optional.of(
        new Chosen(cue, chances[best] >= SURE && lead >= MARGIN && !cue.isOneOfMany()));
  }

  private static int best(List<Cue> cues, double[] chances, Predicate<Cue> wanted) {
    return IntStream.range(0, chances.length)
        .filter(i -> wanted.test(cues.get(i)))
        .reduce((a, b) -> chances[b] > chances[a] ? b : a)
        .orElse(-1);
  }
}
