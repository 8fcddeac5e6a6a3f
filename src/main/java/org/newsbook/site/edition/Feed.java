package org.newsbook.site.edition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The latest stories of the whole, of a theme, of an actor or of a region, for feed readers.
 *
 * <p>Ids are {@code urn:uuid} (RFC 4122, version 3) of the record's own id, so that they outlive a
 * change of address.
 *
 * @param url of the Atom feed, from the site's root
 * @param page whose feed it is, and {@code self}, the feed, as links
 */
record Feed(
    String id,
    String title,
    String description,
    String url,
    String page,
    String self,
    List<Entry> entries) {

  /**
   * A story.
   *
   * @param page as a link
   * @param first and {@code last}: dates that its reports give
   */
  record Entry(
      String id,
      String title,
      String page,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      String summary,
      List<String> themes) {

    /** Where that is another day than its last. */
    public Optional<String> published() {
      return first.filter(day -> !last.equals(first)).map(Feed::moment);
    }

    /**
     * Atom wants a date everywhere. What has none gets the first day of 1970: nobody takes it for a
     * date, readers sort it last, and it stays what it is when later captures come in.
     */
    public String updated() {
      return moment(last.orElse(LocalDate.EPOCH));
    }
  }

  /** That of its latest story. */
  public String updated() {
    return entries.stream()
        .map(Entry::updated)
        .max(String::compareTo)
        .orElse(moment(LocalDate.EPOCH));
  }

  static String urn(String id) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }

  /** RFC 3339: midnight of the day. */
  static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
