package org.newsbook.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells what the tagger took for a name and is none: a treaty, a direction, an aircraft. */
final class NotNames {
  private final Set<String> things = new HashSet<>();
  private final Set<String> directions = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private final Gazetteer gazetteer;

  private NotNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Tsv.Row row : Tsv.rows("not-names.tsv")) {
      switch (row.text(0)) {
        case "thing" -> things.addAll(row.list(1));
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
      case PLACE -> directions.contains(lower);
      case PEOPLE -> false;
    };
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
