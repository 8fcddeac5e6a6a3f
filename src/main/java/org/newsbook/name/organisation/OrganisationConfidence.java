package org.newsbook.name.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsbook.model.FeatureRow;
import org.newsbook.model.Logistic;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.person.PersonEvidence;
import org.newsbook.name.person.Titles;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;
import org.newsbook.text.WordVectors;

/**
 * How likely something is an organisation and called just so, by all places that name it: a
 * logistic regression, fitted by {@code TrainConfidence}. What its head and the small words around
 * it mean tells a ministry or a firm from a ship, a film or a device.
 */
public final class OrganisationConfidence {
  private static final int NEAR = 4;

  /** The tagger's margins count by the hundred. */
  private static final double HUNDRED = 100;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> LINKS = Set.of("of", "for", "at");
  private static final Logistic MODEL =
      new Logistic(OrganisationConfidence.class, "confidence-model.txt");

  private final WordLists words = WordLists.of(OrganisationConfidence.class, "organisations.tsv");
  private final NameTagger tagger;
  private final Titles titles;

  public OrganisationConfidence(NameTagger tagger, Titles titles) {
    this.tagger = tagger;
    this.titles = titles;
  }

  /** Surely enough for a page. */
  public boolean isSure(List<NameSpan> names) {
    return MODEL.isSure(row(names));
  }

  /**
   * What speaks for it and against.
   *
   * @param names of one organisation; never empty
   */
  public FeatureRow row(List<NameSpan> names) {
    FeatureRow row = new FeatureRow(true);
    NameSpan whole = names.stream().max(Comparator.comparingInt(NameSpan::length)).orElseThrow();
    String head = whole.sentence().lower(head(whole));
    row.add("margin", names.stream().mapToInt(NameSpan::asBody).max().orElse(0) / HUNDRED);
    row.add("legal", OrganisationName.isLegalForm(whole.sentence().at(whole.to() - 1)));
    row.add("acronym", names.stream().anyMatch(n -> OrganisationName.isAcronym(n.text())));
    row.add("body", words.has("head", head));
    row.add("listed", names.stream().anyMatch(n -> tagger.isOrganisation(n.text())));
    row.add("speaks", names.stream().anyMatch(PersonEvidence::speaks));
    row.add("officer", share(names, this::hasOfficer));
    row.add("called", share(names, this::isCalledBody));
    double[] meaning = new double[WordVectors.DIMENSIONS];
    add(head, 1, meaning);
    double[] around = new double[WordVectors.DIMENSIONS];
    names.forEach(name -> addAround(name, names.size(), around));
    for (int i = 0; i < WordVectors.DIMENSIONS; i++) {
      row.add("head", i, meaning[i]);
    }
    for (int i = 0; i < WordVectors.DIMENSIONS; i++) {
      row.add("around", i, around[i]);
    }
    return row;
  }

  private static double share(List<NameSpan> names, Predicate<NameSpan> which) {
    return (double) names.stream().filter(which).count() / names.size();
  }

  /** 'Bank' in 'Bank of Japan', else the last word. */
  private static int head(NameSpan name) {
    return IntStream.range(name.from() + 1, name.to())
        .filter(i -> name.sentence().lower(i).equals("of"))
        .map(of -> of - 1)
        .findFirst()
        .orElse(name.to() - 1);
  }

  /** 'Acme’s president', 'Acme spokeswoman', 'the president of the Acme'. */
  private boolean hasOfficer(NameSpan name) {
    Span sentence = name.sentence();
    int behind = name.to() + (sentence.isPossessive(name.to()) ? 1 : 0);
    int link = name.from() - (name.before(1).equals("the") ? 2 : 1);
    return titles.isOffice(sentence.at(behind))
        || titles.isOffice(sentence.at(behind + 1))
        || LINKS.contains(sentence.lower(link))
            && (titles.isOffice(sentence.at(link - 1)) || titles.isOffice(sentence.at(link - 2)));
  }

  /** 'the company Acme', 'the Acme group', 'Acme, a large Danish bank'. */
  private boolean isCalledBody(NameSpan name) {
    boolean apposed =
        name.after(0).equals(",")
            && ARTICLES.contains(name.after(1))
            && IntStream.range(2, 2 + NEAR).anyMatch(i -> words.has("head", name.after(i)));
    return apposed || words.has("head", name.before(1)) || words.has("head", name.after(0));
  }

  /** The words near the name that are written small. */
  private static void addAround(NameSpan name, int names, double[] sum) {
    Span sentence = name.sentence();
    int first = Math.max(0, name.from() - NEAR);
    int behind = Math.min(sentence.size(), name.to() + NEAR);
    int[] near =
        IntStream.range(first, behind)
            .filter(i -> i < name.from() || i >= name.to())
            .filter(i -> isSmall(sentence.at(i)))
            .toArray();
    for (int i : near) {
      add(sentence.at(i), 1.0 / near.length / names, sum);
    }
  }

  private static boolean isSmall(String word) {
    return Character.isLetter(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isUpperCase);
  }

  private static void add(String word, double times, double[] sum) {
    int rank = WordVectors.rank(word);
    if (rank >= 0) {
      WordVectors.add(rank, times, sum);
    }
  }
}
