package org.newsbook.name;

import java.util.Set;

/**
 * A name that no data file knows is a place only where the text shows it to be one: something is in
 * it, near it or from it, or a word beside or in it says what kind of place it is.
 */
final class UnknownPlace {
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "around",
          "outside",
          "inside",
          "into",
          "through",
          "across",
          "throughout",
          "toward",
          "towards",
          "between",
          "over",
          "off",
          "via",
          "along",
          "beyond",
          "reached",
          "visited",
          "leaving",
          "entering");

  /** Words for kinds of places, which stand at a name's end, behind it, or before its 'of'. */
  private static final Set<String> KINDS =
      Set.of(
          "city",
          "town",
          "village",
          "hamlet",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "quarter",
          "district",
          "province",
          "region",
          "county",
          "state",
          "governorate",
          "oblast",
          "prefecture",
          "municipality",
          "area",
          "zone",
          "camp",
          "island",
          "islands",
          "isle",
          "river",
          "lake",
          "sea",
          "bay",
          "gulf",
          "strait",
          "coast",
          "beach",
          "cape",
          "peninsula",
          "mountain",
          "mountains",
          "mount",
          "hill",
          "hills",
          "valley",
          "desert",
          "forest",
          "plateau",
          "basin",
          "delta",
          "park",
          "creek",
          "falls",
          "port",
          "harbor",
          "harbour",
          "airport",
          "base",
          "station",
          "plant",
          "bridge",
          "dam",
          "canal",
          "road",
          "street",
          "avenue",
          "square",
          "highway",
          "crossing",
          "border",
          "front",
          "heights",
          "springs",
          "tower",
          "palace",
          "stadium",
          "arena",
          "center",
          "centre",
          "hall",
          "museum",
          "university",
          "hospital",
          "church",
          "mosque",
          "cemetery",
          "prison",
          "market",
          "reservoir",
          "glacier",
          "volcano",
          "sector",
          "territory",
          "enclave");

  private UnknownPlace() {}

  static boolean isShown(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    boolean the = sighting.before(1).equals("the");
    String before = sighting.before(the ? 2 : 1);
    boolean kind =
        KINDS.contains(sighting.after(0))
            || KINDS.contains(sighting.before(1))
            || before.equals("of") && KINDS.contains(sighting.before(the ? 3 : 2))
            || sighting.length() > 1
                && (KINDS.contains(sentence.lower(sighting.to() - 1))
                    || KINDS.contains(sentence.lower(sighting.from())));
    boolean of = before.equals("of") && sighting.length() > 1;
    return kind || of || BEFORE.contains(before) || isDateline(sighting);
  }

  /** The text opens with it: 'PRICE, Utah _ ', 'Kodari (AFP) -'. */
  private static boolean isDateline(Sighting sighting) {
    return sighting.from() == 0 && Set.of(",", "(", "—", "–", "_").contains(sighting.after(0));
  }
}
