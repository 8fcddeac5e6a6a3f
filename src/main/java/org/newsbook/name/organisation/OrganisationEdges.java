package org.newsbook.name.organisation;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/**
 * Where an organisation's name begins and ends in what the tagger took for one: 'Select Committee'
 * in 'Select Committee on Trade', 'Fighter Wing' in '158th Fighter Wing'.
 */
public final class OrganisationEdges {
  private static final int LONGEST = 6;

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Set<String> LINKS = Set.of("and", "the", "of", "with");

  private static final Set<String> DAYS_AND_MONTHS =
      Stream.<Enum<?>>concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private final Gazetteer gazetteer;
  private final NameTagger tagger;

  /** Heads that are mostly named after what they deal with: 'on Trade', 'for Africa'. */
  private final Set<String> on = new HashSet<>();

  private final Set<String> dealingFor = new HashSet<>();

  /** Names of three words and more that are known as they stand. */
  private final Set<String> known = new HashSet<>();

  public OrganisationEdges(Gazetteer gazetteer, NameTagger tagger) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    for (Tsv.Row row : Tsv.rows(OrganisationEdges.class, "organisations.tsv")) {
      switch (row.text(0)) {
        case "on" -> on.addAll(row.list(1));
        case "for" -> dealingFor.addAll(row.list(1));
        case "same" -> {
          known.add(Gazetteer.key(row.text(1)));
          row.list(2).forEach(name -> known.add(Gazetteer.key(name)));
        }
        default -> {}
      }
    }
  }

  /** The same names, each body's whole, and without what stands in it. */
  public List<NameSpan> complete(List<NameSpan> found) {
    List<NameSpan> whole = found.stream().map(this::complete).toList();
    List<NameSpan> kept = new ArrayList<>();
    for (NameSpan span : whole) {
      int last = kept.size() - 1;
      while (last >= 0 && kept.get(last).from() >= span.from()) {
        kept.remove(last--);
      }
      if (last < 0 || span.from() >= kept.get(last).to()) {
        kept.add(span);
      }
    }
    return kept;
  }

  private NameSpan complete(NameSpan body) {
    if (body.kind() != Kind.ORGANISATION) {
      return body;
    }
    int from = start(body);
    int known = knownEnd(body);
    int to = known > body.to() ? known : tail(body);
    Span sentence = body.sentence();
    boolean same = from == body.from() && to == body.to();
    return same ? body : new NameSpan(sentence, from, to, Kind.ORGANISATION, false);
  }

  private int start(NameSpan body) {
    int before = body.from() - 1;
    boolean several = body.length() > 1;
    boolean ordinal =
        (several || OrganisationName.isAcronym(body.text()))
            && ORDINAL.matcher(body.sentence().at(before)).matches();
    return ordinal || several && before >= 0 && isPeoples(body) ? before : body.from();
  }

  /** 'Red Crescent' in 'Somali Red Crescent': common words name no body without its people's. */
  private boolean isPeoples(NameSpan body) {
    Span sentence = body.sentence();
    for (int i = body.from(); i < body.to(); i++) {
      if (!sentence.isCapitalised(i) || !tagger.isAlsoCommon(sentence.at(i))) {
        return false;
      }
    }
    return gazetteer.people(Gazetteer.key(sentence.at(body.from() - 1))).isPresent();
  }

  private int knownEnd(NameSpan body) {
    Span sentence = body.sentence();
    int most = Math.min(sentence.size(), body.from() + LONGEST + 3);
    for (int to = most; to > body.to(); to--) {
      if (sentence.isCapitalised(to - 1)
          && known.contains(Gazetteer.key(sentence.between(body.from(), to)))) {
        return to;
      }
    }
    return body.to();
  }

  /** 'on Trade and Industry', 'for the Study of War'. */
  private int tail(NameSpan body) {
    Span sentence = body.sentence();
    String head = sentence.lower(body.to() - 1);
    String link = body.after(0);
    boolean cut =
        body.length() > 1
            && (link.equals("on") && on.contains(head)
                || link.equals("for") && dealingFor.contains(head));
    if (!cut) {
      return body.to();
    }
    int from = body.to() + (body.after(1).equals("the") ? 2 : 1);
    int to = end(sentence, from);
    boolean deals =
        to > from
            && !DAYS_AND_MONTHS.contains(sentence.lower(from))
            && !isCountry(Gazetteer.key(sentence.between(from, to)))
            && !(link.equals("on") && isArea(Gazetteer.key(sentence.between(from, to))));
    return deals ? to : body.to();
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
