package org.newsbook.name.place;

import java.util.List;
import java.util.Optional;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/**
 * The country or state that a text puts behind a place: 'Uzhgorod, Ukraine', 'Paris, Texas',
 * 'Lebanon, Pa.', 'Kherson in Ukraine'.
 */
final class PlaceAnchors {
  private final Gazetteer gazetteer;

  PlaceAnchors(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** 'Henry County' */
  static boolean isCounty(String key) {
    return key.endsWith(" county");
  }

  /** 'Pa.' in 'Lebanon, Pa.'; a longer one may stand alone: 'NSW'. */
  Optional<Area> abbreviated(NameSpan span) {
    if (span.length() > 1) {
      return Optional.empty();
    }
    return span.before(1).equals(",")
        ? state(span.text(), span.sentence(), span.from() - 1)
        : gazetteer.places().fullAbbreviation(span.text());
  }

  /** The place, where an anchor tells it; empty in a list of places that lie beside each other. */
  Optional<Area> anchored(NameSpan span) {
    return anchor(span).flatMap(anchor -> place(span, anchor));
  }

  /** 'Georgia' behind a place that it holds is the state wherever the article names it. */
  Optional<Area> stateBehind(NameSpan span) {
    return anchor(span).filter(a -> a.kind() == Area.Kind.DIVISION);
  }

  private Optional<Area> anchor(NameSpan span) {
    Span sentence = span.sentence();
    int from = span.to() + 1;
    boolean comma = span.after(0).equals(",");
    if (!comma && !span.after(0).equals("in")) {
      return Optional.empty();
    }
    for (int to = Math.min(from + 4, sentence.size()); to > from; to--) {
      String text = sentence.between(from, to);
      String key = Gazetteer.key(text);
      Optional<Area> nation = gazetteer.nation(key).filter(Area::isCountry);
      Optional<Area> state =
          state(text, sentence, span.to()).or(() -> division(span, key, nation.isPresent()));
      Optional<Area> area = state.filter(s -> comma).or(() -> nation);
      if (area.isPresent()) {
        return sentence.lower(to).equals("and") ? Optional.empty() : area;
      }
    }
    return Optional.empty();
  }

  /** A state by its abbreviation; of two, the one with a town of the name before the comma. */
  private Optional<Area> state(String text, Span sentence, int comma) {
    List<Area> states = gazetteer.places().abbreviations(text);
    for (int from = comma - 1; states.size() > 1 && from >= Math.max(0, comma - 3); from--) {
      List<Area> towns = gazetteer.places(Gazetteer.key(sentence.between(from, comma)));
      Optional<Area> its =
          states.stream()
              .filter(
                  s ->
                      towns.stream()
                          .anyMatch(t -> t.country().equals(s.country()) && mayLieIn(t, s)))
              .findFirst();
      if (its.isPresent()) {
        return its;
      }
    }
    return states.stream().findFirst();
  }

  /** Georgia is the state behind a place that lies in it, or that is known nowhere else. */
  private Optional<Area> division(NameSpan span, String key, boolean nation) {
    Optional<Area> division =
        gazetteer.places(key).stream().filter(a -> a.kind() == Area.Kind.DIVISION).findFirst();
    boolean isNation = gazetteer.nation(span.key()).isPresent();
    return division.filter(
        d ->
            !nation && !isNation
                || gazetteer.places(span.key()).stream()
                    .anyMatch(a -> a.country().equals(d.country())));
  }

  private Optional<Area> place(NameSpan span, Area anchor) {
    String key = span.key();
    boolean byState = anchor.kind() == Area.Kind.DIVISION;
    Optional<Area> known =
        gazetteer.places(key).stream()
            .filter(a -> a.country().equals(anchor.country()))
            .filter(a -> !byState || mayLieIn(a, anchor))
            .findFirst();
    boolean nation = gazetteer.nation(key).isPresent();
    boolean elsewhere =
        nation || gazetteer.seat(key).isPresent() || !gazetteer.places(key).isEmpty();
    if (known.isPresent()) {
      return known;
    }
    return byState || !elsewhere
        ? Optional.of(Area.other(span.text(), anchor.country()))
        : Optional.empty();
  }

  /** The city of New York lies in 'New York State'; what lies in Brooklyn no file knows. */
  private boolean mayLieIn(Area city, Area state) {
    return gazetteer
        .places()
        .stateOf(city)
        .filter(s -> gazetteer.places().isAbbreviated(state) && !s.name().startsWith(state.name()))
        .isEmpty();
  }
}
