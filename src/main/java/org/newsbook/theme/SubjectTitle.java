package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names a subject by the noun phrase that most of its headlines and leads share and others don't,
 * or by section and country.
 */
final class SubjectTitle {
  private static final double COMMON_WORD = 0.8;
  private static final double NAME = 1.3;
  private static final double TWO_WORDS = 1.6;
  private static final double THREE_WORDS = 1.8;

  /** So much of the subject's headlines and leads says it. */
  private static final double MOST = 0.45;

  /** The same of a single common word. */
  private static final double MOST_OF_A_WORD = 0.65;

  /** Of all headlines and leads that say it, at least this part is of the subject. */
  private static final double OWN = 0.6;

  /** So likely a phrase is a noun phrase. */
  private static final double NOUN = 0.5;

  /** A subject's country is named so often beside the one that each story names most. */
  private static final double SALIENT = 0.6;

  private final List<StoryText> stories;
  private final NamesOf names;
  private final Phrases phrases = new Phrases();

  /** Of each story its phrases, each with the part of the reports that open with it. */
  private final List<Map<String, Double>> said = new ArrayList<>();

  private final Map<String, Double> everywhere = new HashMap<>();

  SubjectTitle(List<StoryText> stories, NamesOf names) {
    this.stories = stories;
    this.names = names;
    for (StoryText story : stories) {
      Map<String, Double> parts = new TreeMap<>();
      for (List<String> opening : story.openings()) {
        phrases.add(opening);
        double part = 1.0 / story.openings().size();
        Phrases.forms(opening).keySet().forEach(key -> parts.merge(key, part, Double::sum));
      }
      said.add(parts);
      parts.forEach((key, part) -> everywhere.merge(key, part, Double::sum));
    }
  }

  /**
   * The phrase that most of some stories share.
   *
   * @param group numbers of stories
   */
  Optional<String> phrase(List<Integer> group) {
    Map<String, Double> inside = new TreeMap<>();
    Map<String, Integer> holding = new HashMap<>();
    for (int i : group) {
      said.get(i)
          .forEach(
              (key, part) -> {
                inside.merge(key, part, Double::sum);
                holding.merge(key, 1, Integer::sum);
              });
    }
    Map<String, String> forms =
        Phrases.forms(
            group.stream()
                .flatMap(i -> stories.get(i).openings().stream())
                .flatMap(List::stream)
                .toList());
    Map<String, Double> worth = new TreeMap<>();
    inside.forEach(
        (key, part) -> {
          double own = part / everywhere.getOrDefault(key, part);
          String form = forms.getOrDefault(key, key);
          double most = isCommonWord(form) ? MOST_OF_A_WORD : MOST;
          int fewest = isCommonWord(form) ? 3 : 2;
          boolean shared =
              holding.getOrDefault(key, 0) >= fewest && part >= most * group.size() && own >= OWN;
          double noun = phrases.count(key).nounLikeness();
          if (shared && noun >= NOUN && mayName(form)) {
            worth.put(key, part / group.size() * own * noun * weight(form));
          }
        });
    return worth.keySet().stream()
        .max(
            Comparator.comparingDouble((String key) -> worth.getOrDefault(key, 0.0))
                .thenComparing(Comparator.reverseOrder()))
        .map(key -> capital(canonical(forms.getOrDefault(key, key))));
  }

  /** Whoever is named goes by the name of their page. */
  private String canonical(String form) {
    return names.called(form).stream()
        .sorted()
        .flatMap(id -> names.of(id).stream())
        .map(NamesOf.Named::name)
        .findFirst()
        .orElse(form);
  }

  private static double weight(String form) {
    return switch (form.split(" ").length) {
      case 1 -> isCommonWord(form) ? COMMON_WORD : NAME;
      case 2 -> TWO_WORDS;
      default -> THREE_WORDS;
    };
  }

  /** A single word with a capital is a name that is known, and no country's. */
  private boolean mayName(String form) {
    List<NamesOf.Kind> kinds =
        names.called(form).stream()
            .flatMap(id -> names.of(id).stream())
            .map(NamesOf.Named::kind)
            .toList();
    boolean known = !kinds.isEmpty() || form.contains(" ") || isCommonWord(form);
    return known && !kinds.contains(NamesOf.Kind.COUNTRY);
  }

  private static boolean isCommonWord(String form) {
    return !form.contains(" ") && Character.isLowerCase(form.codePointAt(0));
  }

  /**
   * 'France and Spain', where its stories name both so often, and most of them early; 'Politics:
   * France' of one.
   */
  Optional<String> country(List<Integer> group, Section section) {
    Map<String, Double> salience = new TreeMap<>();
    Map<String, Integer> holding = new HashMap<>();
    for (int i : group) {
      Map<String, Integer> countries = new TreeMap<>(stories.get(i).names());
      countries.keySet().removeIf(id -> !isCountry(id));
      int most = countries.values().stream().max(Integer::compare).orElse(1);
      countries.forEach((id, n) -> salience.merge(id, (double) n / most, Double::sum));
      countries.keySet().retainAll(stories.get(i).opened());
      countries.keySet().forEach(id -> holding.merge(id, 1, Integer::sum));
    }
    List<String> salient =
        salience.keySet().stream()
            .filter(id -> salience.getOrDefault(id, 0.0) >= SALIENT * group.size())
            .filter(id -> holding.getOrDefault(id, 0) >= Math.max(2, SALIENT * group.size()))
            .sorted(
                Comparator.comparingDouble((String id) -> -salience.getOrDefault(id, 0.0))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(2)
            .flatMap(id -> names.of(id).stream())
            .map(NamesOf.Named::name)
            .sorted()
            .toList();
    return switch (salient.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(section.english() + ": " + salient.get(0));
      default -> Optional.of(String.join(" and ", salient));
    };
  }

  private boolean isCountry(String id) {
    return names.of(id).filter(named -> named.kind() == NamesOf.Kind.COUNTRY).isPresent();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
