package org.newsbook.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that no data file knows is a place only where the text shows it to be one: something is in
 * it or near it, somebody went there or is from there, or a word beside or in it says what kind of
 * place it is. Streets, events, papers and general words have no page.
 */
final class UnknownPlace {
  /** 'al-Bab' is a name, 'life-I' is none. */
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{4}.*");

  private final Map<String, Set<String>> signs = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Titles titles = Titles.load();

  UnknownPlace(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Tsv.rows("place-signs.tsv").forEach(r -> signs.put(r.text(0), new HashSet<>(r.list(1))));
  }

  private boolean is(String sign, String word) {
    return signs.getOrDefault(sign, Set.of()).contains(word);
  }

  /** 'sindh' for 'sindh province'. */
  Optional<String> withoutKind(String key) {
    int last = key.lastIndexOf(' ');
    return last > 0 && is("division", key.substring(last + 1))
        ? Optional.of(key.substring(0, last))
        : Optional.empty();
  }

  /** 'Dublin Road', 'Avenue Montaigne' */
  boolean isStreet(Area area) {
    String name = area.name().toLowerCase(Locale.ROOT);
    return area.kind() == Area.Kind.OTHER
        && (isWay(name.substring(name.lastIndexOf(' ') + 1)) || name.startsWith("avenue "));
  }

  /** 'street', 'road' */
  boolean isWay(String word) {
    return is("way", word);
  }

  /**
   * @param listed it stands right behind another place: 'Lyon and Orla'
   */
  boolean isShown(Sighting sighting, boolean listed) {
    return isName(sighting) && (listed || isOfKind(sighting) || isSomewhere(sighting));
  }

  private boolean isName(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    boolean general = true;
    for (int i = sighting.from(); i < sighting.to(); i++) {
      String word = sentence.lower(i);
      general &=
          is("kind", word)
              || is("general", word)
              || gazetteer.people(Gazetteer.key(word)).isPresent();
    }
    String last = sentence.lower(sighting.to() - 1);
    return !general
        && !isWay(sighting.after(0))
        && !is("nowhere", last)
        && !(sighting.length() > 1 && sighting.before(1).equals("the") && isSeveral(last))
        && last.chars().noneMatch(Character::isDigit)
        && !titles.isHonorific(sentence.at(sighting.from()))
        && !SMALL.matcher(sighting.text()).matches();
  }

  /** 'the Orla Sea Cadets' */
  private boolean isSeveral(String last) {
    return last.endsWith("s") && !is("kind", last);
  }

  /** 'the Orla district', 'Lake Orla', 'the town of Orla' */
  private boolean isOfKind(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    boolean the = sighting.before(1).equals("the");
    boolean several = sighting.length() > 1;
    return is("kind", sighting.after(0))
        || is("kind", sighting.before(1))
        || sighting.before(the ? 2 : 1).equals("of") && is("kind", sighting.before(the ? 3 : 2))
        || several && is("kind", sentence.lower(sighting.to() - 1))
        || several && is("kind", sentence.lower(sighting.from()))
        || several && sentence.lower(sighting.from()).equals("avenue")
        || several && isWay(sentence.lower(sighting.to() - 1));
  }

  /** 'in Orla', 'flew to Orla', 'residents of Orla', 'Ana Roja, 41, of Orla' */
  private boolean isSomewhere(Sighting sighting) {
    int at = sighting.before(1).equals("the") ? 2 : 1;
    String before = sighting.before(at);
    String word = sighting.before(at + 1);
    return is("before", before)
        || Set.of("to", "from", "into").contains(before) && is("motion", word)
        || before.equals("of") && (is("relation", word) || word.equals(","))
        || isDateline(sighting);
  }

  /** The text opens with it: 'PORT ROSS, Utah _ ', 'Kodari (AFP) -'. */
  private static boolean isDateline(Sighting sighting) {
    boolean dash = false;
    for (int i = 0; i < (sighting.after(0).equals(",") ? 6 : 1); i++) {
      dash |= Set.of("—", "–", "_", "--").contains(sighting.after(i));
    }
    boolean agency = sighting.after(0).equals("(") && sighting.after(2).equals(")");
    return sighting.from() == 0 && (dash || agency);
  }
}
