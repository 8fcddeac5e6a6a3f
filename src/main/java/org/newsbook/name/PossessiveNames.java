package org.newsbook.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.name.Mention.Kind;
import org.newsbook.text.Folding;

/**
 * Organisations whose name ends in a possessive: McDonald's, Standard & Poor's. The corpus never
 * names them without it, and somewhere nothing follows that could be theirs.
 */
final class PossessiveNames {
  private static final Set<String> GOING_ON =
      Set.of(
          "said", "says", "has", "had", "have", "is", "was", "are", "were", "will", "would", "in",
          "on", "for", "to", "at", "as", "with", "which", "who", "after", "also", "from", "by");

  private final Set<String> names = new HashSet<>();

  PossessiveNames(List<Seen> corpus) {
    Map<String, Boolean> ends = new HashMap<>();
    Set<String> bare = new HashSet<>();
    for (Seen seen : corpus) {
      for (Sighting sighting : seen.sightings()) {
        if (sighting.kind() == Kind.ORGANISATION) {
          String name = Folding.fold(sighting.text());
          if (!isPossessive(sighting)) {
            bare.add(name);
          }
          ends.merge(name, ends(sighting), Boolean::logicalOr);
        }
      }
    }
    ends.forEach(
        (name, ended) -> {
          if (ended && !bare.contains(name)) {
            names.add(name);
          }
        });
  }

  private static boolean isPossessive(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int to = sighting.to();
    return sentence.isPossessive(to)
        && sentence.tokens().get(to).start() == sentence.tokens().get(to - 1).end();
  }

  private static boolean ends(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int next = sighting.to() + 1;
    return next >= sentence.tokens().size()
        || !sentence.tokens().get(next).isWord() && ".,;:?)(".contains(sentence.at(next))
        || GOING_ON.contains(sentence.at(next));
  }

  Seen apply(Seen seen) {
    return new Seen(
        seen.article(), seen.sentences(), seen.sightings().stream().map(this::whole).toList());
  }

  private Sighting whole(Sighting s) {
    boolean possessive =
        s.kind() == Kind.ORGANISATION && isPossessive(s) && names.contains(Folding.fold(s.text()));
    return possessive ? new Sighting(s.sentence(), s.from(), s.to() + 1, s.kind(), s.inside()) : s;
  }
}
