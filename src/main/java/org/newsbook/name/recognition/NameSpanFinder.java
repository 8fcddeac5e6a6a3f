package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.organisation.OrganisationEdges;
import org.newsbook.name.organisation.SmallBodies;
import org.newsbook.name.person.PersonEdges;
import org.newsbook.name.person.Titles;
import org.newsbook.name.place.StateActs;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.Margins;
import org.newsbook.tagger.NameTagger;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Span;

/**
 * Finds the names in a sentence: what the tagger sees, corrected by what the gazetteer knows. A
 * country or a people keeps its kind whatever the tagger says, unless it is part of a longer name.
 */
public final class NameSpanFinder {
  private static final int LONGEST = 7;

  /** Thousands of people in a city that is known without the tagger. */
  private static final int LARGE = 200;

  private final NameTagger tagger;
  private final Gazetteer gazetteer;
  private final PersonEdges persons;
  private final FalseNames falseNames;
  private final OrganisationEdges organisations;
  private final SmallBodies smallBodies;
  private final StateActs states = new StateActs();

  public NameSpanFinder(NameTagger tagger, Gazetteer gazetteer, Titles titles) {
    this.tagger = tagger;
    this.gazetteer = gazetteer;
    persons = new PersonEdges(tagger, titles);
    falseNames = new FalseNames(gazetteer, tagger, titles);
    smallBodies = new SmallBodies(gazetteer);
    organisations = new OrganisationEdges(gazetteer, tagger);
  }

  /** In text order; those that stand inside another come right behind it. */
  public List<NameSpan> find(Span sentence) {
    if (CreditLine.is(sentence)) {
      return List.of();
    }
    List<TagSpan> tags = NameParts.of(sentence, tagger.tag(sentence));
    List<NameSpan> found = new ArrayList<>(organisations.complete(tagged(sentence, tags)));
    for (NameSpan body : smallBodies.find(sentence)) {
      if (states.acts(body, true)) {
        found.removeIf(s -> s.from() < body.to() && body.from() < s.to());
        found.add(body);
      }
    }
    found.removeIf(falseNames::contains);
    for (NameSpan known : known(sentence)) {
      reconcile(known, found);
    }
    others(sentence, tags, found);
    found.sort(Comparator.comparingInt(NameSpan::from).thenComparing(NameSpan::inside));
    if (found.stream().anyMatch(NameSpanFinder::mayAct)) {
      Margins margins = tagger.margins(sentence);
      found.replaceAll(
          span ->
              span.withMargins(
                  margins.of(TagSpan.Type.PERSON, span.from(), span.to()),
                  margins.of(TagSpan.Type.ORGANISATION, span.from(), span.to())));
    }
    return List.copyOf(found);
  }

  private static boolean mayAct(NameSpan span) {
    return span.kind() == Kind.PERSON || span.kind() == Kind.ORGANISATION;
  }

  private List<NameSpan> tagged(Span sentence, List<TagSpan> tags) {
    List<NameSpan> found = new ArrayList<>();
    for (TagSpan span : tags) {
      switch (span.type()) {
        case PERSON ->
            trimmed(sentence, span, Kind.PERSON).flatMap(persons::edged).ifPresent(found::add);
        case ORGANISATION ->
            trimmed(sentence, span, Kind.ORGANISATION)
                .map(s -> falseNames.isFacility(s) ? s.as(Kind.PLACE) : s)
                .ifPresent(found::add);
        case PLACE -> trimmed(sentence, span, Kind.PLACE).ifPresent(found::add);
        case OTHER -> {}
      }
    }
    return found;
  }

  /** Works, products and events where no other name stands. */
  private void others(Span sentence, List<TagSpan> tags, List<NameSpan> found) {
    for (TagSpan tag : tags) {
      if (tag.type() == TagSpan.Type.OTHER
          && found.stream().noneMatch(f -> f.from() < tag.to() && tag.from() < f.to())) {
        trimmed(sentence, tag, Kind.OTHER).ifPresent(found::add);
      }
    }
  }

