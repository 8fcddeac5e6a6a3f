package org.newsbook.site.edition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.newsbook.article.Excerpt;
import org.newsbook.digest.SiteMap;

/**
 * The latest stories of the whole, of a theme, of an actor or of a region, for feed readers.
 *
 * <p>Ids are {@code urn:uuid} (RFC 4122, version 3) of the record's own id, so that they outlive a
 * change of address.
 *
 * @param page whose feed it is, from the site's root
 */
public record Feed(String id, String title, String description, String page, List<Entry> entries) {

  /**
   * A story.
   *
   * @param updated the latest date that its reports give
   */
  record Entry(
      String id,
      String title,
      String page,
      Optional<LocalDate> published,
      Optional<LocalDate> updated,
      List<Excerpt> summary,
      List<String> themes) {

    /** The sentences of its stand-first. */
    String text() {
      return String.join(" ", summary.stream().map(Excerpt::text).toList());
    }
  }

  String atom() {
    return SiteMap.atomOf(page);
  }

  String json() {
    return SiteMap.jsonOf(page);
  }

  /** The latest date of its stories. */
  Optional<LocalDate> updated() {
    return entries.stream().flatMap(entry -> entry.updated().stream()).max(LocalDate::compareTo);
  }

  static String urn(String id) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }

  /** RFC 3339: midnight of the day. */
  static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
