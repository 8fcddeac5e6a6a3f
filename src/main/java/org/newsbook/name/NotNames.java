package org.newsbook.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.name.Mention.Kind;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Folding;

/** Tells what the tagger took for a name and is none: a treaty, a direction, an aircraft. */
final class NotNames {
  private static final Pattern HYPHEN = Pattern.compile("[‐‑-]");
  private static final int LONGEST_ACRONYM = 7;

  /** Thousands of people in a place that names a meeting or a party's local members. */
  private static final int TOWN = 50;

  /** Suffixes that make a name a part of a compound: 'Jordan-style'. */
  private static final Pattern COMPOUND = Pattern.compile(".*\\p{L}{3}[‐‑-]\\p{Ll}{4,}");

  /** 'D-Maine': party and constituency. */
  private static final Pattern SEAT = Pattern.compile("\\p{Lu}{1,3}[‐‑-]\\p{Lu}.*");

  private static final Pattern PARTY_SEAT = Pattern.compile("[RDI][‐‑-]\\p{Lu}.*");

  private static final Set<String> OFFICE =
      Set.of("director", "minister", "secretary", "commissioner", "superintendent", "dean");

  private static final Set<String> LINKS = Set.of("of", "for", "on", "to");

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Gazetteer gazetteer;
  private final NameTagger tagger;

