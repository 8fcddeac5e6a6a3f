package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.model.FeatureRow;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.organisation.OrganisationName;
import org.newsbook.name.person.Titles;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;
import org.newsbook.text.WordVectors;

/**
 * What all places where a name stands tell of its kind: how well each fits by the tagger, what the
 * lists know of its words, and what the words in it and around it mean. A change asks for a new
 * model ({@link TrainKinds}).
 */
final class KindFeatures {
  /** Of a name that stands in more places the first tell enough. */
  private static final int MOST = 40;

  private static final double LARGE = 200;
  private static final int AROUND = 3;

  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final Titles titles;

  KindFeatures(Gazetteer gazetteer, NameTagger tagger, Titles titles) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    this.titles = titles;
  }

  /** Something that every place tells, and how the places are put together. */
  private interface Told {
    double of(NameSpan span);
  }

  /**
   * @param everywhere the spans of one name, one at least
   */
  float[] of(List<NameSpan> everywhere) {
    List<NameSpan> spans = everywhere.subList(0, Math.min(MOST, everywhere.size()));
    NameSpan first = spans.get(0);
    FeatureRow row = new FeatureRow(false);
    row.add("always", 1);
    fit(spans, row);
    for (Kind kind : Kind.values()) {
      mean("seen as " + kind, spans, s -> s.kind() == kind ? 1 : 0, row);
    }
    row.add("places", StrictMath.log(spans.size()));
    row.add("words", first.length());
    row.add("digit", first.text().chars().anyMatch(Character::isDigit));
    row.add("capitals", first.text().chars().noneMatch(Character::isLowerCase));
    lists(spans, row);
    vectors(spans, row);
    return row.values();
  }

  private void fit(List<NameSpan> spans, FeatureRow row) {
    List<double[]> fits = new ArrayList<>();
    spans.forEach(s -> fits.add(tagger.fit(s.sentence(), s.from(), s.to())));
    for (int type = 0; type < fits.get(0).length; type++) {
      double sum = 0;
      double behind = 0;
      double least = 0;
      double most = -Double.MAX_VALUE;
      for (double[] fit : fits) {
        double best = java.util.Arrays.stream(fit).max().orElseThrow();
        sum += fit[type];
        behind += fit[type] - best;
        least = Math.min(least, fit[type] - best);
        most = Math.max(most, fit[type] - best);
      }
      row.add("fit", type, sum / spans.size());
      row.add("behind the best", type, behind / spans.size());
      row.add("least", type, least);
      row.add("most", type, most);
    }
  }

  private void lists(List<NameSpan> spans, FeatureRow row) {
    mean("personal", spans, s -> share(s, tagger::isPersonal), row);
    mean("common", spans, s -> share(s, tagger::isAlsoCommon), row);
    mean("capitalised", spans, s -> share(s, w -> Character.isUpperCase(w.charAt(0))), row);
    mean("possessive", spans, s -> s.sentence().isPossessive(s.to()) ? 1 : 0, row);
    mean("the", spans, s -> s.before(1).equals("the") ? 1 : 0, row);
    mean("office", spans, s -> isTitle(s.sentence().at(s.from() - 1)) ? 1 : 0, row);
    NameSpan name = spans.get(0);
    List<Area> places = gazetteer.places(name.key());
    row.add("firm", OrganisationName.isLegalForm(name.sentence().at(name.to() - 1)));
    row.add("and", name.text().contains("&"));
    row.add("given name", tagger.isGivenName(name.sentence().at(name.from())));
    row.add("organisation", tagger.isOrganisation(name.text()));
    row.add("nation", gazetteer.nation(name.key()).isPresent());
    row.add("capital", gazetteer.capital(name.key()).isPresent());
    row.add("place", !places.isEmpty());
    row.add("large place", !places.isEmpty() && places.get(0).thousands() >= LARGE);
  }

  private boolean isTitle(String word) {
    return titles.isOffice(word) || titles.isHonorific(word);
  }

  private static double share(NameSpan span, java.util.function.Predicate<String> is) {
    int count = 0;
    for (int i = span.from(); i < span.to(); i++) {
      count += is.test(span.sentence().at(i)) ? 1 : 0;
    }
    return count / (double) span.length();
  }

  private static void mean(String name, List<NameSpan> spans, Told told, FeatureRow row) {
    row.add(name, spans.stream().mapToDouble(told::of).sum() / spans.size());
  }

  /** The meanings of its last word, of all its words, and of those before and behind it. */
  private static void vectors(List<NameSpan> spans, FeatureRow row) {
    double each = 1.0 / spans.size();
    NameSpan name = spans.get(0);
    double[][] sums = new double[6][WordVectors.DIMENSIONS];
    add(name.sentence(), name.to() - 1, name.to(), 1, sums[0]);
    add(name.sentence(), name.from(), name.to(), 1.0 / name.length(), sums[1]);
    for (NameSpan span : spans) {
      Span sentence = span.sentence();
      add(sentence, span.from() - 1, span.from(), each, sums[2]);
      add(sentence, span.to(), span.to() + 1, each, sums[3]);
      add(sentence, span.from() - AROUND, span.from(), each / AROUND, sums[4]);
      add(sentence, span.to(), span.to() + AROUND, each / AROUND, sums[5]);
    }
    for (double[] sum : sums) {
      for (double value : sum) {
        row.add("meaning", value);
      }
    }
  }

  private static void add(Span sentence, int from, int to, double times, double[] sum) {
    for (int i = from; i < to; i++) {
      int rank = WordVectors.rank(sentence.lower(i));
      if (rank >= 0) {
        WordVectors.add(rank, times, sum);
      }
    }
  }
}
