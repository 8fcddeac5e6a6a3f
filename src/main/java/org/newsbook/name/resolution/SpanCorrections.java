package org.newsbook.name.resolution;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.newsbook.article.Article;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.name.Actor;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.resolution.Meaning.Who;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.text.Folding;

/** An editor's word on what a form is, and on which place it is in a capture. */
final class SpanCorrections {
  private static final Map<String, Kind> KINDS =
      Map.of("person", Kind.PERSON, "organisation", Kind.ORGANISATION, "place", Kind.PLACE);

  /** What an editor says is beyond doubt. */
  private static final int SURE = Short.MAX_VALUE;

  private final Corrections corrections;
  private final Set<String> notNames;
  private final Gazetteer gazetteer;
  private final Problems problems;
  private final Set<Decision> met = ConcurrentHashMap.newKeySet();
  private final Set<String> forms = ConcurrentHashMap.newKeySet();

  SpanCorrections(Corrections corrections, Gazetteer gazetteer, Problems problems) {
    this.corrections = corrections;
    notNames = corrections.notNames().stream().map(SpanCorrections::form).collect(toSet());
    this.gazetteer = gazetteer;
    this.problems = problems;
  }

  /** With kinds set right, and without what is nobody's name or no place. */
  TaggedArticle apply(TaggedArticle seen) {
    List<NameSpan> names =
        seen.names().stream()
            .filter(span -> !notNames.contains(form(span.text())))
            .filter(
                span -> !isPlace(span) || of(Correction.NOT_PLACES, seen.article(), span).isEmpty())
            .map(
                span ->
                    of(Correction.KINDS, seen.article(), span)
                        .map(said -> KINDS.get(said.values().get(1).toLowerCase(Locale.ROOT)))
                        .map(kind -> span.as(kind).withMargins(SURE, SURE))
                        .orElse(span))
            .toList();
    return new TaggedArticle(seen.article(), seen.sentences(), names);
  }

  /** With places set right. */
  Meaning apply(Article article, Meaning meaning) {
    Optional<Area> area =
        Optional.of(meaning.span())
            .filter(SpanCorrections::isPlace)
            .flatMap(span -> of(Correction.PLACES, article, span))
            .flatMap(this::place)
            .map(SaidPlace::area);
    if (area.isEmpty()) {
      return meaning;
    }
    Optional<Who> state =
        meaning.who().filter(who -> who.kind() == Actor.Kind.STATE && area.get().isCountry());
    return new Meaning(
        meaning.span(), state.map(who -> new Who(Actor.Kind.STATE, area.get().key())), area);
  }

  /** Tells which of them met nothing, or say what nothing is. */
  void check() {
    for (Correction kind : List.of(Correction.KINDS, Correction.PLACES, Correction.NOT_PLACES)) {
      for (Decision decision : corrections.all(kind)) {
        String form = decision.values().get(0);
        String said = decision.values().get(decision.values().size() - 1);
        if (kind == Correction.PLACES && place(decision).isEmpty()) {
          String hint =
              "write a country (GE), a place of one (US-GA, FR-Paris), or a country and where in"
                  + " it, in degrees north and east (DK 56.15 10.2)";
          problems.add(decision.wrong("no place '" + said + "' is known", hint));
        } else if (!met.contains(decision)) {
          String message =
              kind == Correction.KINDS
                  ? "' is read as a name in no capture"
                  : "' is not read as a place in " + decision.capture();
          problems.add(
              decision.wrong(
                  "'" + form + message,
                  Nearest.hint(
                      form, new TreeSet<>(forms), "write it letter by letter as a capture does")));
        }
      }
    }
  }

  private Optional<SaidPlace> place(Decision said) {
    return SaidPlace.of(said.values().get(0), said.values().get(1), gazetteer);
  }

  /** With positions set right; of two that are said of one region the first holds. */
  List<Region> placed(List<Region> regions) {
    Map<String, Position> positions = new HashMap<>();
    Map<String, Decision> first = new HashMap<>();
    for (Decision decision : corrections.all(Correction.PLACES)) {
      Optional<SaidPlace> said = place(decision).filter(place -> place.position().isPresent());
      said.ifPresent(
          place -> {
            Position position = place.position().orElseThrow();
            Position before = positions.putIfAbsent(place.area().id(), position);
            if (before != null && !before.equals(position)) {
              int line = first.getOrDefault(place.area().id(), decision).statedOn();
              problems.add(
                  decision.wrong(
                      "line " + line + " puts '" + place.area().name() + "' elsewhere",
                      "leave one of the two"));
            }
            first.putIfAbsent(place.area().id(), decision);
          });
    }
    return regions.stream()
        .map(r -> positions.containsKey(r.id()) ? r.at(positions.get(r.id())) : r)
        .toList();
  }

  private static boolean isPlace(NameSpan span) {
    return span.kind() == Kind.PLACE || span.kind() == Kind.PEOPLE;
  }

  private Optional<Decision> of(Correction kind, Article article, NameSpan span) {
    List<Decision> all = corrections.all(kind);
    Optional<Decision> said =
        all.isEmpty()
            ? Optional.empty()
            : all.stream()
                .filter(d -> d.capture().isEmpty() || d.isOf(article.capture()))
                .filter(d -> form(d.values().get(0)).equals(form(span.text())))
                .findFirst();
    said.ifPresent(met::add);
    forms.add(span.text());
    return said;
  }

  static String form(String text) {
    return Folding.fold(text).replaceFirst("^the ", "");
  }
}
