package org.newsbook.site.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsbook.name.Actor;
import org.newsbook.quote.Quote;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Quotation;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.Voice;
import org.newsbook.text.Folding;

/** Quotations put under their speakers. */
public final class Voices {
  private static final String UNKNOWN = "";

  /** They are shown beside the words, never as a heading. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "who", "one", "you", "that", "this");

  private Voices() {}

  /**
   * By speaker, those quoted most first; the speakers that the reports only describe after them,
   * and words whose speaker is not known last.
   */
  public static List<Voice> bySpeaker(Desk desk, List<Quote> quotes, Function<Quote, Said> said) {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      String speaker = quote.speaker().or(() -> described(quote)).orElse(UNKNOWN);
      bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(quote);
    }
    record Group(int rank, String speaker, List<Quote> quotes) {}
    return bySpeaker.entrySet().stream()
        .map(e -> new Group(rank(e.getValue().get(0)), e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt(Group::rank)
                .thenComparing(Comparator.comparingInt((Group g) -> g.quotes().size()).reversed())
                .thenComparing(Group::speaker))
        .map(group -> voice(desk, group.quotes(), said))
        .toList();
  }

  private static int rank(Quote quote) {
    return quote.speaker().isPresent() ? 0 : described(quote).isPresent() ? 1 : 2;
  }

  /** As the report describes who speaks; a pronoun describes nobody. */
  private static Optional<String> described(Quote quote) {
    return quote.speakerText().filter(text -> !PRONOUNS.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static Voice voice(Desk desk, List<Quote> quotes, Function<Quote, Said> said) {
    Quote first = quotes.get(0);
    Link name =
        first
            .speaker()
            .map(id -> desk.link(desk.index().actor(id)))
            .orElseGet(() -> new Link("", described(first).orElse(desk.say("voice.unknown"))));
    long reports = quotes.stream().map(Quote::article).distinct().count();
    String small =
        reports > 1
            ? desk.say("voice.in", quotes.size(), reports)
            : desk.say("quotations", quotes.size());
    return Voice.of(
        name,
        small,
        quotes.stream().map(q -> quotation(desk, q, said)).toList(),
        desk.place().folds());
  }

  /** Says how the report names the speaker, where that is not part of the speaker's name. */
  public static Quotation quotation(Desk desk, Quote quote, Function<Quote, Said> said) {
    String occasion =
        quote
            .speaker()
            .flatMap(
                id ->
                    quote
                        .speakerText()
                        .filter(
                            text ->
                                quote.speakers().size() > 1
                                    || !names(desk.index().actor(id), text)))
            .or(() -> quote.speakerText().filter(text -> described(quote).isEmpty()))
            .map(text -> desk.say("voice.speaker", text))
            .orElse("");
    return new Quotation(
        said.apply(quote), List.of(), occasion, quote.kind() == Quote.Kind.FRAGMENT);
  }

  private static boolean names(Actor actor, String text) {
    String folded = Folding.fold(text);
    String name = Folding.fold(actor.name());
    return name.contains(folded)
        || folded.contains(name)
        || actor.aliases().stream().anyMatch(alias -> Folding.fold(alias.name()).equals(folded));
  }
}
