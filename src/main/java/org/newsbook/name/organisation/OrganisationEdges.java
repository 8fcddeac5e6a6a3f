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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/**
 * Where an organisation's name begins and ends in what the tagger took for one: 'Select Committee'
 * in 'Select Committee on Trade', 'Bureau of Alcohol' in 'Bureau of Alcohol, Tobacco and Firearms',
 * 'Means Committee' in 'Ways and Means Committee', 'Fighter Wing' in '158th Fighter Wing'.
 */
public final class OrganisationEdges {
  private static final int LONGEST = 6;

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Set<String> LINKS = Set.of("and", "the", "of", "with");
  private static final Set<String> TAILS = Set.of("on", "for", "of");
  private static final Set<String> DEALING = Set.of("of", "for", "on");

  private static final Set<String> DAYS_AND_MONTHS =
      Stream.<Enum<?>>concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private final Gazetteer gazetteer;
  private final NameTagger tagger;
  private final WordLists words = WordLists.of(OrganisationEdges.class, "organisations.tsv");

  /** Names of three words and more that are known as they stand. */
  private final Set<String> known = new HashSet<>();

  public OrganisationEdges(Gazetteer gazetteer, NameTagger tagger) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
    for (Tsv.Row row : Tsv.rows(OrganisationEdges.class, "organisations.tsv")) {
      if (row.text(0).equals("same")) {
        known.add(Gazetteer.key(row.text(1)));
        row.list(2).forEach(name -> known.add(Gazetteer.key(name)));
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
    int to = knownEnd(body);
    to = to > body.to() ? to : tail(body);
    to = to > body.to() ? to : list(body);
    Span sentence = body.sentence();
    if (words.has("numbered", sentence.lower(to - 1))
        && NUMBER.matcher(sentence.at(to)).matches()
        && !Set.of("-", "–", ",").contains(sentence.at(to + 1))) {
      to++;
    }
    boolean same = from == body.from() && to == body.to();
    return same ? body : new NameSpan(sentence, from, to, Kind.ORGANISATION, false);
  }

  private int start(NameSpan body) {
    Span sentence = body.sentence();
    int from = body.from();
    if (ORDINAL.matcher(sentence.at(from - 1)).matches()
        && (body.length() > 1 || OrganisationName.isAcronym(body.text()))) {
      return from - 1;
    }
    if (isPeoples(body)) {
      return from - 1;
    }
    boolean listed =
        Set.of("and", "&").contains(body.before(1))
            && words.has("head", sentence.lower(body.to() - 1))
            && isSubject(sentence, from - 2);
    if (!listed) {
      return from;
    }
    from -= 2;
    while (isSubject(sentence, from - 1) && from > 1) {
      from--;
    }
    return from;
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

  /** A capitalised common word that heads no body of its own: 'Ways', 'Human', 'Tobacco'. */
  private boolean isSubject(Span sentence, int token) {
    return sentence.isCapitalised(token)
        && tagger.isAlsoCommon(sentence.at(token))
        && !words.has("head", sentence.lower(token));
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

  /** 'on Trade and Industry', 'for the Study of War', 'of the American Indian'. */
  private int tail(NameSpan body) {
    Span sentence = body.sentence();
    String head = sentence.lower(body.to() - 1);
    String link = body.after(0);
    boolean cut = TAILS.contains(link) && words.has(link, head);
    if (!cut) {
      return body.to();
    }
    int from = body.to() + (body.after(1).equals("the") ? 2 : 1);
    int to = end(sentence, from);
    boolean deals = to > from && !DAYS_AND_MONTHS.contains(sentence.lower(from));
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

  /** ', Tobacco, Firearms and Explosives' behind 'Bureau of Alcohol': the list ends in 'and'. */
  private int list(NameSpan body) {
    Span sentence = body.sentence();
    int next = body.to();
    if (!deals(body)) {
      return next;
    }
    while (true) {
      boolean comma = sentence.at(next).equals(",");
      int from = next + (comma ? 1 : 0);
      boolean last = Set.of("and", "&").contains(sentence.lower(from));
      from += last ? 1 : 0;
      int to = from;
      while (isSubject(sentence, to)) {
        to++;
      }
      if (to == from || sentence.isCapitalised(to)) {
        return body.to();
      }
      if (last) {
        return to;
      }
      next = to;
    }
  }

  private static boolean deals(NameSpan body) {
    return IntStream.range(body.from() + 1, body.to() - 1)
        .anyMatch(i -> DEALING.contains(body.sentence().lower(i)));
  }
}
