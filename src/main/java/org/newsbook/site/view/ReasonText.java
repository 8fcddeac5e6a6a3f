package org.newsbook.site.view;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.newsbook.digest.Index;
import org.newsbook.name.Actor;
import org.newsbook.name.Region;
import org.newsbook.site.template.Language;
import org.newsbook.story.Link;
import org.newsbook.story.NearestRejected;
import org.newsbook.story.Reason;
import org.newsbook.story.Story;

/** Says in a reader's words why reports stand together or apart. */
public record ReasonText(Language language) {
  /** The reports of a pair that is likelier one event than two. */
  private static final double LIKELY = 0.5;

  private static final int NAMES = 3;

  /** 'Both name Xi Jinping and Tianjin; both say “development bank”; both dated 1 May 2025'. */
  public String of(Reason why) {
    if (why instanceof Reason.Decided) {
      return sentence(List.of(language.say("why.editor")));
    }
    return why instanceof Reason.Copied copied
        ? language.say("why.copy", Math.round(100 * copied.part()))
        : shared((Reason.Shared) why);
  }

  /**
   * Why the reports of a merged story are one: 'All name Xi Jinping and China; most name Tianjin;
   * their dates run from 1 to 3 May 2025; they share the words “development bank”'.
   */
  public String of(Index index, Story story) {
    if (story.independentReports() == 1) {
      return of(story.links().stream().max(comparingDouble(Link::score)).orElseThrow().why());
    }
    int all = story.articles().size();
    List<String> parts = new ArrayList<>();
    if (story.links().stream().anyMatch(link -> link.why() instanceof Reason.Decided)) {
      parts.add(language.say("why.editor"));
    }
    List<String> everywhere = names(index, story, reports -> reports == all);
    if (!everywhere.isEmpty()) {
      parts.add(language.say(all == 2 ? "why.names" : "why.names.all", list(everywhere)));
    }
    List<String> mostly = names(index, story, reports -> reports < all && 2 * reports > all);
    if (!mostly.isEmpty()) {
      parts.add(language.say("why.names.most", list(mostly)));
    }
    Dates dates = new Dates(language);
    if (!story.first().equals(story.last())) {
      parts.add(language.say("why.span", dates.when(story.first(), story.last()).text()));
    }
    List<String> phrases = phrases(story, parts.isEmpty() ? "" : " ");
    if (!phrases.isEmpty()) {
      parts.add(language.say("why.phrases", list(phrases)));
    }
    return sentence(parts);
  }

  /** The people and bodies that so many of its reports name, and the places. */
  private List<String> names(Index index, Story story, IntPredicate reports) {
    Stream<String> actors =
        index.actorsOf(story).stream()
            .filter(named -> reports.test(named.reports()))
            .map(named -> index.actor(named.id()))
            .filter(actor -> actor.kind() != Actor.Kind.STATE)
            .map(Actor::name)
            .limit(NAMES);
    Stream<String> places =
        index.regionsOf(story).stream()
            .filter(named -> reports.test(named.reports()))
            .map(named -> index.region(named.id()))
            .filter(region -> region.kind().compareTo(Region.Kind.COUNTRY) >= 0)
            .map(region -> language.place(region.name()))
            .limit(NAMES);
    return Stream.concat(actors, places).distinct().toList();
  }

  /** Those that most pairs of its reports share; of words alone only where all else is missing. */
  private List<String> phrases(Story story, String with) {
    Map<String, Long> pairs =
        story.links().stream()
            .map(Link::why)
            .filter(Reason.Shared.class::isInstance)
            .flatMap(why -> ((Reason.Shared) why).words().stream())
            .filter(words -> words.contains(with))
            .collect(groupingBy(words -> words, TreeMap::new, counting()));
    return pairs.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(NAMES)
        .map(entry -> language.say("quoted", entry.getKey()))
        .toList();
  }

  private String shared(Reason.Shared shared) {
    Dates dates = new Dates(language);
    List<String> days = shared.days().stream().map(day -> dates.when(day).text()).toList();
    List<String> parts = new ArrayList<>();
    if (!shared.names().isEmpty()) {
      parts.add(language.say("why.names", list(names(shared.names()))));
    }
    if (!shared.words().isEmpty()) {
      List<String> quoted = shared.words().stream().map(w -> language.say("quoted", w)).toList();
      parts.add(language.say("why.words", list(quoted)));
    }
    if (!days.isEmpty()) {
      parts.add(language.say(days.size() == 1 ? "why.day" : "why.days", days.toArray()));
    }
    return sentence(parts);
  }

  private String sentence(List<String> parts) {
    if (parts.isEmpty()) {
      return sentence(List.of(language.say("why.other-words")));
    }
    String text = String.join("; ", parts);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  public String of(NearestRejected apart) {
    String key = apart.needed().isPresent() ? "apart.pair" : "apart.group";
    return language.say(apart.score() > LIKELY ? key : "apart", shared(apart.shared()), but(apart));
  }

  private String but(NearestRejected apart) {
    if (apart.days() > 0) {
      return language.say("apart.days", apart.days());
    }
    if (!apart.one().isEmpty()) {
      return language.say("apart.names", list(names(apart.one())), list(names(apart.other())));
    }
    return language.say(apart.otherNews() ? "apart.news" : "apart.little");
  }

  private List<String> names(List<String> names) {
    return names.stream().map(language::place).toList();
  }

  /** 'a', 'a and b', 'a, b and c'. */
  private String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last))
            + " "
            + language.say("and")
            + " "
            + items.get(last);
  }
}
