package org.newsbook.name.recognition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.text.Folding;
import org.newsbook.text.Span;

/** Tells what a whole article shows to be no name, though its own sentence does not. */
public final class FalseInArticle {
  private static final Pattern HYPHEN = Pattern.compile("[‐‑-]");
  private static final int LONGEST_ACRONYM = 7;

  private final Gazetteer gazetteer;
  private final FalseNames falseNames;

  public FalseInArticle(Gazetteer gazetteer, FalseNames falseNames) {
    this.gazetteer = gazetteer;
    this.falseNames = falseNames;
  }

  /**
   * Without what the whole article shows to be no name, acronyms of ideas, and without what the
   * editor calls nobody's name.
   *
   * @param forms as the editor gives them, in any case
   */
  public TaggedArticle without(TaggedArticle seen, Set<String> forms) {
    Set<String> none = new HashSet<>();
    forms.forEach(form -> none.add(form(form)));
    Set<String> acronyms = new HashSet<>();
    for (NameSpan span : seen.names()) {
      if (OrganisationName.isAcronym(span.text()) && !isKnown(span)) {
        acronyms.add(span.text());
      }
    }
    if (!acronyms.isEmpty()) {
      for (Span sentence : seen.sentences()) {
        expanded(sentence, acronyms).forEach(acronym -> none.add(form(acronym)));
      }
    }
    Set<String> things = things(seen);
    Set<String> families = families(seen);
    return new TaggedArticle(
        seen.article(),
        seen.sentences(),
        seen.names().stream()
            .filter(s -> !none.contains(form(s.text())))
            .filter(s -> s.kind() != Kind.PERSON || !things.contains(form(s.text())))
            .filter(s -> s.kind() != Kind.ORGANISATION || !isFamily(s, families))
            .toList());
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

  /** Where 'Cyclone Larry' stands, 'Larry' is nobody. */
  private Set<String> things(TaggedArticle seen) {
    Set<String> things = new HashSet<>();
    for (Span sentence : seen.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        if (falseNames.isShipOrStorm(sentence, i)) {
          things.add(form(sentence.at(i)));
        }
      }
    }
    return things;
  }

  private static String form(String text) {
    String folded = Folding.fold(text);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private boolean isKnown(NameSpan span) {
    String key = span.key();
    return gazetteer.bloc(key).isPresent()
        || gazetteer.nation(key).isPresent()
        || !gazetteer.places(key).isEmpty();
  }

  /** A bracket opens there behind a word in small letters: no body's name ends so. */
  private static boolean isBracketed(Span sentence, int token) {
    return sentence.at(token).equals("(")
        && token > 0
        && Character.isLowerCase(sentence.at(token - 1).codePointAt(0));
  }

  /**
   * The acronyms that a sentence expands to an idea: 'market-based social order' for 'MBSO'. One of
   * fewer than four letters must follow its words in brackets, or it fits by chance.
   */
  private Set<String> expanded(Span sentence, Set<String> acronyms) {
    Set<String> found = new HashSet<>();
    StringBuilder initials = new StringBuilder();
    int last = sentence.size();
    while (last > 0
        && !falseNames.isIdea(sentence.lower(last - 1))
        && !isBracketed(sentence, last)) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      String word = sentence.lower(i);
      if (!sentence.isWord(i)) {
        initials.setLength(word.equals("-") ? initials.length() : 0);
        continue;
      }
      for (String part : HYPHEN.split(sentence.at(i))) {
        initials.append(part.isEmpty() ? "" : part.substring(0, 1));
      }
      boolean idea = falseNames.isIdea(word);
      if (idea || isBracketed(sentence, i + 1)) {
        String bracketed = sentence.at(i + 1).equals("(") ? sentence.at(i + 2) : "";
        for (int n = 2; n <= Math.min(LONGEST_ACRONYM, initials.length()); n++) {
          String words = initials.substring(initials.length() - n);
          String acronym = words.toUpperCase(Locale.ROOT);
          boolean told = idea || Character.isLowerCase(words.charAt(0));
          if (told && acronyms.contains(acronym) && (n > 3 && idea || acronym.equals(bracketed))) {
            found.add(acronym);
          }
        }
      }
    }
    return found;
  }
}
