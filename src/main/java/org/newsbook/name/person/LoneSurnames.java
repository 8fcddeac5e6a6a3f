package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

/**
 * Whose a surname is that its article never completes: the one whom nearly all articles of the
 * corpus mean by it; else its only bearer, where another article gives him the same office or names
 * him in the same company, and nobody has it for a given name; else nobody's, but somebody's own
 * who is known by one name and to whom its article gives a title, a role or an age.
 */
final class LoneSurnames {
  /** So many articles must name somebody in full before a surname alone is enough. */
  private static final int WELL_KNOWN = 3;

  /** So many, and the surname alone is not the town of that name. */
  private static final int FAMOUS = 10;

  /** So many times more often than all others of the surname together is somebody named. */
  private static final int DOMINANT = 4;

  /** Articles that name a person by surname alone, for each that names him in full, at most. */
  private static final int MOST_ALONE = 4;

  private static final int MOST_COMPANY = 200;

  private final Gazetteer gazetteer;
  private final PersonEvidence evidence;
  private final NameGroups groups;
  private final Map<NameSpan, PersonName> names;
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Set<String> givenNames = new TreeSet<>();

  /** What else is named in each article that names somebody in full. */
  private final Map<String, List<Set<String>>> company = new HashMap<>();

  /** What offices the articles give to each whom they name in full. */
  private final Map<String, Set<String>> offices = new HashMap<>();

  private final Map<String, Integer> aloneIn = new HashMap<>();

  /**
   * @param names of all persons' spans
   */
  LoneSurnames(
      Gazetteer gazetteer,
      PersonEvidence evidence,
      NameGroups groups,
      Map<NameSpan, PersonName> names,
      List<TaggedArticle> corpus) {
    this.gazetteer = gazetteer;
    this.evidence = evidence;
    this.groups = groups;
    this.names = names;
    corpus.forEach(this::count);
    groups.members().forEach((group, members) -> members.forEach(name -> addBearer(group, name)));
  }

  private void addBearer(String group, PersonName name) {
    givenNames.add(name.first());
    for (String surname : surnames(name)) {
      bySurname.computeIfAbsent(surname, k -> new TreeSet<>()).add(group);
    }
  }

  /** Who is named in full, and which single words stand alone. */
  private void count(TaggedArticle seen) {
    Set<String> whole = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    Set<String> alone = new TreeSet<>();
    for (NameSpan span : seen.names()) {
      PersonName name = names.get(span);
      if (name != null && name.isFull()) {
        whole.add(groups.group(name));
        offices
            .computeIfAbsent(groups.group(name), k -> new HashSet<>())
            .addAll(evidence.offices(span));
        surnames.addAll(surnames(name));
      } else if (name != null) {
        alone.add(name.key());
      }
    }
    alone.removeAll(surnames);
    Set<String> others = company(seen);
    whole.forEach(group -> company.computeIfAbsent(group, k -> new ArrayList<>()).add(others));
    alone.forEach(key -> aloneIn.merge(key, 1, Integer::sum));
  }

  /**
   * What else an article says of the parts of names in it.
   *
   * @param titled part of a name → index of its first span behind a title, in the running text
   * @param told parts of names to which it gives a title, a role or an age
   * @param company the longer names of persons and organisations, the first of very many
   */
  record Report(Map<String, Integer> titled, Set<String> told, Set<String> company) {}

  Report report(TaggedArticle seen) {
    Map<String, Integer> titled = new TreeMap<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < seen.names().size(); i++) {
      NameSpan span = seen.names().get(i);
      PersonName name = names.get(span);
      if (name != null && !name.isFull()) {
        if (!seen.isTitle(span.sentence()) && evidence.titles().isBefore(span)) {
          titled.putIfAbsent(name.key(), i);
        }
        if (evidence.isTold(span)) {
          told.add(name.key());
        }
      }
    }
    return new Report(titled, told, company(seen));
  }

  private static Set<String> company(TaggedArticle seen) {
    return seen.names().stream()
        .filter(s -> s.length() > 1)
        .filter(s -> s.kind() == Kind.PERSON || s.kind() == Kind.ORGANISATION)
        .limit(MOST_COMPANY)
        .map(NameSpan::key)
        .collect(Collectors.toSet());
  }

  private boolean isCompany(String group, Set<String> others) {
    return company.getOrDefault(group, List.of()).stream()
        .anyMatch(names -> names.stream().anyMatch(others::contains));
  }

  private boolean isInOffice(String group, NameSpan span) {
    return offices.getOrDefault(group, Set.of()).stream()
        .anyMatch(evidence.offices(span)::contains);
  }

  /** So many name somebody in full. */
  private int articles(String group) {
    return company.getOrDefault(group, List.of()).size();
  }

  private static Set<String> surnames(PersonName name) {
    Set<String> surnames = new TreeSet<>();
    surnames.add(name.last());
    if (Surnames.isFirst(name.first())) {
      surnames.add(name.first());
    }
    return surnames;
  }

  private static boolean isPlaced(NameSpan span) {
    return Set.of("in", "near", "at").contains(span.before(1));
  }

  /** Of all who bear a surname, the one whom nearly all articles mean. */
  private Optional<String> dominant(PersonName part) {
    Set<String> bearing = bySurname.getOrDefault(part.key(), Set.of());
    int all = bearing.stream().mapToInt(this::articles).sum();
    return bearing.stream()
        .filter(group -> articles(group) >= WELL_KNOWN)
        .filter(group -> articles(group) >= DOMINANT * (all - articles(group)))
        .findFirst();
  }

  /** Whom a part of a name means in an article that names no bearer in full. */
  Optional<String> elsewhere(NameSpan span, PersonName part, Report report) {
    if (part.keys().size() > 1) {
      List<String> ends =
          bySurname.getOrDefault(part.last(), Set.of()).stream()
              .filter(group -> groups.members(group).stream().anyMatch(n -> n.endsWith(part)))
              .toList();
      return ends.size() > 1
          ? Optional.empty()
          : Optional.of(ends.isEmpty() ? own(part) : ends.get(0));
    }
    Set<String> bearing = bySurname.getOrDefault(part.key(), Set.of());
    boolean titled = evidence.titles().isBefore(span);
    boolean given = givenNames.contains(part.key());
    boolean only = bearing.size() == 1 && !given && !Surnames.isCommon(part.key());
    boolean town = !gazetteer.places(span.key()).isEmpty();
    Optional<String> known =
        dominant(part)
            .or(
                () ->
                    bearing.stream()
                        .filter(
                            group ->
                                only
                                    && (isInOffice(group, span)
                                        || isCompany(group, report.company())))
                        .findFirst())
            .filter(group -> titled || !isPlaced(span) && (!town || articles(group) >= FAMOUS));
    int whole = bearing.stream().mapToInt(this::articles).sum();
    boolean another = aloneIn.getOrDefault(part.key(), 0) > MOST_ALONE * whole;
    if (known.isPresent() && !another) {
      return known;
    }
    boolean own = bearing.isEmpty() || only;
    return another && own && report.told().contains(part.key())
        ? Optional.of(own(part))
        : Optional.empty();
  }

  private static String own(PersonName part) {
    return "alone " + part.key();
  }

  /**
   * Somebody else than the bearer whom the article names in full: 'President Obama' stands in the
   * text before 'Malia Obama' does, and nearly all articles mean another Obama.
   *
   * @param first index at which the bearer is first named
   */
  Optional<String> meant(PersonName part, Report report, int first) {
    return report.titled().getOrDefault(part.key(), first) < first
        ? dominant(part)
        : Optional.empty();
  }
}
