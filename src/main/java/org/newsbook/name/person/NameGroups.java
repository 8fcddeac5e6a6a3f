package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which full names are one person's, over the whole corpus. Names that may be one person's are
 * linked; of names that hang together so, each that contradicts another stands alone, and the rest
 * are one person. So a name more never joins two that were apart. Only names that share a block
 * (surname and a given name, or all their words) are compared.
 */
public final class NameGroups {
  /** A block larger than this names nobody in particular. */
  private static final int LARGEST = 200;

  private final Map<String, PersonName> names = new TreeMap<>();

  /** Key of a name → the reports that name it. */
  private final Map<String, Set<Integer>> naming = new HashMap<>();

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, List<PersonName>> members = new TreeMap<>();

  /**
   * @param reports the full names of each
   */
  public NameGroups(List<List<PersonName>> reports) {
    for (int i = 0; i < reports.size(); i++) {
      for (PersonName name : reports.get(i)) {
        names.putIfAbsent(name.key(), name);
        naming.computeIfAbsent(name.key(), k -> new HashSet<>()).add(i);
      }
    }
    blocks().values().forEach(this::link);
    Map<String, List<PersonName>> components = new LinkedHashMap<>();
    names.forEach(
        (key, name) -> components.computeIfAbsent(root(key), k -> new ArrayList<>()).add(name));
    components.values().forEach(this::group);
    names.forEach(
        (key, name) ->
            members
                .computeIfAbsent(groups.getOrDefault(key, key), k -> new ArrayList<>())
                .add(name));
  }

  /** The key of a full name's group: that of its first name. */
  String group(PersonName name) {
    return groups.getOrDefault(name.key(), name.key());
  }

  /** Every group with the names in it, in a fixed order. */
  public Map<String, List<PersonName>> members() {
    return members;
  }

  public List<PersonName> members(String group) {
    return members.getOrDefault(group, List.of());
  }

  private Map<String, List<PersonName>> blocks() {
    Map<String, List<PersonName>> blocks = new LinkedHashMap<>();
    for (PersonName name : names.values()) {
      Set<String> keys = new TreeSet<>();
      for (String given : name.given()) {
        for (String whole : PersonName.whole(given)) {
          keys.add("surname and given " + name.last() + " " + whole);
        }
        keys.add("surname and initial " + name.last() + " " + given.charAt(0));
      }
      keys.add("words " + new TreeSet<>(name.keys()));
      if (name.keys().size() > 2) {
        keys.add("start " + name.keys().subList(0, 3));
      }
      keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
    }
    return blocks;
  }

  private void link(List<PersonName> block) {
    if (block.size() > LARGEST) {
      return;
    }
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        if (agree(block.get(i), block.get(j))) {
          String a = root(block.get(i).key());
          String b = root(block.get(j).key());
          if (!a.equals(b)) {
            parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
          }
        }
      }
    }
  }

  private boolean agree(PersonName a, PersonName b) {
    Set<Integer> others = naming.getOrDefault(b.key(), Set.of());
    boolean together = naming.getOrDefault(a.key(), Set.of()).stream().anyMatch(others::contains);
    return a.agreesWith(b, together);
  }

  private String root(String key) {
    String at = key;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }

  private void group(List<PersonName> component) {
    Set<String> alone = new HashSet<>();
    if (component.size() > LARGEST) {
      component.forEach(name -> alone.add(name.key()));
    } else {
      for (PersonName a : component) {
        for (PersonName b : component) {
          if (!agree(a, b)) {
            alone.add(a.key());
            alone.add(b.key());
          }
        }
      }
    }
    List<String> together =
        component.stream().map(PersonName::key).filter(key -> !alone.contains(key)).toList();
    alone.forEach(key -> groups.put(key, key));
    together.forEach(key -> groups.put(key, together.get(0)));
  }
}
