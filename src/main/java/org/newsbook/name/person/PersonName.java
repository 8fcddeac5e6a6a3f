package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;

/**
 * A person's name as a text gives it, taken apart.
 *
 * @param words as they stand, without suffixes such as Jr.
 * @param keys the same, folded, with the spellings of one sound made equal
 */
public record PersonName(List<String> words, List<String> keys) {
  private static final Set<String> PARTICLES =
      DataFile.words(PersonName.class, "words.txt", "person-name-particles");
  private static final Set<String> LEADING = Set.of("al", "el", "bin", "bint", "ibn", "von");

  /** Behind it stands the name of somebody's father. */
  private static final Set<String> DESCENT = Set.of("bin", "bint", "ibn");

  /** Spellings of one name that its sounds do not tell. */
  private static final Map<String, String> SAME = new HashMap<>();

  /** Short forms of given names, and the names they are short for. */
  private static final Map<String, Set<String>> SHORT = new HashMap<>();

  /** The names that short forms are short for. */
  private static final Set<String> GIVEN = new HashSet<>();

  /** What of 'ey', 'ei' and 'ij' is not heard. */
  private static final Pattern MUTE = Pattern.compile("e(?=[iy])|(?<=(?<!e)i)j");

  private static final Pattern I_SOUND = Pattern.compile("[iy]+");
  private static final Pattern U_SOUND = Pattern.compile("ou|oo");
  private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");

  /** 'Jonathan J. “Wee Man” McDaniel' */
  private static final Pattern NICKNAME = Pattern.compile("[\"“][^\"“”]{1,30}[\"”]");

  /** Of 'B.J. Habibie' and 'JD Vance', what an initial is. */
  private static final Pattern INITIAL =
      Pattern.compile("(?<!\\p{L})\\p{Lu}(?:\\.(?=\\p{L})|(?=\\p{Lu}\\s+\\p{Lu}\\p{Ll}))");

  private static final Pattern PARTS = Pattern.compile("[\\s‐‑–-]+");
  private static final Set<String> SUFFIXES =
      WordLists.of(PersonName.class, "titles.tsv").of("suffix");

  static {
    for (Tsv.Row row : Tsv.rows(PersonName.class, "given-names.tsv")) {
      for (String other : row.list(2)) {
        if (row.text(0).equals("same")) {
          SAME.put(other, row.text(1));
        } else {
          SHORT.computeIfAbsent(sound(other), k -> new TreeSet<>()).add(sound(row.text(1)));
          GIVEN.add(sound(row.text(1)));
        }
      }
    }
  }

  public PersonName {
    words = List.copyOf(words);
    keys = List.copyOf(keys);
  }

  public static PersonName of(String text) {
    List<String> words = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    String plain = NICKNAME.matcher(text).replaceAll(" ").replace(",", " ");
    for (String word : PARTS.split(INITIAL.matcher(plain).replaceAll("$0 ").strip())) {
      String folded = bare(word);
      if (!folded.isEmpty() && !(words.size() > 1 && SUFFIXES.contains(folded))) {
        words.add(word);
        keys.add(sound(folded));
      }
    }
    return new PersonName(words, keys);
  }

  /**
   * One key for the spellings that transliteration gives one name: Zelensky, Zelenskyy, Zelenskiy;
   * Masoud, Masood; Yuri, Yury. Initials stay.
   */
  private static String sound(String word) {
    String same = SAME.getOrDefault(word, word);
    if (same.length() < 3) {
      return same;
    }
    String sound = I_SOUND.matcher(MUTE.matcher(same).replaceAll("")).replaceAll("i");
    sound = U_SOUND.matcher(sound).replaceAll("u");
    sound = sound.replace("ks", "x").replace("kh", "h").replace('q', 'k');
    return DOUBLE.matcher(sound).replaceAll("$1");
  }

  /** Where what stands behind a surname begins, as in 'John Roe Jr.'; the end of other names. */
  public static int suffixAt(String name) {
    int space = name.lastIndexOf(' ');
    if (space < 1 || !isSuffix(name.substring(space + 1))) {
      return name.length();
    }
    return name.charAt(space - 1) == ',' ? space - 1 : space;
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(bare(word));
  }

  private static String bare(String word) {
    return Folding.fold(word).replace(".", "").replace("'", "");
  }

