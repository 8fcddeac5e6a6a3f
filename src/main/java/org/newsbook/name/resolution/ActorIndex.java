package org.newsbook.name.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Role;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.person.PersonName;
import org.newsbook.name.person.Roles;
import org.newsbook.name.person.SameRoles;
import org.newsbook.name.person.Surnames;
import org.newsbook.name.resolution.Meaning.Who;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Folding;
import org.newsbook.text.StableId;

/** Makes a page's record of everybody who is named: forms, roles, articles. */
final class ActorIndex {
  private final Gazetteer gazetteer;
  private final Roles roles;
  private final SameRoles same;
  private final Confidence confidence;
  private final Map<Who, String> ids = new LinkedHashMap<>();
  private final List<Actor> actors;

  /**
   * @param meanings article → what its spans mean, in digest order
   */
  ActorIndex(
      Gazetteer gazetteer,
      Roles roles,
      Confidence confidence,
      Map<Article, List<Meaning>> meanings) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    same = new SameRoles(gazetteer);
    this.confidence = confidence;
    Map<Who, Map<Article, List<NameSpan>>> all = new LinkedHashMap<>();
    meanings.forEach(
        (article, list) -> {
          for (Meaning meaning : list) {
            meaning
                .who()
                .ifPresent(
                    who ->
                        all.computeIfAbsent(who, k -> new LinkedHashMap<>())
                            .computeIfAbsent(article, k -> new ArrayList<>())
                            .add(meaning.span()));
          }
        });
    List<Who> everybody = List.copyOf(all.keySet());
    List<Actor> made =
        everybody.parallelStream().map(who -> actor(who, all.getOrDefault(who, Map.of()))).toList();
    for (int i = 0; i < made.size(); i++) {
      ids.put(everybody.get(i), made.get(i).id());
    }
    actors = made.stream().sorted(Comparator.comparing(Actor::id)).toList();
  }

  /** Sorted by id. */
  List<Actor> actors() {
    return actors;
  }

  Optional<String> id(Who who) {
    return Optional.ofNullable(ids.get(who));
  }

  Optional<Who> who(String id) {
    return ids.entrySet().stream()
        .filter(e -> e.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Actor actor(Who who, Map<Article, List<NameSpan>> seen) {
    Forms forms = new Forms(seen, s -> true);
    String name = name(who, forms);
    List<Role> said = who.kind() == Actor.Kind.PERSON ? roles(seen) : List.of();
    String sortName = sortName(who.kind(), name, forms.aliases());
    List<NameSpan> spans = seen.values().stream().flatMap(List::stream).toList();
    boolean sure = confidence.isSure(who.kind(), spans);
    return new Actor(
        id(who, name), name, sortName, who.kind(), forms.aliases(), said, forms.namings(), sure);
  }

  private String name(Who who, Forms forms) {
    return switch (who.kind()) {
      case STATE -> gazetteer.country(who.key()).map(Area::name).orElse(who.key());
      case BLOC -> who.key();
      case PERSON -> forms.fullest(form -> PersonName.of(form).isFull());
      case ORGANISATION -> {
        int owner = who.key().indexOf('@');
        Optional<Area> state =
            owner < 0 ? Optional.empty() : gazetteer.country(who.key().substring(owner + 1));
        String name = capital(withoutArticle(forms.fullest(form -> false)));
        boolean says = state.isEmpty() || namesItsState(name, state.get());
        yield says ? name : name + " (" + state.get().name() + ")";
      }
    };
  }

  private boolean namesItsState(String name, Area state) {
    String[] words = name.split("[\\s’']+");
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= Math.min(from + 3, words.length); to++) {
        String key = Gazetteer.key(String.join(" ", List.of(words).subList(from, to)));
        if (gazetteer.state(key).filter(state::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String id(Who who, String name) {
    return switch (who.kind()) {
      case PERSON ->
          StableId.of("p", who.key().startsWith("alone ") ? who.key() : PersonName.of(name).key());
      case ORGANISATION -> StableId.of("o", who.key());
      case STATE -> StableId.of("s", who.key());
      case BLOC -> StableId.of("b", Folding.fold(who.key()));
    };
  }

  /** A body's name that all texts write small: 'Spy agency'; names such as eBay keep theirs. */
  private static String capital(String name) {
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    return small ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
  }

  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  /**
   * Surname first; as it stands where the culture has it so, seen by the form that stands alone.
   */
  static String sortName(Actor.Kind kind, String name, List<Alias> aliases) {
    PersonName parts = PersonName.of(name);
    if (kind != Actor.Kind.PERSON) {
      return withoutArticle(name);
    }
    if (!parts.isFull()) {
      return name;
    }
    int first = 0;
    int last = 0;
    for (Alias alias : aliases) {
      PersonName form = PersonName.of(alias.name());
      if (form.keys().size() == 1) {
        first += form.first().equals(parts.first()) ? alias.count() : 0;
        last += form.first().equals(parts.last()) ? alias.count() : 0;
      }
    }
    boolean alone = first > last && !Surnames.standsLast(parts);
    if (alone || first == last && Surnames.standsFirst(parts)) {
      return name;
    }
    int end = PersonName.suffixAt(name);
    String[] words = name.substring(0, end).split("\\s+");
    int start = Math.max(1, words.length - (parts.keys().size() - parts.surnameStart()));
    String surname = String.join(" ", List.of(words).subList(start, words.length));
    return surname
        + name.substring(end)
        + ", "
        + String.join(" ", List.of(words).subList(0, start));
  }

  /** Each wording once, in digest order. */
  private List<Role> roles(Map<Article, List<NameSpan>> seen) {
    List<Excerpt> found = new ArrayList<>();
    Map<String, LocalDate> dates = new HashMap<>();
    seen.forEach(
        (article, spans) -> {
          article.published().ifPresent(on -> dates.put(article.id(), on.date()));
          Set<String> known = new HashSet<>();
          for (NameSpan span : spans) {
            for (String role : roles.of(span)) {
              if (known.add(Folding.fold(role))) {
                int line = span.sentence().line();
                found.add(new Excerpt(article.id(), article.capture(), line, role));
              }
            }
          }
        });
    return same.of(found, dates);
  }
}