  NotNames(Gazetteer gazetteer, NameTagger tagger) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    for (Tsv.Row row : Tsv.rows("not-names.tsv")) {
      lists.computeIfAbsent(row.text(0), k -> new HashSet<>()).addAll(row.list(1));
    }
  }

  private boolean is(String kind, String word) {
    return lists.getOrDefault(kind, Set.of()).contains(word);
  }

  /** 'Zaporizhzhia Nuclear Power Plant', 'Bank of America Stadium': a place, whoever owns it. */
  boolean isFacility(Sighting sighting) {
    int to = sighting.to();
    String last = sighting.sentence().lower(to - 1);
    return sighting.length() > 1
        && (is("facility", last) || is("facility", sighting.sentence().lower(to - 2) + " " + last));
  }

  boolean contains(Sighting sighting) {
    String lower = sighting.text().toLowerCase(Locale.ROOT);
    String last = sighting.sentence().lower(sighting.to() - 1);
    if (is("word", lower)
        || lower.length() < 2
        || opensThing(sighting)
        || isCurrency(sighting)
        || COMPOUND.matcher(sighting.sentence().at(sighting.to() - 1)).matches()) {
      return true;
    }
    boolean several = sighting.length() > 1;
    return switch (sighting.kind()) {
      case PERSON ->
          several && is("thing", last) && !isFullName(sighting)
              || is("ship", first(sighting))
              || PARTY_SEAT.matcher(sighting.text()).matches()
              || gazetteer.abbreviation(sighting.text()).isPresent()
              || isAddress(sighting)
              || isFeast(sighting)
              || hasDigit(lower);
      case ORGANISATION ->
          is("thing", head(sighting))
              || is("technology", lower)
              || several && is("road", last)
              || PARTY_SEAT.matcher(sighting.text()).matches()
              || several && tagger.isCommonWord(last) && isOneOfMany(sighting)
              || several && is("holder", head(sighting))
              || is("ship", first(sighting))
              || is("place", lower)
              || gazetteer.abbreviation(sighting.text()).isPresent()
              || several && last.equals("conference") && isArea(sighting)
              || several && is("word", last) && isArea(sighting)
              || isTitlePart(sighting);
      case PLACE ->
          is("place", lower)
              || several && is("site", last)
              || several && is("ship", first(sighting))
              || !several && SEAT.matcher(sighting.text()).matches()
              || namesObject(sighting);
      case PEOPLE -> false;
    };
  }

  /** 'Jude Law' is somebody; 'Abraham Accords' are not. */
  private boolean isFullName(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    return tagger.isGivenName(sentence.at(sighting.from()))
        && tagger.isPersonal(sentence.at(sighting.to() - 1));
  }

  /** What the name calls itself: 'treaty' in 'Treaty of Lisbon', else its last word. */
  private static String head(Sighting sighting) {
    for (int i = sighting.from() + 1; i < sighting.to() - 1; i++) {
      if (LINKS.contains(sighting.sentence().lower(i))) {
        return sighting.sentence().lower(i - 1);
      }
    }
    return sighting.sentence().lower(sighting.to() - 1);
  }

  private static String first(Sighting sighting) {
    return sighting.sentence().lower(sighting.from());
  }

  /** 'US$ 299', 'AU$52.5 million'. */
  static boolean isCurrency(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int to = sighting.to();
    return sentence.at(to).startsWith("$")
        && sentence.tokens().get(to).start() == sentence.tokens().get(to - 1).end();
  }

  /** '18 Sunnybrook Lane', 'the 2400 block of Jay Lane' */
  private boolean isAddress(Sighting sighting) {
    return is("street", sighting.sentence().lower(sighting.to() - 1))
        && (hasDigit(sighting.before(1)) || sighting.before(2).equals("block"));
  }

  /** 'St. Patrick’s Day', 'Alzheimer’s disease'. */
  private boolean isFeast(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    return sentence.isPossessive(sighting.to())
        && is("feast", sighting.after(1))
        && (sentence.isCapitalised(sighting.to() + 1) || !sighting.after(1).equals("day"));
  }

  /**
   * Without what the whole article shows to be no name: acronyms of ideas, single words of longer
   * names, and what the editor calls nobody's name.
   *
   * @param forms as the editor gives them, in any case
   */
  Seen without(Seen seen, Set<String> forms) {
    Set<String> none = new HashSet<>();
    forms.forEach(form -> none.add(form(form)));
    Set<String> acronyms = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Sighting sighting : seen.sightings()) {
      if (OrganisationName.isAcronym(sighting.text()) && !isKnown(sighting)) {
        acronyms.add(sighting.text());
      } else if (sighting.kind() == Kind.PLACE && sighting.length() == 1 && !isKnown(sighting)) {
        places.add(sighting.text());
      }
    }
    if (!acronyms.isEmpty() || !places.isEmpty()) {
      for (Sentence sentence : seen.sentences()) {
        expanded(sentence, acronyms).forEach(acronym -> none.add(form(acronym)));
        openers(sentence, places).forEach(place -> none.add(form(place)));
      }
    }
    return new Seen(
        seen.article(),
        seen.sentences(),
        seen.sightings().stream().filter(s -> !none.contains(form(s.text()))).toList());
  }

  private static String form(String text) {
    String folded = Folding.fold(text);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private boolean isKnown(Sighting sighting) {
    String key = sighting.key();
    return gazetteer.bloc(key).isPresent()
        || gazetteer.nation(key).isPresent()
        || gazetteer.seat(key).isPresent()
        || !gazetteer.places(key).isEmpty();
  }

  /**
   * The acronyms that a sentence expands to an idea: 'market-based social order' for 'MBSO'. One of
   * fewer than four letters must follow its words in brackets, or it fits by chance.
   */
  private Set<String> expanded(Sentence sentence, Set<String> acronyms) {
    Set<String> found = new HashSet<>();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.lower(i);
      if (!sentence.tokens().get(i).isWord()) {
        initials.setLength(word.equals("-") ? initials.length() : 0);
        continue;
      }
      for (String part : HYPHEN.split(sentence.at(i).toUpperCase(Locale.ROOT))) {
        initials.append(part.isEmpty() ? "" : part.substring(0, 1));
      }
      if (is("idea", word) || is("thing", word)) {
        String bracketed = sentence.at(i + 1).equals("(") ? sentence.at(i + 2) : "";
        for (int n = 2; n <= Math.min(LONGEST_ACRONYM, initials.length()); n++) {
          String acronym = initials.substring(initials.length() - n);
          if (acronyms.contains(acronym) && (n > 3 || acronym.equals(bracketed))) {
            found.add(acronym);
          }
        }
      }
    }
    return found;
  }

  /** 'Smith' in 'Smith Data Systems': no place. */
  private static Set<String> openers(Sentence sentence, Set<String> places) {
    Set<String> found = new HashSet<>();
    for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
      boolean longer = sentence.isCapitalised(i + 1) && sentence.isCapitalised(i + 2);
      if (longer && places.contains(sentence.at(i))) {
        found.add(sentence.at(i));
      }
    }
    return found;
  }

  /** 'Orel' in 'the Orel oil pipeline'. */
  private boolean namesObject(Sighting place) {
    return gazetteer.nation(place.key()).isEmpty()
        && gazetteer.capital(place.key()).isEmpty()
        && (is("object", place.after(0))
            || is("object", place.after(1)) && Set.of("oil", "gas").contains(place.after(0)));
  }

  /** 'Belt' in 'Belt and Road Initiative'. */
  private boolean opensThing(Sighting sighting) {
    if (!sighting.after(0).equals("and")) {
      return false;
    }
    Sentence sentence = sighting.sentence();
    int to = sighting.to() + 1;
    while (sentence.isCapitalised(to)) {
      to++;
    }
    return to > sighting.to() + 2 && is("thing", sentence.lower(to - 1));
  }

  /** 'Yalta' in 'Yalta Conference', 'Arizona' in 'Arizona Republicans'. */
  private boolean isArea(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    String key = Gazetteer.key(sentence.between(sighting.from(), sighting.to() - 1));
    return gazetteer.nation(key).isPresent()
        || gazetteer.people(key).isPresent()
        || gazetteer.division(key).isPresent()
        || gazetteer.capital(key).isPresent()
        || gazetteer.places(key).stream().anyMatch(a -> a.thousands() >= TOWN);
  }

  /** 'a True Power that …', but not 'a State Police officer'. */
  private static boolean isOneOfMany(Sighting sighting) {
    String next = sighting.after(0);
    return Set.of("a", "an").contains(sighting.before(1))
        && (next.isEmpty()
            || !Character.isLetter(next.charAt(0))
            || Set.of("that", "which", "to", "of", "less", "more").contains(next));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /**
   * 'Energy' in 'Energy Minister Alparslan Bayraktar', and 'Communications' in 'Director of
   * Communications Amy Carlini', are no organisations.
   */
  private static boolean isTitlePart(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int to = sighting.to();
    boolean before =
        Set.of("minister", "secretary", "chief", "undersecretary").contains(sighting.after(0))
            && sentence.isCapitalised(to)
            && sentence.isCapitalised(to + 1);
    boolean behind =
        sighting.length() == 1
            && sighting.before(1).equals("of")
            && OFFICE.contains(sighting.before(2))
            && sentence.isCapitalised(to)
            && sentence.isCapitalised(to + 1);
    boolean field =
        sighting.length() == 1
            && sighting.before(1).equals("of")
            && Set.of("minister", "secretary").contains(sighting.before(2));
    boolean state =
        sentence.lower(to - 1).equals("state")
            && Set.of("sen.", "rep.", "senator", "representative", "trooper")
                .contains(sighting.after(0));
    return (before || behind || field || state) && !OrganisationName.isAcronym(sighting.text());
  }
}
