package org.newsbook.name;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.tagger.TagSpan;

/** Where the tagger's names part, and where two of them are one. */
final class NameParts {
  private NameParts() {}

  /** The tagger's spans of a sentence, in order, parted and joined. */
  static List<TagSpan> of(Sentence sentence, List<TagSpan> spans) {
    return joined(sentence, parted(sentence, spans));
  }

  /** 'Russia-China' is two names: a hyphen that stands as a token of its own parts them. */
  private static List<TagSpan> parted(Sentence sentence, List<TagSpan> spans) {
    List<TagSpan> parts = new ArrayList<>();
    for (TagSpan span : spans) {
      int from = span.from();
      for (int i = span.from(); i <= span.to(); i++) {
        if (i == span.to() || sentence.at(i).equals("-")) {
          if (i > from) {
            parts.add(new TagSpan(from, i, span.type()));
          }
          from = i + 1;
        }
      }
    }
    return parts;
  }

  /** 'Omar bin Said' and 'Hadi Salem' in 'Omar bin Said bin Hadi Salem' are one name. */
  private static List<TagSpan> joined(Sentence sentence, List<TagSpan> spans) {
    List<TagSpan> joined = new ArrayList<>();
    for (TagSpan span : spans) {
      TagSpan last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
      boolean one =
          last != span
              && span.type() == TagSpan.Type.PERSON
              && last.type() == TagSpan.Type.PERSON
              && (last.to() == span.from()
                      && PersonName.isParticle(sentence.at(span.from()))
                      && !sentence.isCapitalised(span.from())
                  || last.to() + 1 == span.from()
                      && PersonName.isParticle(sentence.at(last.to()))
                      && !sentence.isCapitalised(last.to()));
      if (one) {
        joined.set(joined.size() - 1, new TagSpan(last.from(), span.to(), span.type()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
