package org.newsbook.name.person;

import java.util.HashSet;
import java.util.Set;
import org.newsbook.name.gazetteer.Tsv;

/** Surnames that very many people bear, and those of them that stand before the given name. */
public final class Surnames {
  private static final Set<String> FIRST = new HashSet<>();
  private static final Set<String> COMMON = new HashSet<>();

  static {
    for (Tsv.Row row : Tsv.rows(Surnames.class, "surnames.tsv")) {
      for (String surname : row.text(1).split(" ")) {
        COMMON.add(PersonName.of(surname).key());
        if (row.text(0).equals("first")) {
          FIRST.add(PersonName.of(surname).key());
        }
      }
    }
  }

  private Surnames() {}

  /** Alone, it tells nobody apart. */
  static boolean isCommon(String key) {
    return COMMON.contains(key);
  }

  static boolean isFirst(String key) {
    return FIRST.contains(key);
  }

  /** By its words alone: 'Zhu Feng', but not 'Andrew Kim'. */
  public static boolean standsFirst(PersonName name) {
    return isFirst(name.first()) && !isFirst(name.last()) && name.keys().size() <= 3;
  }

  /** By its words alone: a Joe or a Johnson may be called by the given name. */
  public static boolean standsLast(PersonName name) {
    return !isFirst(name.first()) && PersonName.isGiven(name.first())
        || isCommon(name.last()) && !isFirst(name.last());
  }
}
