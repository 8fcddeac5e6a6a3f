package org.newsbook.name.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

/**
 * Which names are one organisation's: 'Full Name (FN)', an acronym by the initials of a full name
 * in its article, -ise and -ize, a short form for the full one. A body that every state has (a
 * foreign ministry, a parliament) belongs to the state that the text names as its owner.
 */
public final class OrganisationMerger {
  private static final int LAST = Integer.MAX_VALUE;

  private final Gazetteer gazetteer;
  private final StateBodies bodies;
  private final WordLists words = WordLists.of(OrganisationMerger.class, "organisations.tsv");
  private final Map<String, String> defaults = new HashMap<>();
  private final OrganisationForms forms = new OrganisationForms();

  public OrganisationMerger(Gazetteer gazetteer, List<TaggedArticle> corpus) {
    this.gazetteer = gazetteer;
    bodies = new StateBodies(gazetteer, forms);
    for (Tsv.Row row : Tsv.rows(OrganisationMerger.class, "organisations.tsv")) {
      if (row.text(0).equals("default")) {
        row.list(2).forEach(body -> defaults.put(body, row.text(1)));
      }
    }
    for (TaggedArticle seen : corpus) {
      List<NameSpan> names = seen.names().stream().filter(name -> !name.inside()).toList();
      forms.named(
          names.stream()
              .filter(this::isOrganisation)
              .map(name -> bodies.of(name).name())
              .collect(Collectors.toSet()));
      for (int i = 1; i < names.size(); i++) {
        NameSpan span = names.get(i - 1);
        NameSpan next = names.get(i);
        boolean turned = OrganisationName.isAcronym(span.text());
        defined(turned ? next : span, turned ? span : next);
      }
    }
  }

  /**
   * 'Full Name (FN)', 'FN (Full Name)': the acronym stands for that name in the whole corpus,
   * unless it has two. Its letters need not be the initials: many are those of another language.
   */
  private void defined(NameSpan full, NameSpan acronym) {
    NameSpan first = full.from() < acronym.from() ? full : acronym;
    NameSpan second = first == full ? acronym : full;
    int open = first.to() + (first.sentence().isPossessive(first.to()) ? 1 : 0);
    boolean brackets =
        full.sentence() == acronym.sentence()
            && first.sentence().at(open).equals("(")
            && open + 1 == second.from()
            && second.after(0).equals(")");
    if (brackets && full.kind() == Kind.ORGANISATION) {
      forms.defines(OrganisationName.key(acronym.text()), bodies.of(full).name());
    }
  }

  /** One key of an organisation a span, in the same order; empty for what is none or unsure. */
  public List<Optional<String>> resolve(TaggedArticle seen, List<Optional<Area>> areas) {
    Map<String, Integer> first = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    Set<String> ofPart = new HashSet<>();
    Optional<String> home = onlyCountry(areas);
    for (NameSpan span : seen.names()) {
      if (isOrganisation(span)) {
        StateBodies.Body body = bodies.of(span);
        first.merge(body.name(), seen.isTitle(span.sentence()) ? LAST : first.size(), Math::min);
        body.owner().ifPresent(owner -> owners.putIfAbsent(body.name(), owner));
        if (span.before(1).equals("state")) {
          ofPart.add(body.name());
        }
      }
    }
    Set<String> full = new LinkedHashSet<>(first.keySet());
    full.removeIf(name -> !name.contains(" "));
    List<Optional<String>> keys = new ArrayList<>();
    for (NameSpan span : seen.names()) {
      Optional<String> key = Optional.empty();
      if (isOrganisation(span)) {
        StateBodies.Body body = bodies.of(span);
        if (bodies.isBody(body.name())) {
          key = owned(body, owners, full, home.filter(state -> !ofPart.contains(body.name())));
        } else if (!words.has("head", body.name())) {
          key = longForm(body.name(), span, full, first);
        }
      }
      keys.add(key);
    }
    return keys;
  }

