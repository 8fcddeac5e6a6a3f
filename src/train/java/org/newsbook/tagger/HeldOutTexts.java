package org.newsbook.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsbook.tagger.TrainingData.Sentence;

/**
 * Texts in which people marked persons, organisations, places and other names, each with a tagger
 * that did not learn from it: for what is learned from what the tagger sees.
 */
public final class HeldOutTexts {
  public static final int FOLDS = 4;

  private HeldOutTexts() {}

  /**
   * @param start its first character in the text
   * @param end behind its last one
   */
  public record Mark(int start, int end, TagSpan.Type type) {}

  public record Marked(String text, List<Mark> marks) {}

  /**
   * @param documents the sentences of each
   */
  public record Fold(NameTagger tagger, List<List<Marked>> documents) {}

  /** Made anew: it holds the documents that are not in the tagger. */
  public static Fold fold(Path data, int fold) throws IOException {
    List<List<Sentence>> seen = new ArrayList<>();
    List<List<Marked>> held = new ArrayList<>();
    for (int set = 0; set < TrainNames.SETS.size(); set++) {
      List<Sentence> learned = new ArrayList<>();
      List<List<Sentence>> documents =
          TrainingData.documents(data.resolve(TrainNames.SETS.get(set) + ".tsv.gz"));
      for (int i = 0; i < documents.size(); i++) {
        if (set >= TrainNames.WITH_OTHERS || i % FOLDS != fold) {
          learned.addAll(documents.get(i));
        } else {
          held.add(documents.get(i).stream().map(HeldOutTexts::marked).toList());
        }
      }
      seen.add(learned);
    }
    TaggerModel model = TrainNames.train(data, seen, 1);
    return new Fold(new NameTagger(model, NameLists.load()), held);
  }

  /** The sentence as it would be written. */
  private static Marked marked(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sentence.tokens().size()];
    int[] ends = new int[starts.length];
    String before = "";
    for (int i = 0; i < starts.length; i++) {
      String token = sentence.tokens().get(i);
      boolean glued =
          i == 0
              || token.matches("[,.;:!?)\\]%]|n['’]t|['’](?:[sS]|re|ve|ll|m|d)?")
              || before.matches("[(\\[$£]");
      text.append(glued ? "" : " ");
      starts[i] = text.length();
      text.append(token);
      ends[i] = text.length();
      before = token;
    }
    List<Mark> marks = new ArrayList<>();
    for (TagSpan span : Bilou.spans(sentence.labels())) {
      marks.add(new Mark(starts[span.from()], ends[span.to() - 1], span.type()));
    }
    return new Marked(text.toString(), marks);
  }
}
