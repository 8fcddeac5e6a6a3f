package org.newsbook.tagger;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.tagger.TrainingData.Sentence;

/**
 * Labels for works, events and products in texts whose labels leave them out: as a tagger sees them
 * that learned from the texts which mark them. What a text does mark stays as it is.
 */
final class OtherLabels {
  private final NameTagger tagger;

  OtherLabels(TaggerModel model) {
    tagger = new NameTagger(model, NameLists.load());
  }

  Sentence complete(Sentence sentence) {
    List<TagSpan> spans = new ArrayList<>(Bilou.spans(sentence.labels()));
    spans.removeIf(span -> span.type() == TagSpan.Type.OTHER);
    for (TagSpan seen : tagger.tag(sentence.tokens())) {
      boolean free = spans.stream().noneMatch(s -> s.from() < seen.to() && seen.from() < s.to());
      if (free && seen.type() == TagSpan.Type.OTHER) {
        spans.add(seen);
      }
    }
    return new Sentence(sentence.tokens(), Bilou.labels(sentence.tokens().size(), spans));
  }
}
