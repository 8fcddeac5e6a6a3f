package org.newsbook.name.recognition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.person.Titles;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/** Tells what the tagger took for a name and is none: a treaty, a direction, an aircraft. */
final class FalseNames {
  /** Thousands of people in a place that names a meeting or a party's local members. */
  private static final int TOWN = 50;

  /** Suffixes that make a name a part of a compound: 'Jordan-style'. */
  private static final Pattern COMPOUND = Pattern.compile(".*\\p{L}{3}[‐‑-]\\p{Ll}{4,}");

  /** 'D-Maine', 'DFL-Cook': party and constituency. */
  private static final Pattern SEAT = Pattern.compile("(?:[RDI]|\\p{Lu}{2,3})[‐‑-]\\p{Lu}.*");

  /** 'MPs', 'CEOs': many of a kind. */
  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}{2,}s");

  private static final Set<String> LINKS = Set.of("of", "for", "on", "to");

  private final WordLists lists = WordLists.of(FalseNames.class, "false-names.tsv");
  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final Titles titles;

  FalseNames(Gazetteer gazetteer, NameTagger tagger, Titles titles) {
    this.gazetteer = gazetteer;
    this.titles = titles;
    this.tagger = tagger;
  }

  private boolean is(String kind, String word) {
    return lists.has(kind, word);
  }

  /** 'Zaporizhzhia Nuclear Power Plant', 'Bank of America Stadium': a place, whoever owns it. */
  boolean isFacility(NameSpan span) {
    int to = span.to();
    String last = span.sentence().lower(to - 1);
    return span.length() > 1
        && (is("facility", last) || is("facility", span.sentence().lower(to - 2) + " " + last));
  }

  boolean contains(NameSpan span) {
    String lower = span.text().toLowerCase(Locale.ROOT);
    String last = span.sentence().lower(span.to() - 1);
    if (is("word", lower)
        || isCurrency(span)
        || COMPOUND.matcher(span.sentence().at(span.to() - 1)).matches()) {
      return true;
    }
    boolean several = span.length() > 1;
    return switch (span.kind()) {
      case PERSON ->
          several && is("thing", last) && !isFullName(span)
              || is("titled", first(span))
              || SEAT.matcher(span.text()).matches()
              || gazetteer.abbreviation(span.text()).isPresent()
              || isAddress(span)
              || isFeast(span)
              || hasDigit(lower);
      case ORGANISATION ->
          is("thing", head(span))
              || is("technology", lower)
              || several && is("road", last)
              || several && isHolder(span)
              || PLURAL.matcher(span.text()).matches()
              || is("place", lower)
              || gazetteer.abbreviation(span.text()).isPresent()
              || several && (is("word", last) || last.equals("conference")) && isArea(span)
              || isTitlePart(span);
      case PLACE -> is("place", lower) || SEAT.matcher(span.text()).matches();
      case PEOPLE, OTHER -> false;
    };
  }

  /** 'Jude Law' is somebody; 'Abraham Accords' are not. */
  private boolean isFullName(NameSpan span) {
    Span sentence = span.sentence();
    return tagger.isGivenName(sentence.at(span.from()))
        && tagger.isPersonal(sentence.at(span.to() - 1));
  }

  /** What the name calls itself: 'treaty' in 'Treaty of Lisbon', else its last word. */
  private static String head(NameSpan span) {
    for (int i = span.from() + 1; i < span.to() - 1; i++) {
      if (LINKS.contains(span.sentence().lower(i))) {
        return span.sentence().lower(i - 1);
      }
    }
    return span.sentence().lower(span.to() - 1);
  }

  /** A name that ends so is somebody's title; 'AG' is a firm's legal form too. */
  private boolean isHolder(NameSpan span) {
    return is("holder", head(span))
        || titles.isOffice(head(span))
            && !OrganisationName.isLegalForm(span.sentence().at(span.to() - 1));
  }

  private static String first(NameSpan span) {
    return span.sentence().lower(span.from());
  }

  /** 'US$ 299', 'AU$52.5 million'. */
  static boolean isCurrency(NameSpan span) {
    Span sentence = span.sentence();
    int to = span.to();
    return sentence.at(to).startsWith("$") && sentence.start(to) == sentence.end(to - 1);
  }

  /** '18 Sunnybrook Lane', 'the 2400 block of Jay Lane' */
  private boolean isAddress(NameSpan span) {
    return is("street", span.sentence().lower(span.to() - 1))
        && (hasDigit(span.before(1)) || span.before(2).equals("block"));
  }

  /** 'St. Patrick’s Day', 'Alzheimer’s disease'. */
  private boolean isFeast(NameSpan span) {
    Span sentence = span.sentence();
    return sentence.isPossessive(span.to())
        && is("feast", span.after(1))
        && (sentence.isCapitalised(span.to() + 1) || !span.after(1).equals("day"));
  }

  /** 'Arizona' in 'Arizona Republicans', 'Yalta' in 'Yalta Conference'. */
  private boolean isArea(NameSpan span) {
    Span sentence = span.sentence();
    String key = Gazetteer.key(sentence.between(span.from(), span.to() - 1));
    return gazetteer.people(key).isPresent()
        || gazetteer.division(key).isPresent()
        || gazetteer.places(key).stream().anyMatch(a -> a.thousands() >= TOWN);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /**
   * 'Energy' in 'Energy Minister Alparslan Bayraktar', 'Communications' in 'Director of
   * Communications', 'Housing' in 'Housing and Urban Development Secretary', 'Primary Industries'
   * in 'Minister for Primary Industries'.
   */
  private boolean isTitlePart(NameSpan span) {
    Span sentence = span.sentence();
    int to = span.to();
    boolean before =
        Set.of("minister", "secretary", "chief", "undersecretary").contains(span.after(0))
            && sentence.isCapitalised(to)
            && sentence.isCapitalised(to + 1);
    boolean part =
        span.length() == 1
            && tagger.isAlsoCommon(span.text())
            && (isCommonName(sentence, to)
                || span.from() > 1 && isCommonName(sentence, span.from() - 1)
                || span.after(0).equals("and") && isCommonName(sentence, to + 1)
                || span.before(1).equals("of") && titles.isOffice(span.before(2)));
    boolean behind =
        span.before(1).equals("for") && Set.of("minister", "secretary").contains(span.before(2));
    return (before || part || behind) && !OrganisationName.isAcronym(span.text());
  }

  private boolean isCommonName(Span sentence, int token) {
    return sentence.isCapitalised(token) && tagger.isAlsoCommon(sentence.at(token));
  }
}
