package org.newsbook.name.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.person.Titles;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/** Tells what the tagger took for a name and is none: a treaty, a direction, an aircraft. */
public final class FalseNames {
  /** Suffixes that make a name a part of a compound: 'Jordan-style'. */
  private static final Pattern COMPOUND = Pattern.compile(".*\\p{L}{3}[‐‑-]\\p{Ll}{4,}");

  /** 'MPs', 'CEOs': many of a kind. */
  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}{2,}s");

  /** 'D-Maine': party and constituency. */
  private static final Pattern SEAT = Pattern.compile("[RDI][‐‑-]\\p{Lu}.*");

  /** A word and a name without a space between them. */
  private static final Pattern GLUED = Pattern.compile("(\\p{Lu}\\p{Ll}{3,})\\p{Lu}\\p{Ll}+");

  private static final Set<String> LINKS = Set.of("of", "for", "on", "to");

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final NameTagger tagger;
  private final Titles titles;

  public FalseNames(NameTagger tagger, Titles titles) {
    this.titles = titles;
    this.tagger = tagger;
    for (Tsv.Row row : Tsv.rows(FalseNames.class, "false-names.tsv")) {
      lists.computeIfAbsent(row.text(0), k -> new HashSet<>()).addAll(row.list(1));
    }
  }

  private boolean is(String kind, String word) {
    return lists.getOrDefault(kind, Set.of()).contains(word);
  }

  /** 'Zaporizhzhia Nuclear Power Plant', 'Bank of America Stadium': a place, whoever owns it. */
  boolean isFacility(NameSpan span) {
    int to = span.to();
    String last = span.sentence().lower(to - 1);
    return span.length() > 1
        && (is("facility", last) || is("facility", span.sentence().lower(to - 2) + " " + last));
  }

  public boolean contains(NameSpan span) {
    String lower = span.text().toLowerCase(Locale.ROOT);
    if (is("word", lower)
        || isCurrency(span)
        || COMPOUND.matcher(span.sentence().at(span.to() - 1)).matches()) {
      return true;
    }
    boolean several = span.length() > 1;
    return switch (span.kind()) {
      case PERSON ->
          several && is("thing", head(span)) && !isFullName(span)
              || is("titled", first(span))
              || SEAT.matcher(span.text()).matches()
              || isGlued(span)
              || lower.chars().anyMatch(Character::isDigit);
      case ORGANISATION ->
          is("thing", head(span))
              || several && isHolder(span)
              || is("titled", first(span))
              || PLURAL.matcher(span.text()).matches()
              || is("place", lower)
              || isTitlePart(span);
      case PLACE -> is("place", lower) || SEAT.matcher(span.text()).matches();
      case PEOPLE -> false;
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

  /** 'CreditAna Roja', but not 'DeAndre'. */
  private boolean isGlued(NameSpan span) {
    Matcher glued = GLUED.matcher(span.sentence().at(span.from()));
    return glued.matches() && tagger.isAlsoCommon(glued.group(1));
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

  /** 'Energy' in 'Energy Minister Alparslan Bayraktar'. */
  private static boolean isTitlePart(NameSpan span) {
    int to = span.to();
    return Set.of("minister", "secretary", "chief", "undersecretary").contains(span.after(0))
        && span.sentence().isCapitalised(to)
        && span.sentence().isCapitalised(to + 1)
        && !OrganisationName.isAcronym(span.text());
  }
}
