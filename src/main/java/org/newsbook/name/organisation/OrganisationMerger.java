package org.newsbook.name.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

/**
 * Which names are one organisation's: 'Full Name (FN)', an acronym by the initials of a full name
 * in its article, -ise and -ize, a short form for the full one, 'the Ministry' for the last one
 * named. A body that every state has (a foreign ministry, a parliament) belongs to the state that
 * the text names as its owner.
 */
public final class OrganisationMerger {
  private final Gazetteer gazetteer;
  private final StateBodies bodies;
  private final Set<String> heads = new HashSet<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Set<String> shortened = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final OrganisationForms forms = new OrganisationForms();

  public OrganisationMerger(Gazetteer gazetteer, List<TaggedArticle> corpus) {
    this.gazetteer = gazetteer;
    bodies = new StateBodies(gazetteer, name -> isGeneric(name));
    for (Tsv.Row row : Tsv.rows(OrganisationMerger.class, "organisations.tsv")) {
      switch (row.text(0)) {
        case "head" -> heads.addAll(row.list(1));
        case "shortened" -> shortened.addAll(row.list(1));
        case "generic" -> generic.addAll(row.list(1));
        case "default" -> row.list(2).forEach(body -> defaults.put(body, row.text(1)));
        default -> {}
      }
    }
    for (TaggedArticle seen : corpus) {
      for (int i = 0; i < seen.names().size(); i++) {
        NameSpan span = seen.names().get(i);
        if (i + 1 < seen.names().size()) {
          NameSpan next = seen.names().get(i + 1);
          boolean turned = OrganisationName.isAcronym(span.text());
          defined(turned ? next : span, turned ? span : next);
        }
        if (isOrganisation(span) && !OrganisationName.isAcronym(span.text())) {
          forms.add(bodies.of(span).name(), OrganisationName.key(span.text()));
        }
      }
      completed(seen);
    }
  }

  /** 'Oslo Lakers', and in the same article 'the Lakers'. */
  private void completed(TaggedArticle seen) {
    Map<String, NameSpan> full = new LinkedHashMap<>();
    Set<String> single = new TreeSet<>();
    for (NameSpan span : seen.names()) {
      if (isOrganisation(span)) {
        String name = bodies.of(span).name();
        full.putIfAbsent(name, span);
        single.add(name);
      }
    }
    single.forEach(name -> articles.merge(name, 1, Integer::sum));
    full.forEach(
        (name, span) -> {
          for (int from = span.from() + 1; from < span.to(); from++) {
            String end = OrganisationName.key(span.sentence().between(from, span.to()));
            String place = Gazetteer.key(span.sentence().between(span.from(), from));
            if (single.contains(end) && !isGeneric(end) && !endsIn(heads, end) && isPlace(place)) {
              forms.completes(end, name);
            }
          }
        });
  }

  /**
   * 'Full Name (FN)', 'FN (Full Name)': the acronym stands for that name in the whole corpus,
   * unless it has two. Its letters need not be the initials: many are those of another language.
   */
  private void defined(NameSpan full, NameSpan acronym) {
    NameSpan first = full.from() < acronym.from() ? full : acronym;
    NameSpan second = first == full ? acronym : full;
    boolean brackets =
        full.sentence() == acronym.sentence()
            && first.after(0).equals("(")
            && first.to() + 1 == second.from()
            && second.after(0).equals(")");
    if (brackets
        && full.kind() == Kind.ORGANISATION
        && acronym.kind() == Kind.ORGANISATION
        && full.length() > 1
        && OrganisationName.isAcronym(acronym.text())
        && !OrganisationName.isAcronym(full.text())) {
      forms.defines(OrganisationName.key(acronym.text()), bodies.of(full).name());
    }
  }

  /** One key of an organisation a span, in the same order; empty for what is none or unsure. */
  public List<Optional<String>> resolve(TaggedArticle seen, List<Optional<Area>> areas) {
    Map<String, String> full = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    Optional<String> home = onlyCountry(areas);
    for (NameSpan span : seen.names()) {
      if (isOrganisation(span)) {
        StateBodies.Body body = bodies.of(span);
        if (body.name().contains(" ")) {
          full.putIfAbsent(body.name(), body.name());
        }
        body.owner().ifPresent(owner -> owners.putIfAbsent(body.name(), owner));
      }
    }
    Set<String> things = things(seen);
    List<Optional<String>> keys = new ArrayList<>();
    Map<String, String> last = new HashMap<>();
    for (NameSpan span : seen.names()) {
      Optional<String> key = Optional.empty();
      if (isOrganisation(span)) {
        StateBodies.Body body = bodies.of(span);
        if (things.contains(span.text())) {
          key = Optional.empty();
        } else if (bodies.isBody(body.name())) {
          key = owned(body, owners, full.keySet(), home);
        } else if (heads.contains(body.name())) {
          key = Optional.ofNullable(last.get(body.name()));
        } else {
          key = longForm(body, span, full.keySet(), home);
        }
        if (body.name().contains(" ")) {
          key.ifPresent(k -> last.put(head(body.name()), k));
        }
      }
      keys.add(key);
    }
    return keys;
  }