  /** Without possessives, quotation marks and other signs at its ends, and without 'the'. */
  private Optional<NameSpan> trimmed(Span sentence, TagSpan span, Kind kind) {
    int from = span.from();
    int to = span.to();
    while (to > from && (sentence.isPossessive(to - 1) || !sentence.isWord(to - 1))) {
      to--;
    }
    while (from < to
        && (sentence.lower(from).equals("the")
            || sentence.isPossessive(from)
            || !sentence.isWord(from))) {
      from++;
    }
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= PersonEdges.hasUpperCase(sentence.at(i));
    }
    return named ? Optional.of(new NameSpan(sentence, from, to, kind, false)) : Optional.empty();
  }

  /** What the gazetteer knows by its own name, the longest first, none overlapping. */
  private List<NameSpan> known(Span sentence) {
    List<NameSpan> known = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<NameSpan> longest = longest(sentence, i).filter(s -> !isCut(s) && !isTribe(s));
      longest.ifPresent(known::add);
      i = longest.map(NameSpan::to).orElse(i + 1);
    }
    return known;
  }

  /** 'the Commonwealth' in 'the Commonwealth of Independent States' */
  private boolean isCut(NameSpan known) {
    Span sentence = known.sentence();
    return sentence.lower(known.from()).equals("the")
        && longest(sentence, known.from() + 1).filter(s -> s.to() > known.to()).isPresent();
  }

  /** 'Indians' in 'Atakapa Indians', 'American Indians'. */
  private static boolean isTribe(NameSpan known) {
    return known.kind() == Kind.PEOPLE
        && known.from() > 1
        && known.text().endsWith("s")
        && known.sentence().isCapitalised(known.from() - 1);
  }

  private Optional<NameSpan> longest(Span sentence, int from) {
    boolean capital = sentence.isCapitalised(from) || sentence.isCapitalised(from + 1);
    if (!capital || !gazetteer.opensName(sentence.at(from))) {
      return Optional.empty();
    }
    int most = Math.min(from + LONGEST, sentence.size());
    for (int to = most; to > from; to--) {
      if (!sentence.isWord(to - 1)) {
        continue;
      }
      String text = sentence.between(from, to);
      boolean single = to - from == 1;
      if (single && !sentence.isCapitalised(from)) {
        continue;
      }
      Optional<Kind> kind = kind(Gazetteer.key(text), single);
      if (kind.isPresent()) {
        return Optional.of(new NameSpan(sentence, from, to, kind.get(), false))
            .filter(s -> !FalseNames.isCurrency(s));
      }
    }
    return Optional.empty();
  }

  private Optional<Kind> kind(String key, boolean single) {
    if (gazetteer.bloc(key).isPresent()) {
      return Optional.of(Kind.ORGANISATION);
    }
    if (gazetteer.nation(key).isPresent() || gazetteer.seat(key).isPresent()) {
      return Optional.of(Kind.PLACE);
    }
    if (gazetteer.people(key).isPresent()) {
      return Optional.of(Kind.PEOPLE);
    }
    boolean place =
        gazetteer.places(key).stream()
            .anyMatch(a -> a.kind() == Area.Kind.DIVISION || !single && a.thousands() >= LARGE);
    return place ? Optional.of(Kind.PLACE) : Optional.empty();
  }

  private void reconcile(NameSpan known, List<NameSpan> found) {
    List<NameSpan> overlapping =
        found.stream().filter(f -> f.from() < known.to() && known.from() < f.to()).toList();
    for (NameSpan tagged : overlapping) {
      boolean same = tagged.from() == known.from() && tagged.to() == known.to();
      boolean within = tagged.from() <= known.from() && tagged.to() >= known.to();
      if (same && tagged.kind() == Kind.PERSON && mayBePerson(known)) {
        return;
      }
      if (!same && within) {
        if (tagged.kind() != Kind.PERSON && isNation(known)) {
          found.add(new NameSpan(known.sentence(), known.from(), known.to(), known.kind(), true));
        }
        return;
      }
    }
    found.removeAll(overlapping);
    found.add(known);
  }

  private boolean isNation(NameSpan known) {
    return known.kind() == Kind.PEOPLE
        || gazetteer.nation(known.key()).filter(Area::isCountry).isPresent()
        || gazetteer.division(known.key()).isPresent();
  }

  /** One word that is also a first name or a surname: the tagger saw its sentence. */
  private boolean mayBePerson(NameSpan known) {
    return known.length() == 1
        && (known.kind() == Kind.PEOPLE
            || gazetteer.mostlyNoPlace(known.key())
            || gazetteer.nation(known.key()).isEmpty());
  }
}
