package org.newsbook.name.organisation;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/**
 * Completes the names of bodies that the tagger cut short before 'on' or 'for': 'Select Committee'
 * in 'Select Committee on Trade', 'Economic Commission' in 'Economic Commission for Africa'.
 */
public final class OrganisationTail {
  private static final int LONGEST = 6;

  /** Bodies that are mostly named after what they deal with. */
  private static final Set<String> ON =
      Set.of("committee", "subcommittee", "commission", "council");

  private static final Set<String> FOR =
      Set.of("commission", "committee", "institute", "centre", "center", "agency", "fund");

  private static final Set<String> LINKS = Set.of("and", "the", "of", "with");

  private static final Set<String> DAYS_AND_MONTHS =
      Stream.<Enum<?>>concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private final Gazetteer gazetteer;

  public OrganisationTail(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The same names, each of those bodies with its tail, and without what stands in that tail. */
  public List<NameSpan> complete(List<NameSpan> found) {
    List<NameSpan> longer = found.stream().map(this::complete).toList();
    List<NameSpan> kept = new ArrayList<>();
    int end = 0;
    for (NameSpan span : longer) {
      if (span.from() >= end) {
        kept.add(span);
        end = span.to();
      }
    }
    return kept;
  }

  private NameSpan complete(NameSpan body) {
    Span sentence = body.sentence();
    String head = sentence.lower(body.to() - 1);
    String link = body.after(0);
    boolean cut =
        body.kind() == Kind.ORGANISATION
            && body.length() > 1
            && (link.equals("on") && ON.contains(head) || link.equals("for") && FOR.contains(head));
    if (!cut) {
      return body;
    }
    int from = body.to() + (body.after(1).equals("the") ? 2 : 1);
    int to = end(sentence, from);
    boolean deals =
        to > from
            && !DAYS_AND_MONTHS.contains(sentence.lower(from))
            && !isCountry(Gazetteer.key(sentence.between(from, to)))
            && !(link.equals("on") && isArea(Gazetteer.key(sentence.between(from, to))));
    return deals ? new NameSpan(sentence, body.from(), to, Kind.ORGANISATION, false) : body;
  }

  /** Behind the last capitalised word of the run; small words count where a capital follows. */
  private int end(Span sentence, int from) {
    int to = from;
    int next = from;
    while (next - from < LONGEST && sentence.isCapitalised(next)) {
      to = next + 1;
      next = to;
      int links = 0;
      while (links < 2 && LINKS.contains(sentence.lower(next))) {
        next++;
        links++;
      }
    }
    return to;
  }

  private boolean isCountry(String key) {
    return gazetteer.nation(key).filter(Area::isCountry).isPresent()
        || gazetteer.people(key).isPresent();
  }

  private boolean isArea(String key) {
    return gazetteer.nation(key).isPresent() || !gazetteer.places(key).isEmpty();
  }
}
