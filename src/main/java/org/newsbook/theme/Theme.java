package org.newsbook.theme;

import java.util.List;
import java.util.Optional;
import org.newsbook.text.StableId;

/**
 * Stories on one subject, or those of a section that are on none.
 *
 * @param id stable
 * @param title of the editor, in the texts' own words, 'Politics: France', or a section's name
 * @param section in which it and its stories lie; empty for other news
 * @param terms the editor's words; empty where the editor did not name it
 * @param stories ids of the stories that have it as their main theme
 * @param also ids of the stories that belong here in the second place
 * @param place from 1, among those that the editor put before all others; {@link #BY_SIZE} for them
 */
public record Theme(
    String id,
    String title,
    Optional<Section> section,
    List<String> terms,
    List<String> stories,
    List<String> also,
    int place) {
  /** The place of a theme that the editor gave none. */
  public static final int BY_SIZE = Integer.MAX_VALUE;

  /** The title over the stories that are in no section. */
  public static final String OTHER_NEWS = "Other news";

  public Theme {
    terms = List.copyOf(terms);
    stories = List.copyOf(stories);
    also = List.copyOf(also);
    if (id.isBlank() || title.isBlank() || stories.isEmpty()) {
      throw new IllegalArgumentException("theme " + id + " '" + title + "'");
    }
  }

  /** A theme that the editor gave no place. */
  public Theme(
      String id,
      String title,
      Optional<Section> section,
      List<String> terms,
      List<String> stories,
      List<String> also) {
    this(id, title, section, terms, stories, also, BY_SIZE);
  }

  /** The theme of the stories of a section, or of none, that are on no subject. */
  static Theme alone(Optional<Section> section, List<String> stories) {
    String title = section.map(Section::english).orElse(OTHER_NEWS);
    return new Theme(StableId.of("t", title), title, section, List.of(), stories, List.of());
  }

  Theme with(List<String> stories, List<String> also) {
    return new Theme(id, title, section, terms, stories, also, place);
  }

  public Theme called(String title) {
    return new Theme(id, title, section, terms, stories, also, place);
  }

  Theme at(int place) {
    return new Theme(id, title, section, terms, stories, also, place);
  }

  /**
   * By what an editor may call it: its title, and the key of the section whose other stories it is.
   *
   * @param shown its title on the pages
   */
  public List<String> names(String shown) {
    return isAlone()
        ? List.of(title, shown, section.map(Section::key).orElse("other"))
        : List.of(title, shown);
  }

  /** Its stories are on no subject. */
  public boolean isAlone() {
    return id.equals(StableId.of("t", section.map(Section::english).orElse(OTHER_NEWS)));
  }
}
