package org.newsbook.site.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.person.PersonName;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Sheet;
import org.newsbook.story.Story;
import org.newsbook.text.Folding;

/**
 * All actors from A to Z, with a reference at each other form under which one may look: a sheet of
 * them.
 *
 * @param letters where each letter begins, on this sheet or another
 * @param sections entries of this sheet
 */
public record ActorsPage(
    int reports,
    int people,
    int organisations,
    int states,
    int blocs,
    List<Link> letters,
    List<Letter> sections,
    List<Turn> turns) {
  static final int ENTRIES = 1_000;
  private static final int LOCATORS = 12;
  private static final int MAIN = 3;
  private static final Pattern NOT_SORTED = Pattern.compile("^[^\\p{L}\\p{N}]+|^the (?=.)");

  public int all() {
    return people + organisations + states + blocs;
  }

  /** Entries that begin with one letter. */
  record Letter(String letter, String anchor, List<Entry> entries) {}

  /**
   * @param before and {@code after}: the name around the word by which it is sorted
   * @param see where the entry is a reference to another
   * @param passing it leads to the line that names it
   */
  record Entry(
      String key,
      String before,
      String sorted,
      String after,
      String kind,
      String kindShown,
      Link link,
      boolean see,
      boolean passing,
      List<Locator> locators,
      int more,
      int reports) {}

  /**
   * A story that names it, where no page of its own tells of them.
   *
   * @param name of a story that the link has only the number of, or empty
   */
  record Locator(Link link, String name, boolean main) {}

  static List<Entry> entries(Desk desk) {
    Index index = desk.index();
    Map<String, Set<String>> mainOf = new HashMap<>();
    for (Story story : index.stories()) {
      index.actorsOf(story).stream()
          .limit(MAIN)
          .forEach(n -> mainOf.computeIfAbsent(n.id(), id -> new HashSet<>()).add(story.id()));
    }
    List<Actor> actors = index.digest().names().actors();
    List<Entry> entries = new ArrayList<>();
    for (Actor actor : actors) {
      entries.add(entry(desk, actor, mainOf.getOrDefault(actor.id(), Set.of())));
      entries.addAll(references(desk, actor));
    }
    entries.sort(comparing(Entry::key).thenComparing(e -> e.link().href()));
    return entries;
  }

  /**
   * Where the index has its entry of each actor.
   *
   * @param desk of a page at the root
   * @return URLs of sheets by URLs of actors
   */
  public static Map<String, String> entriesOf(Desk desk) {
    Map<String, String> sheets = new LinkedHashMap<>();
    for (Sheet<Entry> sheet : Sheet.of(desk, SiteMap.ACTORS, entries(desk), ENTRIES)) {
      sheet.items().stream()
          .filter(entry -> !entry.see() && !entry.passing())
          .forEach(entry -> sheets.put(entry.link().href(), sheet.url()));
    }
    return sheets;
  }

  static ActorsPage of(Desk desk, List<Sheet<Entry>> sheets, Sheet<Entry> sheet) {
    Map<String, Link> letters = new LinkedHashMap<>();
    for (Sheet<Entry> each : sheets) {
      for (Entry entry : each.items()) {
        String letter = letter(entry.key());
        String page = each.number() == sheet.number() ? "" : each.url();
        letters.computeIfAbsent(letter, l -> desk.link(page + "#" + anchor(letters, l), l));
      }
    }
    Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
    for (Entry entry : sheet.items()) {
      byLetter.computeIfAbsent(letter(entry.key()), letter -> new ArrayList<>()).add(entry);
    }
    List<Letter> sections = new ArrayList<>();
    byLetter.forEach(
        (letter, entries) -> {
          Link link = letters.getOrDefault(letter, new Link("#", ""));
          sections.add(new Letter(letter, link.anchor(), entries));
        });
    List<Actor> actors = desk.index().digest().names().actors();
    return new ActorsPage(
        desk.index().articles().size(),
        count(actors, Actor.Kind.PERSON),
        count(actors, Actor.Kind.ORGANISATION),
        count(actors, Actor.Kind.STATE),
        count(actors, Actor.Kind.BLOC),
        List.copyOf(letters.values()),
        sections,
        sheet.turns());
  }

  private static String anchor(Map<String, Link> before, String letter) {
    return "l-" + before.size() + "-" + Folding.fold(letter).strip();
  }

  /** Everybody in the index's order: whose page follows whose. */
  static List<Actor> inOrder(List<Actor> actors) {
    return actors.stream()
        .sorted(comparing((Actor actor) -> key(actor.sortName())).thenComparing(Actor::id))
        .toList();
  }

  private static int count(List<Actor> actors, Actor.Kind kind) {
    return (int) actors.stream().filter(actor -> actor.kind() == kind).count();
  }

  private static Entry entry(Desk desk, Actor actor, Set<String> main) {
    boolean passing = !desk.urls().hasPage(actor.id());
    List<Story> stories =
        passing || !desk.place().paged() ? desk.index().storiesOf(actor) : List.of();
    List<Locator> locators =
        stories.stream()
            .limit(LOCATORS)
            .map(story -> locator(desk, story, main.contains(story.id())))
            .toList();
    String sorted = sortWord(actor);
    int at = sorted.isEmpty() ? -1 : actor.name().lastIndexOf(sorted);
    return new Entry(
        key(actor.sortName()),
        at < 0 ? actor.name() : actor.name().substring(0, at),
        at < 0 ? "" : sorted,
        at < 0 ? "" : actor.name().substring(at + sorted.length()),
        actor.kind().name().toLowerCase(Locale.ROOT),
        actor.kind() == Actor.Kind.PERSON
            ? ""
            : desk.say("entry." + actor.kind().name().toLowerCase(Locale.ROOT)),
        desk.link(actor),
        false,
        passing,
        locators,
        stories.size() - locators.size(),
        actor.namings().size());
  }

  private static Locator locator(Desk desk, Story story, boolean main) {
    boolean bound = !desk.place().paged();
    String number = String.valueOf(desk.index().number(story));
    String url = desk.urls().page(story.id());
    return new Locator(
        desk.link(url, bound ? number : desk.say("actors.story")),
        bound ? desk.name(story) : "",
        bound && main); // only there it is said what bold means
  }

  /** {@code Putin} of 'Putin, Vladimir'; the first word of a person sorted as the name stands. */
  private static String sortWord(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) {
      return "";
    }
    int comma = actor.sortName().indexOf(',');
    return comma > 0 ? actor.sortName().substring(0, comma) : actor.name().split(" ", 2)[0];
  }

  /** For forms that an index puts elsewhere. */
  private static List<Entry> references(Desk desk, Actor actor) {
    List<Entry> references = new ArrayList<>();
    Set<String> places = new HashSet<>();
    places.add(place(key(actor.sortName())));
    boolean surnameFirst = actor.sortName().indexOf(',') > 0;
    for (Alias alias : actor.aliases()) {
      String name = alias.name();
      if (Folding.fold(name).equals(Folding.fold(actor.name()))) {
        continue;
      }
      int space = name.lastIndexOf(' ', PersonName.suffixAt(name) - 1);
      boolean turned = surnameFirst && space > 0;
      String key = key(turned ? name.substring(space + 1) + " " + name : name);
      if (!key.isEmpty() && places.add(place(key))) {
        references.add(
            new Entry(
                key,
                turned ? name.substring(0, space + 1) : "",
                turned ? name.substring(space + 1) : "",
                turned ? "" : name,
                actor.kind().name().toLowerCase(Locale.ROOT),
                "",
                desk.link(actor),
                true,
                !desk.urls().hasPage(actor.id()),
                List.of(),
                0,
                0));
      }
    }
    return references;
  }

  /** Forms that share it stand next to each other anyway. */
  private static String place(String key) {
    return key.substring(0, Math.min(4, key.length()));
  }

  private static String key(String name) {
    return NOT_SORTED.matcher(Folding.fold(name)).replaceAll("");
  }

  private static String letter(String key) {
    int first = key.isEmpty() ? '0' : key.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "0–9";
  }
}
