package org.newsbook.name.person;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsbook.model.FeatureRow;
import org.newsbook.model.Logistic;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/**
 * How likely somebody is a person and called just so, by all places that name them: a logistic
 * regression, fitted by {@code TrainConfidence}.
 */
public final class PersonConfidence {
  private static final String OPENING = "“‘\"``";
  private static final String CLOSING = "”’\"''";

  /** The tagger's margins count by the hundred. */
  private static final double HUNDRED = 100;

  private static final Logistic MODEL =
      new Logistic(PersonConfidence.class, "confidence-model.txt");

  private final NameTagger tagger;
  private final PersonEvidence evidence;

  public PersonConfidence(NameTagger tagger, PersonEvidence evidence) {
    this.tagger = tagger;
    this.evidence = evidence;
  }

  /** Surely enough for a page. */
  public boolean isSure(List<NameSpan> names) {
    return MODEL.isSure(row(names));
  }

  /**
   * What speaks for it and against.
   *
   * @param names of one person; never empty
   */
  public FeatureRow row(List<NameSpan> names) {
    FeatureRow row = new FeatureRow(true);
    NameSpan whole = names.stream().max(Comparator.comparingInt(NameSpan::length)).orElseThrow();
    List<String> words =
        IntStream.range(whole.from(), whole.to()).mapToObj(whole.sentence()::at).toList();
    row.add("margin", names.stream().mapToInt(NameSpan::asPerson).average().orElse(0) / HUNDRED);
    row.add("told", names.stream().anyMatch(evidence::isTold));
    row.add("speaks", names.stream().anyMatch(PersonEvidence::speaks));
    row.add("pronoun", names.stream().anyMatch(PersonEvidence::isFollowed));
    row.add("short", whole.length() > 1 && names.stream().anyMatch(n -> n.length() == 1));
    row.add("given", tagger.isGivenName(words.get(0)));
    row.add("quoted", share(names, PersonConfidence::isQuoted));
    row.add("common", share(words, tagger::isCommonWord));
    return row;
  }

  private static <T> double share(List<T> all, Predicate<T> which) {
    return (double) all.stream().filter(which).count() / all.size();
  }

  /** The name alone stands in quotation marks, as that of a work does. */
  private static boolean isQuoted(NameSpan name) {
    Span sentence = name.sentence();
    String before = sentence.at(name.from() - 1);
    String behind = sentence.at(name.to());
    return !before.isEmpty()
        && !behind.isEmpty()
        && OPENING.contains(before)
        && CLOSING.contains(behind);
  }
}
