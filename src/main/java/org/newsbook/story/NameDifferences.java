package org.newsbook.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Passage;
import org.newsbook.name.Actor;
import org.newsbook.name.Naming;
import org.newsbook.story.event.NamedIn;

/**
 * Finds people to whom reports give another age or another office; one who is former in one is so
 * in both.
 *
 * @param reports without copies, in story order
 */
record NameDifferences(List<Article> reports, List<Sentence> sentences, NamedIn named) {
  private static final int MOST = 4;

  /** Offices of which a person holds one at a time. */
  private static final String OFFICES =
      "vice[ -]president|deputy prime minister|prime minister|president|chancellor";

  private static final String OFFICE_BEFORE =
      "(?i)\\b(?:(former|ex)[ -](?:[\\p{L}.]{1,20}+ ){0,2}?)?\\b(" + OFFICES + ") ";

  /** 'Anna Berg, 43,', 'Anna Berg, aged 43.', '43-year-old teacher Anna Berg'. */
  private static final String AGE =
      "\\b%1$s, (?:aged )?(\\d{1,2})(?=[,.;])(?![.,]\\d)|\\b(\\d{1,2})-year-old (?:[\\p{L}-]{1,20} ){0,3}%1$s\\b";

  List<Difference> list() {
    Map<String, Map<Integer, Naming>> people = new TreeMap<>();
    for (int report = 0; report < reports.size() && reports.size() > 1; report++) {
      int number = report;
      named
          .namings(reports.get(report))
          .forEach((id, n) -> people.computeIfAbsent(id, p -> new TreeMap<>()).put(number, n));
    }
    List<Difference> differences = new ArrayList<>();
    people.forEach(
        (id, namings) -> {
          if (namings.size() > 1) {
            Actor actor = named.person(id);
            age(actor, namings).ifPresent(differences::add);
            office(actor, namings).ifPresent(differences::add);
          }
        });
    return differences.subList(0, Math.min(MOST, differences.size()));
  }

  private Optional<Difference> age(Actor actor, Map<Integer, Naming> namings) {
    Map<String, Difference.Reading> ages = new LinkedHashMap<>();
    namings.forEach(
        (report, naming) ->
            age(report, naming).ifPresent(age -> ages.putIfAbsent(age.value(), age)));
    return ages.size() > 1
        ? Optional.of(new Difference(Difference.Kind.AGE, actor.name(), List.copyOf(ages.values())))
        : Optional.empty();
  }

  /** The first that a report gives. */
  private Optional<Difference.Reading> age(int report, Naming naming) {
    for (Passage form : naming.as()) {
      Pattern age = Pattern.compile(AGE.formatted(Pattern.quote(form.text())));
      for (Sentence sentence : sentences) {
        if (sentence.report() == report && sentence.text().contains(form.text())) {
          Matcher m = age.matcher(sentence.text());
          if (m.find()) {
            int group = m.group(1) == null ? 2 : 1;
            return Optional.of(
                new Difference.Reading(sentence.excerpt(), m.start(group), m.end(group)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> office(Actor actor, Map<Integer, Naming> namings) {
    Map<Integer, Map<String, Difference.Reading>> held = new TreeMap<>();
    namings.forEach((report, naming) -> held.put(report, offices(report, naming)));
    held.values().removeIf(Map::isEmpty);
    for (Map<String, Difference.Reading> one : held.values()) {
      for (Map<String, Difference.Reading> other : held.values()) {
        if (Collections.disjoint(one.keySet(), other.keySet()) && clash(one, other)) {
          return Optional.of(
              new Difference(
                  Difference.Kind.OFFICE, actor.name(), List.of(first(one), first(other))));
        }
      }
    }
    return Optional.empty();
  }

  /** What somebody was may well be told with and without 'former'. */
  private static boolean clash(
      Map<String, Difference.Reading> one, Map<String, Difference.Reading> other) {
    return Stream.of(one, other)
        .flatMap(offices -> offices.keySet().stream())
        .noneMatch(office -> office.startsWith("former "));
  }

  private static Difference.Reading first(Map<String, Difference.Reading> offices) {
    return offices.values().iterator().next();
  }

  /** The offices that a report puts before a name, 'former' with them, each at its first place. */
  private Map<String, Difference.Reading> offices(int report, Naming naming) {
    Map<String, Difference.Reading> offices = new LinkedHashMap<>();
    for (Passage form : naming.as()) {
      Pattern before = Pattern.compile(OFFICE_BEFORE + Pattern.quote(form.text()));
      for (Sentence sentence : sentences) {
        if (sentence.report() != report || !sentence.text().contains(form.text())) {
          continue;
        }
        Matcher m = before.matcher(sentence.text());
        if (m.find()) {
          String office = m.group(2).toLowerCase(Locale.ROOT).replace('-', ' ');
          String key = m.group(1) == null ? office : "former " + office;
          int from = m.group(1) == null ? m.start(2) : m.start(1);
          offices.putIfAbsent(key, new Difference.Reading(sentence.excerpt(), from, m.end(2)));
        }
      }
    }
    return offices;
  }
}
