package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.person.PersonName;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Span;

/** Names that the tagger took for two, and firms that it took for somebody. */
final class NameParts {
  private static final Set<String> PARTNERS =
      Set.of("Partners", "Associates", "Sons", "Company", "Co", "Co.", "Brothers");

  private NameParts() {}

  /** The tagger's spans of a sentence, in order, joined where they are one. */
  static List<TagSpan> of(Span sentence, List<TagSpan> spans) {
    List<TagSpan> joined = new ArrayList<>();
    for (TagSpan span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && isOne(sentence, joined.get(last), span)) {
        joined.set(last, new TagSpan(joined.get(last).from(), span.to(), span.type()));
      } else {
        joined.add(firm(sentence, span));
      }
    }
    return joined;
  }

  /** 'Omar bin Said' and 'Hadi Salem' in 'Omar bin Said bin Hadi Salem'. */
  private static boolean isOne(Span sentence, TagSpan last, TagSpan span) {
    boolean persons = span.type() == TagSpan.Type.PERSON && last.type() == TagSpan.Type.PERSON;
    return persons
        && (last.to() == span.from() && isSmallParticle(sentence, span.from())
            || last.to() + 1 == span.from() && isSmallParticle(sentence, last.to()));
  }

  private static boolean isSmallParticle(Span sentence, int token) {
    return PersonName.isParticle(sentence.at(token)) && !sentence.isCapitalised(token);
  }

  /** 'James Stewart Polshek' in '… and Partners', 'Philip Morris Cos.'. */
  private static TagSpan firm(Span sentence, TagSpan span) {
    int to = span.to();
    if (span.type() != TagSpan.Type.PLACE
        && Set.of("and", "&").contains(sentence.at(to))
        && PARTNERS.contains(sentence.at(to + 1))) {
      return new TagSpan(span.from(), to + 2, TagSpan.Type.ORGANISATION);
    }
    return to - span.from() > 1 && OrganisationName.isLegalForm(sentence.at(to - 1))
        ? new TagSpan(span.from(), to, TagSpan.Type.ORGANISATION)
        : span;
  }
}