  /** A body by its owner: as the text names it, as its article named it before, or its only one. */
  private Optional<String> owned(
      StateBodies.Body body, Map<String, String> owners, Set<String> full, Optional<String> home) {
    List<String> longer = full.stream().filter(f -> f.endsWith(" " + body.name())).toList();
    return body.owner()
        .or(() -> Optional.ofNullable(owners.get(body.name())))
        .map(owner -> body.name() + "@" + owner)
        .or(() -> longer.stream().findFirst().filter(f -> longer.size() == 1))
        .or(() -> Optional.ofNullable(defaults.get(body.name())))
        .or(
            () ->
                home.filter(state -> mayHave(state, body.name()))
                    .map(owner -> body.name() + "@" + owner));
  }

  /** Not every state calls a chamber a congress or a senate, or a department a ministry. */
  private boolean mayHave(String state, String body) {
    Set<String> states = words.of("in " + body);
    String code = state.toLowerCase(Locale.ROOT);
    return (states.isEmpty() || states.contains(code))
        && !(body.startsWith("ministry ") && words.has("without ministry", code));
  }

  private boolean isOrganisation(NameSpan span) {
    return span.kind() == Kind.ORGANISATION && gazetteer.bloc(span.key()).isEmpty();
  }

  /** A name that ends one longer name of its article, or lacks its head, stands for that. */
  private Optional<String> longForm(
      String name, NameSpan span, Set<String> full, Map<String, Integer> first) {
    if (OrganisationName.isAcronym(span.text())) {
      return Optional.of(forms.ofAcronym(name, full));
    }
    List<String> longer =
        full.stream()
            .filter(f -> f.endsWith(" " + name) || isOpening(name, f, isBefore(f, name, first)))
            .toList();
    boolean one = name.contains(" of ") && words.has("one", head(name));
    return longer.isEmpty() && isGeneric(name) && !one
        ? Optional.empty()
        : Optional.of(forms.ofName(longer.size() == 1 ? longer.get(0) : name));
  }

  private static boolean isBefore(String full, String name, Map<String, Integer> first) {
    return first.getOrDefault(full, LAST) < first.getOrDefault(name, LAST);
  }

  /**
   * 'Acme Lake' of 'Acme Lake Group'; one word, 'Acme' of 'Acme Lake', only where the text names
   * the whole first. 'Acme Lake Credit', 'Acme Canada' and 'Acme Workers Union' are others.
   */
  private boolean isOpening(String name, String full, boolean before) {
    if (!full.startsWith(name + " ") || !name.contains(" ") && !before) {
      return false;
    }
    String rest = full.substring(name.length() + 1);
    return isGeneric(rest)
        || !name.contains(" ")
            && !words.has("head", head(rest))
            && gazetteer.nation(Gazetteer.key(rest)).isEmpty();
  }

  /** 'Circuit Court': every town has one. */
  private boolean isGeneric(String name) {
    return Stream.of(name.split(" "))
        .allMatch(word -> words.has("generic", word) || words.has("head", word));
  }

  /** 'council' of 'trade council', 'bank' of 'bank of japan'. */
  private static String head(String name) {
    int of = name.indexOf(" of ");
    String main = of < 0 ? name : name.substring(0, of);
    return main.substring(main.lastIndexOf(' ') + 1);
  }

  /**
   * The country that an article is about: most places that it names lie there, two of them at
   * least, and it names the country itself or its capital. What names a state's towns alone may
   * mean a body of that state.
   */
  private Optional<String> onlyCountry(List<Optional<Area>> areas) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> named = new HashSet<>();
    for (Area area : areas.stream().flatMap(Optional::stream).toList()) {
      boolean itself =
          area.isCountry() || gazetteer.capital(Gazetteer.key(area.name())).isPresent();
      area.country().ifPresent(c -> counts.merge(c, 1, Integer::sum));
      area.country().filter(c -> itself).ifPresent(named::add);
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > Math.max(1, all * 0.5) && named.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
