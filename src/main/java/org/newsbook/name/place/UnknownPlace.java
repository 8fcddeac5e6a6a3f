package org.newsbook.name.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.NamedDay;
import org.newsbook.text.Span;

/**
 * A name that no data file knows is a place only where the text shows it to be one: something is in
 * it or near it, somebody went there or is from there, or a word beside or in it says what kind of
 * place it is. Streets, events, papers and general words have no page.
 */
public final class UnknownPlace {
  /** 'April-June' and 'Syrian-Israeli' are no more of a place than each part is. */
  private static final Pattern COMPOUND = Pattern.compile("[‐‑–-]");

  private final WordLists signs = WordLists.of(UnknownPlace.class, "place-signs.tsv");
  private final Gazetteer gazetteer;

  public UnknownPlace(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private boolean is(String sign, String word) {
    return signs.has(sign, word);
  }

  /** 'sindh' for 'sindh province'. */
  Optional<String> withoutKind(String key) {
    int last = key.lastIndexOf(' ');
    return last > 0 && is("division", key.substring(last + 1))
        ? Optional.of(key.substring(0, last))
        : Optional.empty();
  }

  /** 'Dublin Road', 'Avenue Montaigne' */
  public boolean isStreet(Area area) {
    String name = area.name().toLowerCase(Locale.ROOT);
    return area.kind() == Area.Kind.OTHER
        && (isWay(name.substring(name.lastIndexOf(' ') + 1)) || isWay(name.split(" ")[0]));
  }

  /** 'street', 'road' */
  private boolean isWay(String word) {
    return is("way", word);
  }

  /**
   * @param listed it stands right behind another place: 'Lyon and Orla'
   */
  boolean isShown(NameSpan span, boolean listed) {
    return isName(span) && (listed || isOfKind(span) || isSomewhere(span));
  }

  private boolean isName(NameSpan span) {
    Span sentence = span.sentence();
    boolean general = true;
    for (int i = span.from(); i < span.to(); i++) {
      general &= COMPOUND.splitAsStream(sentence.lower(i)).allMatch(this::isGeneral);
    }
    String last = sentence.lower(span.to() - 1);
    return !general
        && !is("nowhere", last)
        && !(span.length() > 1 && span.before(1).equals("the") && isSeveral(last))
        && last.chars().noneMatch(Character::isDigit);
  }

  private boolean isGeneral(String word) {
    return is("kind", word)
        || is("general", word)
        || NamedDay.month(word) > 0
        || gazetteer.people(Gazetteer.key(word)).isPresent();
  }

  /** 'the Orla Sea Cadets' */
  private boolean isSeveral(String last) {
    return last.endsWith("s") && !is("kind", last);
  }

  /** 'Orla Valley', 'Lake Orla', 'Orla Avenue', 'the town of Orla' */
  private boolean isOfKind(NameSpan span) {
    Span sentence = span.sentence();
    boolean the = span.before(1).equals("the");
    return span.before(the ? 2 : 1).equals("of") && is("kind", span.before(the ? 3 : 2))
        || is("kind", sentence.lower(span.to() - 1))
        || is("kind", sentence.lower(span.from()))
        || span.length() > 1 && isWay(sentence.lower(span.to() - 1));
  }

  /** 'in Orla' */
  private boolean isSomewhere(NameSpan span) {
    return is("before", span.before(span.before(1).equals("the") ? 2 : 1)) || isDateline(span);
  }

  /** The text opens with it: 'PORT ROSS, Utah _ ', 'Kodari (AFP) -'; not 'Orla (OL) won'. */
  private static boolean isDateline(NameSpan span) {
    boolean dash = false;
    for (int i = 0; i < (span.after(0).equals(",") ? 6 : 1); i++) {
      dash |= Set.of("—", "–", "_", "--").contains(span.after(i));
    }
    boolean agency =
        span.after(0).equals("(")
            && span.after(2).equals(")")
            && span.sentence().at(span.to() + 3).chars().limit(1).noneMatch(Character::isLowerCase);
    return span.from() == 0 && (dash || agency);
  }
}
