package org.newsbook.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.name.Mention.Kind;
import org.newsbook.text.Folding;

/** Tells what the tagger took for a name and is none: a treaty, a direction, an aircraft. */
final class NotNames {
  private static final Pattern HYPHEN = Pattern.compile("[‐‑-]");
  private static final int LONGEST_ACRONYM = 7;

  private final Set<String> things = new HashSet<>();
  private final Set<String> directions = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> ideas = new HashSet<>();
  private final Set<String> objects = new HashSet<>();

  private final Gazetteer gazetteer;

  private NotNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Tsv.Row row : Tsv.rows("not-names.tsv")) {
      switch (row.text(0)) {
        case "thing" -> things.addAll(row.list(1));
        case "idea" -> ideas.addAll(row.list(1));
        case "object" -> objects.addAll(row.list(1));
        case "place" -> directions.addAll(row.list(1));
        default -> words.addAll(row.list(1));
      }
    }
  }

  static NotNames load(Gazetteer gazetteer) {
    return new NotNames(gazetteer);
  }

  boolean contains(Sighting sighting) {
    String lower = sighting.text().toLowerCase(Locale.ROOT);
    String last = sighting.sentence().lower(sighting.to() - 1);
    if (words.contains(lower) || lower.length() < 2 || opensThing(sighting)) {
      return true;
    }
    return switch (sighting.kind()) {
      case PERSON -> things.contains(last) && sighting.length() > 1 || hasDigit(lower);
      case ORGANISATION ->
          things.contains(last)
              || directions.contains(lower)
              || last.equals("conference") && isPlace(sighting)
              || words.contains(last) && isPeople(sighting.sentence().at(sighting.from()))
              || isTitlePart(sighting);
      case PLACE -> directions.contains(lower) || namesObject(sighting);
      case PEOPLE -> false;
    };
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
      if (ideas.contains(word) || things.contains(word)) {
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
        && (objects.contains(place.after(0))
            || objects.contains(place.after(1)) && Set.of("oil", "gas").contains(place.after(0)));
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
    return to > sighting.to() + 2 && things.contains(sentence.lower(to - 1));
  }

  private boolean isPeople(String word) {
    return gazetteer.people(Gazetteer.key(word)).isPresent();
  }

  /** 'Yalta' in 'Yalta Conference'. */
  private boolean isPlace(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    String key = Gazetteer.key(sentence.at(sighting.from()));
    return gazetteer.nation(key).isPresent() || !gazetteer.places(key).isEmpty();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** 'Energy' in 'Energy Minister Alparslan Bayraktar' is no organisation. */
  private static boolean isTitlePart(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    return Set.of("minister", "secretary", "chief", "undersecretary").contains(sighting.after(0))
        && sentence.isCapitalised(sighting.to())
        && sentence.isCapitalised(sighting.to() + 1)
        && !OrganisationName.isAcronym(sighting.text());
  }
}
