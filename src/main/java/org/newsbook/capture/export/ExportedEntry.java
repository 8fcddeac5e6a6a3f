package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.capture.Block;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.EntryPart;
import org.newsbook.problem.Problems;
import org.newsbook.text.NamedDay;

/** An entry of an export, in the keys that JSON Feed, read-later services and tables use. */
final class ExportedEntry {
  private static final String[] TITLE =
      keys("title resolved_title given_title headline book_title");
  private static final String[] ADDRESS =
      keys("url resolved_url given_url originalarticleurl external_url link source_url");
  private static final String[] TEXT =
      keys(
          "content_html content html full_text text content_text readablecontent articletext body"
              + " highlight selection");
  private static final String[] DATE =
      keys(
          "published_at publishedat date_published datepublished published pub_date publish_date"
              + " publication_date date");
  private static final String[] OUTLET =
      keys("sitename site_name publisher publication outlet site media_name");
  private static final String[] AUTHOR = keys("published_by authors author byline book_author");

  private final JsonTree entry;

  private ExportedEntry(JsonTree raw) {
    Map<String, JsonTree> fields = new HashMap<>();
    raw.fields().forEach((name, value) -> fields.putIfAbsent(key(name), value));
    this.entry = new JsonTree(raw.line(), raw.text(), fields, raw.items());
  }

  private static String[] keys(String keys) {
    return keys.split(" ");
  }

  /** Whether a table with such a column holds titles or texts. */
  static boolean tells(String column) {
    String key = key(column);
    return Stream.of(TITLE, TEXT).anyMatch(keys -> List.of(keys).contains(key));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /**
   * A part of each entry that is one; of those with an address and no text, one warning tells.
   *
   * @param outlet of all that tell no other
   */
  static List<Part> parts(
      String path,
      List<JsonTree> entries,
      Optional<String> outlet,
      SourceText source,
      Problems problems) {
    List<Part> parts = new ArrayList<>();
    PlaceFinder places = new PlaceFinder(source);
    int bare = 0;
    int first = 0;
    for (JsonTree raw : entries) {
      ExportedEntry entry = new ExportedEntry(raw);
      Optional<String> text = entry.entry.value(TEXT).map(JsonTree::text);
      places.moveTo(source.startOf(raw.line()));
      if (text.isPresent()) {
        parts.add(EntryPart.of(entry.told(outlet), text.get(), places));
      } else if (entry.entry.value(ADDRESS).isPresent()) {
        parts.add(new Part(List.of(), entry.told(outlet)));
        first = bare == 0 ? raw.line() : first;
        bare++;
      } else if (raw.fields().keySet().stream().anyMatch(column -> !column.isEmpty())) {
        String hint = "delete it, or add its text";
        problems.warn(path, raw.line(), "an entry with no text and no address, left out", hint);
      }
      raw.text("")
          .map(unnamed -> List.of(places.block(unnamed, Block.Kind.FURNITURE)))
          .ifPresent(shown -> parts.add(new Part(shown, Metadata.NONE)));
    }
    tellBare(path, first, bare, problems);
    return parts;
  }

  /**
   * Entries of which only the address is known: what they say is not there.
   *
   * @param first the line of the first
   */
  static void tellBare(String path, int first, int count, Problems problems) {
    if (count > 0) {
      String message =
          count == 1
              ? "an entry with an address and no text, left out"
              : "%,d entries with an address and no text, left out".formatted(count);
      problems.warn(path, first, message, "save the pages themselves");
    }
  }

  private Metadata told(Optional<String> outlet) {
    List<String> authors =
        List.of(AUTHOR).stream()
            .map(key -> entry.items(key).stream().flatMap(a -> name(a).stream()).toList())
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
    return Metadata.article(entry.line())
        .withTitle(entry.text(TITLE))
        .withByline(Optional.of(String.join(", ", authors)).filter(names -> !names.isEmpty()))
        .withOutlet(entry.text(OUTLET).or(this::source).or(() -> outlet))
        .withPublished(entry.text(DATE).flatMap(NamedDay::first))
        .withUrl(entry.text(ADDRESS).or(() -> entry.text("source")))
        .withLanguage(entry.text("language"));
  }

  /** Who published it; some write the address there. */
  private Optional<String> source() {
    return entry.at("source").flatMap(ExportedEntry::name).filter(name -> !name.contains("://"));
  }

  private static Optional<String> name(JsonTree named) {
    return named
        .text("name")
        .or(() -> Optional.of(SourceText.collapse(named.text())))
        .filter(name -> !name.isEmpty());
  }
}
