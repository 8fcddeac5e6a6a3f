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
 */
public record Theme(
    String id,
    String title,
    Optional<Section> section,
    List<String> terms,
    List<String> stories,
    List<String> also) {
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

  /** The theme of the stories of a section, or of none, that are on no subject. */
  static Theme alone(Optional<Section> section, List<String> stories) {
    String title = section.map(Section::english).orElse(OTHER_NEWS);
    return new Theme(StableId.of("t", title), title, section, List.of(), stories, List.of());
  }

  /** Its stories are on no subject. */
  public boolean isAlone() {
    return id.equals(StableId.of("t", section.map(Section::english).orElse(OTHER_NEWS)));
  }
}