  public static boolean isParticle(String word) {
    return PARTICLES.contains(Folding.fold(word));
  }

  /** More than a surname with its particle: 'bin Salman' is none, 'Al Tamm-Orlo' is one. */
  public boolean isFull() {
    return keys.size() > 1
        && !(keys.size() == 2 && LEADING.contains(first()))
        && !Character.isLowerCase(words.get(0).charAt(0));
  }

  public boolean endsWith(PersonName part) {
    int more = keys.size() - part.keys.size();
    return more >= 0 && keys.subList(more, keys.size()).equals(part.keys);
  }

  public String first() {
    return keys.get(0);
  }

  public String last() {
    return keys.get(keys.size() - 1);
  }

  List<String> given() {
    return keys.subList(0, keys.size() - 1);
  }

  /** All sounds in one string: equal for two spellings of one name. */
  public String key() {
    return String.join(" ", keys);
  }

  /**
   * Index of the surname's first word where the surname stands last: of 'von' in 'von Humboldt'.
   */
  public int surnameStart() {
    int start = keys.size() - 1;
    while (start > 1 && isParticle(words.get(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * May two full names be one person's? The surname is the same, and one's given names are among
   * the other's in order, initials standing for any name that they start; or one is the end of the
   * other, or the same words in the other order.
   *
   * @param together one report names both, which makes it likelier
   */
  boolean agreesWith(PersonName other, boolean together) {
    PersonName shorter = keys.size() <= other.keys.size() ? this : other;
    PersonName longer = shorter == this ? other : this;
    int more = longer.keys.size() - shorter.keys.size();
    if (isInitialed() != other.isInitialed()) {
      return false;
    }
    boolean father = more > 0 && DESCENT.contains(longer.keys.get(more - 1));
    if (!father && shorter.last().equals(longer.last()) && shorter.givenWithin(longer)) {
      return together || shorter.isNear(longer);
    }
    if (more > 0) {
      return shorter.keys.size() > 2
          && shorter.keys.equals(longer.keys.subList(0, shorter.keys.size()));
    }
    return shorter.last().equals(longer.first())
        && shorter.given().equals(longer.keys.subList(1, longer.keys.size()));
  }

  /** 'E Roe' of a list of players may be any Eric or Ellen. */
  private boolean isInitialed() {
    return keys.size() == 2 && first().length() == 1;
  }

  /** 'Rob Roe' may be Robert Roe, and Robert Roe Robert Ira Roe; Rob is not Bob, nor Robert Ira. */
  private boolean isNear(PersonName other) {
    Set<String> mine = writtenOut(other);
    Set<String> others = other.writtenOut(this);
    return mine.isEmpty()
        || others.isEmpty()
        || mine.size() == 1 && others.size() == 1 && isShort(mine, others);
  }

  /** Given names, without initials, that another name lacks. */
  private Set<String> writtenOut(PersonName other) {
    return given().stream()
        .filter(name -> name.length() > 1 && !other.given().contains(name))
        .collect(Collectors.toSet());
  }

  private static boolean isShort(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(name -> !Collections.disjoint(whole(name), b))
        || b.stream().anyMatch(name -> !Collections.disjoint(whole(name), a));
  }

  /** A given name that is passed over leaves no initial to stand for another: 'M. J.', 'John'. */
  private boolean givenWithin(PersonName longer) {
    int at = 0;
    List<String> others = longer.given();
    for (String name : given()) {
      boolean passed = false;
      while (at < others.size()
          && !(passed ? name.equals(others.get(at)) : same(name, others.get(at)))) {
        passed = true;
        at++;
      }
      if (at++ >= others.size()) {
        return false;
      }
    }
    return true;
  }

  /** The names that a given name is or is short for: 'Bill' is 'William' too. */
  static Set<String> whole(String given) {
    Set<String> names = new TreeSet<>(SHORT.getOrDefault(given, Set.of()));
    names.add(given);
    return names;
  }

  /** Is it a given name, or short for one, that the list of short forms knows? */
  static boolean isGiven(String key) {
    return SHORT.containsKey(key) || GIVEN.contains(key);
  }

  private static boolean same(String a, String b) {
    return !Collections.disjoint(whole(a), whole(b))
        || a.length() == 1 && b.startsWith(a)
        || b.length() == 1 && a.startsWith(b);
  }
}
