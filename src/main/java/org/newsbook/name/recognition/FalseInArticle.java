package org.newsbook.name.recognition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.text.Folding;
import org.newsbook.text.Span;

/** Tells what a whole article shows to be no name, though its own sentence does not. */
public record FalseInArticle(FalseNames falseNames) {
  private static final Pattern HYPHEN = Pattern.compile("[‐‑-]");

  /**
   * Without acronyms of ideas, families that were taken for organisations, and what the editor
   * calls nobody's name.
   *
   * @param forms as the editor gives them, in any case
   */
  public TaggedArticle without(TaggedArticle seen, Set<String> forms) {
    Set<String> none = new HashSet<>();
    forms.forEach(form -> none.add(form(form)));
    seen.names().stream()
        .filter(s -> OrganisationName.isAcronym(s.text()))
        .filter(s -> falseNames.isIdea(s) || standsForIdea(s.text(), seen))
        .forEach(s -> none.add(form(s.text())));
    Set<String> families = families(seen);
    return new TaggedArticle(
        seen.article(),
        seen.sentences(),
        seen.names().stream()
            .filter(s -> !none.contains(form(s.text())))
            .filter(s -> s.kind() != Kind.ORGANISATION || !isFamily(s, families))
            .toList());
  }

  /** 'MBSO' where the article says 'market-based social order'; a shorter one fits by chance. */
  private boolean standsForIdea(String acronym, TaggedArticle seen) {
    return acronym.length() > 3
        && seen.sentences().stream()
            .anyMatch(
                sentence ->
                    IntStream.range(0, sentence.size())
                        .filter(i -> falseNames.isIdea(sentence.lower(i)))
                        .anyMatch(i -> initials(sentence, i, acronym.length()).equals(acronym)));
  }

  /** Of the last so many words up to a token, the parts of compounds among them. */
  private static String initials(Span sentence, int last, int length) {
    StringBuilder initials = new StringBuilder();
    for (int i = last; i >= 0 && initials.length() < length; i--) {
      String[] parts = HYPHEN.split(sentence.at(i));
      for (int part = parts.length - 1; part >= 0; part--) {
        initials.insert(0, parts[part].isEmpty() ? "" : parts[part].substring(0, 1));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  /** Where somebody is called Roja, 'the Rojas' are a family and no organisation. */
  private static Set<String> families(TaggedArticle seen) {
    return seen.names().stream()
        .filter(s -> s.kind() == Kind.PERSON)
        .map(s -> s.sentence().word(s.to() - 1).folded())
        .collect(Collectors.toSet());
  }

  private static boolean isFamily(NameSpan span, Set<String> families) {
    String form = form(span.text());
    return span.length() == 1
        && form.endsWith("s")
        && families.contains(form.replaceFirst("(?<=[sxzh])es$|s$", ""));
  }

  private static String form(String text) {
    String folded = Folding.fold(text);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
