package org.newsbook.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.Passage;
import org.newsbook.name.Naming;
import org.newsbook.name.person.Titles;
import org.newsbook.story.event.NamedIn;
import org.newsbook.story.event.Report;

/**
 * Tells whether a sentence names people by surname who have been introduced elsewhere.
 *
 * @param reports of a story, in the numbering of its sentences
 */
record Surnames(List<Report> reports, NamedIn named) {
  private static final Titles TITLES = new Titles();

  /**
   * @param shown what a reader has read before
   */
  boolean areUnknown(Sentence sentence, String shown) {
    return named.namings(reports.get(sentence.report()).article()).values().stream()
        .anyMatch(naming -> isShort(naming, sentence.text(), shown));
  }

  private static boolean isShort(Naming naming, String sentence, String shown) {
    List<String> forms = naming.as().stream().map(Passage::text).toList();
    return forms.stream().anyMatch(Surnames::isFull)
        && forms.stream().noneMatch(form -> isFull(form) && sentence.contains(form))
        && forms.stream()
            .anyMatch(form -> !isFull(form) && holds(sentence, form) && !shown.contains(form));
  }

  private static boolean isFull(String form) {
    return form.contains(" ") && !TITLES.isHonorific(form.substring(0, form.indexOf(' ')));
  }

  /** Where an office stands before it, it says who it is: 'President Roe'. */
  private static boolean holds(String text, String surname) {
    Matcher m = Pattern.compile("(?:(\\S+) )?\\b" + Pattern.quote(surname) + "\\b").matcher(text);
    return m.find() && (m.group(1) == null || !TITLES.isOffice(m.group(1)));
  }
}
