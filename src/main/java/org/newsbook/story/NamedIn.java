package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;

/** Who and where each article names, the rarest name first. */
final class NamedIn {
  /** What more than this part of all articles names tells none of them apart. */
  private static final double EVERYWHERE = 0.5;

  private static final int SMALL = 10;

  private final Map<String, Map<String, String>> named = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final int articles;

  NamedIn(Names names, int articles) {
    this.articles = articles;
    for (Actor actor : names.actors()) {
      add(actor.id(), actor.name(), actor.namings());
    }
    for (Region region : names.regions()) {
      if (region.kind() == Region.Kind.PLACE || region.kind() == Region.Kind.COUNTRY) {
        add(region.id(), region.name(), region.namings());
      }
    }
  }

  private void add(String id, String name, List<Naming> namings) {
    frequency.put(id, namings.size());
    for (Naming naming : namings) {
      named.computeIfAbsent(naming.article(), a -> new TreeMap<>()).put(id, name);
    }
  }

  /** Names that both articles hold, the most telling first; one for a state and its country. */
  List<String> shared(String a, String b) {
    Map<String, String> left = named.getOrDefault(a, Map.of());
    Set<String> right = named.getOrDefault(b, Map.of()).keySet();
    List<String> ids = new ArrayList<>(left.keySet());
    ids.retainAll(right);
    ids.sort(Comparator.comparingInt(this::frequency).thenComparing(id -> id));
    Set<String> names = new LinkedHashSet<>();
    for (String id : ids) {
      boolean telling = articles < SMALL || frequency(id) <= EVERYWHERE * articles;
      if (telling) {
        names.add(left.getOrDefault(id, id));
      }
    }
    return List.copyOf(names);
  }

  private int frequency(String id) {
    return frequency.getOrDefault(id, 0);
  }
}