  /** Acronyms of what is no organisation: 'rules-based international order (RBIO)'. */
  private Set<String> things(TaggedArticle seen) {
    Set<String> things = new TreeSet<>();
    for (int i = 0; i < seen.names().size(); i++) {
      NameSpan acronym = seen.names().get(i);
      boolean bracketed =
          acronym.from() > 1 && acronym.before(1).equals("(") && acronym.after(0).equals(")");
      if (bracketed && isOrganisation(acronym) && OrganisationName.isAcronym(acronym.text())) {
        int from = Math.max(0, acronym.from() - 3 - 2 * acronym.text().length());
        boolean named =
            seen.names().subList(0, i).stream()
                .anyMatch(
                    s ->
                        s.sentence() == acronym.sentence()
                            && s.to() == acronym.from() - 1
                            && s.kind() == Kind.ORGANISATION);
        String before = OrganisationName.key(acronym.sentence().between(from, acronym.from() - 1));
        String initials = String.join("|", OrganisationName.initials(before));
        if (!named
            && (initials.endsWith(OrganisationName.key(acronym.text()))
                || initials.contains(OrganisationName.key(acronym.text()) + "|"))) {
          things.add(acronym.text());
        }
      }
    }
    return things;
  }

  /** A body by its owner: as the text names it, as its article named it before, or its only one. */
  private Optional<String> owned(
      StateBodies.Body body, Map<String, String> owners, Set<String> full, Optional<String> home) {
    if (body.owner().isPresent()) {
      return body.owner().map(owner -> body.name() + "@" + owner);
    }
    List<String> longer = full.stream().filter(f -> f.endsWith(" " + body.name())).toList();
    if (longer.size() == 1) {
      return Optional.of(longer.get(0));
    }
    return Optional.ofNullable(owners.get(body.name()))
        .map(owner -> body.name() + "@" + owner)
        .or(() -> Optional.ofNullable(defaults.get(body.name())))
        .or(() -> home.map(owner -> body.name() + "@" + owner));
  }

  private boolean isOrganisation(NameSpan span) {
    return span.kind() == Kind.ORGANISATION
        && !span.inside()
        && gazetteer.bloc(span.key()).isEmpty();
  }

  private Optional<String> longForm(
      StateBodies.Body body, NameSpan span, Set<String> full, Optional<String> home) {
    String name = body.name();
    if (OrganisationName.isAcronym(span.text())) {
      return Optional.of(forms.ofAcronym(name, full));
    }
    List<String> longer =
        full.stream()
            .filter(
                f ->
                    f.startsWith(name + " ") && (name.contains(" ") || endsIn(shortened, f))
                        || isGeneric(name) && f.endsWith(" " + name))
            .toList();
    if (longer.isEmpty() && articles.getOrDefault(name, 0) > 1 && isGeneric(name)) {
      return Optional.empty();
    }
    return Optional.of(
        forms.ofName(longer.size() == 1 ? longer.get(0) : name, body.owner().or(() -> home)));
  }

  /** 'Circuit Court': every town has one. */
  private boolean isGeneric(String name) {
    if (name.startsWith("department of ")) {
      return false;
    }
    for (String word : name.split(" ")) {
      if (!generic.contains(word) && !heads.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** 'council' of 'trade council', 'bank' of 'bank of japan'. */
  private static String head(String name) {
    int of = name.indexOf(" of ");
    String main = of < 0 ? name : name.substring(0, of);
    return main.substring(main.lastIndexOf(' ') + 1);
  }

  private boolean endsIn(Set<String> words, String name) {
    return words.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private boolean isPlace(String key) {
    return gazetteer.nation(key).isPresent() || !gazetteer.places(key).isEmpty();
  }

  /** The country that an article is about, where it names only one. */
  private static Optional<String> onlyCountry(List<Optional<Area>> areas) {
    Map<String, Integer> counts = new TreeMap<>();
    areas.forEach(a -> a.flatMap(Area::country).ifPresent(c -> counts.merge(c, 1, Integer::sum)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > all * 0.5)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
