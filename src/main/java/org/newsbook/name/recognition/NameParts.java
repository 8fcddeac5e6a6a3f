package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.person.PersonName;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.DataFile;
import org.newsbook.text.Span;

/** Where two of the tagger's names are one, where one is two, and where one is a firm's. */
final class NameParts {
  private static final int LONGEST_NICKNAME = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> OPENING = Set.of("“", "\"", "``");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''");

  /** What bears a saint's or a patron's name: 'St. Mary’s Hospital', 'Sam’s Club'. */
  private static final Set<String> PATRONISED =
      Set.of("Club", "Hospital", "Church", "School", "College", "Cathedral");

  /** What ends the name of a firm or a house and nobody's surname. */
  private static final Set<String> FIRMS =
      DataFile.words(NameParts.class, "words.txt", "name-parts-firms");

  private static final Set<String> PARTNERS =
      Set.of("Partners", "Associates", "Sons", "Company", "Co", "Co.", "Brothers");

  private NameParts() {}

  /** Names that the tagger took for two, and firms that it took for somebody or for a place. */
  static List<TagSpan> of(Span sentence, List<TagSpan> spans) {
    List<TagSpan> joined = new ArrayList<>();
    for (TagSpan span : parted(sentence, spans)) {
      int open = openingQuote(sentence, span);
      while (!joined.isEmpty() && open > 0 && joined.get(joined.size() - 1).from() > open) {
        joined.remove(joined.size() - 1);
      }
      int last = joined.size() - 1;
      if (last >= 0 && isOne(sentence, joined.get(last), span, open)) {
        joined.set(last, new TagSpan(joined.get(last).from(), span.to(), TagSpan.Type.PERSON));
      } else if (last < 0 || joined.get(last).to() <= span.from()) {
        joined.add(firm(sentence, span));
      }
    }
    return joined;
  }

  /** 'Ana Roja - Omar Said' are two: a dash with blanks around it stands in no name. */
  private static List<TagSpan> parted(Span sentence, List<TagSpan> spans) {
    List<TagSpan> parts = new ArrayList<>();
    for (TagSpan span : spans) {
      int from = span.from();
      for (int i = from + 1; i + 1 < span.to(); i++) {
        if (isDash(sentence, i)) {
          parts.add(new TagSpan(from, i, span.type()));
          from = i + 1;
        }
      }
      parts.add(new TagSpan(from, span.to(), span.type()));
    }
    return parts;
  }

  private static boolean isDash(Span sentence, int token) {
    return DASHES.contains(sentence.at(token))
        && sentence.end(token - 1) < sentence.start(token)
        && sentence.end(token) < sentence.start(token + 1);
  }

  /**
   * 'Omar bin Said' and 'Hadi Salem' in 'Omar bin Said bin Hadi Salem'; 'Jonathan J.' and
   * 'McDaniel' in 'Jonathan J. “Wee Man” McDaniel'.
   */
  private static boolean isOne(Span sentence, TagSpan last, TagSpan span, int open) {
    boolean person = span.type() == TagSpan.Type.PERSON;
    return last.type() == TagSpan.Type.PERSON
        && (person && last.to() + 1 == span.from() && PersonName.isParticle(sentence.at(last.to()))
            || (person || span.type() == TagSpan.Type.OTHER) && open > 0 && last.to() == open);
  }

  /** Where the nickname opens that ends before the span or within it; 0 where none does. */
  private static int openingQuote(Span sentence, TagSpan span) {
    int close = span.from() - 1;
    while (close < span.to() && !CLOSING.contains(sentence.at(close))) {
      close++;
    }
    for (int i = close - 2; i > Math.max(0, close - 2 - LONGEST_NICKNAME); i--) {
      if (close < span.to() && OPENING.contains(sentence.at(i))) {
        return i;
      }
    }
    return 0;
  }

  /** 'Philip Morris' in 'Philip Morris Cos.', 'James Stewart Polshek' in '… and Partners'. */
  private static TagSpan firm(Span sentence, TagSpan span) {
    int to = span.to();
    int comma = sentence.at(to).equals(",") ? 1 : 0;
    boolean legal = OrganisationName.isLegalForm(sentence.at(to + comma));
    boolean partners =
        Set.of("and", "&").contains(sentence.at(to)) && PARTNERS.contains(sentence.at(to + 1));
    if (legal && span.type() != TagSpan.Type.PLACE) {
      return new TagSpan(span.from(), to + comma + 1, TagSpan.Type.ORGANISATION);
    }
    if (partners) {
      return new TagSpan(span.from(), to + 2, TagSpan.Type.ORGANISATION);
    }
    if (span.type() == TagSpan.Type.PERSON
        && sentence.isPossessive(to)
        && PATRONISED.contains(sentence.at(to + 1))) {
      return new TagSpan(span.from(), to + 2, TagSpan.Type.ORGANISATION);
    }
    boolean within =
        span.to() - span.from() > 1
            && (OrganisationName.isLegalForm(sentence.at(to - 1))
                || span.type() == TagSpan.Type.PERSON && FIRMS.contains(sentence.at(to - 1)));
    return within ? new TagSpan(span.from(), to, TagSpan.Type.ORGANISATION) : span;
  }
}
