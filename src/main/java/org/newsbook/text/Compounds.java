package org.newsbook.text;

import java.util.Set;

/**
 * Where a hyphen joins a name to something that is no part of it (U.S.-led, London-based,
 * pro-Kremlin, Russia-Ukraine), so that the parts are words of their own. The hyphens inside names
 * (Jean-Pierre, al-Ansari, Asia-Pacific) and plain words (cease-fire) hold.
 */
final class Compounds {
  private static final Set<String> AFTER_NAME =
      Set.of(
          "administered",
          "affiliated",
          "aligned",
          "allied",
          "area",
          "armed",
          "backed",
          "based",
          "bashing",
          "born",
          "bound",
          "brokered",
          "built",
          "controlled",
          "designed",
          "dominated",
          "educated",
          "era",
          "flagged",
          "friendly",
          "funded",
          "held",
          "inspired",
          "installed",
          "issued",
          "language",
          "led",
          "linked",
          "listed",
          "made",
          "majority",
          "mediated",
          "occupied",
          "only",
          "operated",
          "organised",
          "organized",
          "owned",
          "ruled",
          "run",
          "sponsored",
          "style",
          "supplied",
          "supported",
          "trained",
          "type",
          "watchers",
          "wide");
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "anti", "ex", "inter", "intra", "mid", "neo", "non", "once", "post", "pre", "pro", "semi",
          "sub", "then", "trans", "ultra");

  /** Partners in a pair: states and blocs whose name is one word. */
  private static final Set<String> PARTNERS =
      Set.of(
          "Afghanistan",
          "Albania",
          "Algeria",
          "Angola",
          "Argentina",
          "Armenia",
          "Australia",
          "Austria",
          "Azerbaijan",
          "Bahrain",
          "Bangladesh",
          "Belarus",
          "Belgium",
          "Bolivia",
          "Brazil",
          "Britain",
          "Bulgaria",
          "Cambodia",
          "Cameroon",
          "Canada",
          "Chad",
          "Chile",
          "China",
          "Colombia",
          "Congo",
          "Croatia",
          "Cuba",
          "Cyprus",
          "Denmark",
          "Ecuador",
          "Egypt",
          "Eritrea",
          "Estonia",
          "Ethiopia",
          "EU",
          "Europe",
          "Finland",
          "France",
          "Gaza",
          "Georgia",
          "Germany",
          "Greece",
          "Guatemala",
          "Hamas",
          "Hezbollah",
          "Honduras",
          "Hungary",
          "Iceland",
          "India",
          "Indonesia",
          "Iran",
          "Iraq",
          "Ireland",
          "Israel",
          "Italy",
          "Japan",
          "Jordan",
          "Kazakhstan",
          "Kenya",
          "Korea",
          "Kosovo",
          "Kuwait",
          "Kyrgyzstan",
          "Laos",
          "Latvia",
          "Lebanon",
          "Libya",
          "Lithuania",
          "Malaysia",
          "Mali",
          "Mexico",
          "Moldova",
          "Mongolia",
          "Morocco",
          "Myanmar",
          "NATO",
          "Nepal",
          "Netherlands",
          "Niger",
          "Nigeria",
          "Norway",
          "Oman",
          "Pakistan",
          "Palestine",
          "Panama",
          "Peru",
          "Philippines",
          "Poland",
          "Portugal",
          "Qatar",
          "Romania",
          "Russia",
          "Rwanda",
          "Senegal",
          "Serbia",
          "Singapore",
          "Slovakia",
          "Slovenia",
          "Somalia",
          "Spain",
          "Sudan",
          "Sweden",
          "Switzerland",
          "Syria",
          "Taiwan",
          "Tajikistan",
          "Tanzania",
          "Thailand",
          "Tunisia",
          "Turkey",
          "Türkiye",
          "U.K.",
          "U.N.",
          "U.S.",
          "UAE",
          "Uganda",
          "UK",
          "Ukraine",
          "UN",
          "US",
          "USA",
          "Uzbekistan",
          "Venezuela",
          "Vietnam",
          "Yemen",
          "Zambia",
          "Zimbabwe");

  private Compounds() {}

  /** Offset in {@code word} of the hyphen to cut at, or -1. */
  static int cut(String word) {
    int first = hyphen(word, 0);
    if (first <= 0) {
      return -1;
    }
    int last = first;
    for (int next = hyphen(word, first + 1); next > 0; next = hyphen(word, next + 1)) {
      last = next;
    }
    String left = word.substring(0, first);
    String right = word.substring(first + 1);
    if (AFTER_NAME.contains(word.substring(last + 1)) && hasCapital(word, last)) {
      return last;
    }
    boolean named = !right.isEmpty() && Character.isUpperCase(right.charAt(0));
    boolean before = BEFORE_NAME.contains(left) && named;
    boolean pair = PARTNERS.contains(left) && PARTNERS.contains(right);
    boolean acronym = isAcronym(left) && !right.isEmpty() && Character.isLowerCase(right.charAt(0));
    return before || pair || acronym ? first : -1;
  }

  private static int hyphen(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Words.isHyphen(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasCapital(String word, int to) {
    for (int i = 0; i < to; i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.') {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 6;
  }
}
