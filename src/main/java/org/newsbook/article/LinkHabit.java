package org.newsbook.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a capture's source links say that its articles start: every article closed by its link, or
 * opened by it, or the link under the title. The capture itself shows which, by what stands before
 * its first link, behind its last one, and around all of them.
 */
final class LinkHabit {
  private static final int FEWEST = 2;
  private static final int TITLE_REACH = 4;

  private final Set<Integer> starts;

  private LinkHabit(Set<Integer> starts) {
    this.starts = Collections.unmodifiableSet(starts);
  }

  /** Indices of first lines; empty where the capture has no such habit. */
  Set<Integer> starts() {
    return starts;
  }

  static LinkHabit of(LineView view) {
    List<int[]> links = groups(view);
    Set<Integer> starts = new TreeSet<>();
    if (links.isEmpty()) {
      return new LinkHabit(starts);
    }
    int[] first = links.get(0);
    int[] last = links.get(links.size() - 1);
    boolean closes =
        view.proseFrom(last[1] + 1) == view.prose().size() && view.proseFrom(first[0]) > 0;
    int underTitles = 0;
    for (int[] link : links) {
      underTitles += titleOver(view, link[0]) >= 0 ? 1 : 0;
    }
    // A page may link to sources of its own; links that close each article are still a habit.
    boolean habit =
        view.isPage() ? links.size() >= FEWEST && closes : links.size() >= FEWEST || closes;
    if (!habit) {
      return new LinkHabit(starts);
    }
    boolean opens = view.proseFrom(first[0]) == 0 && !closes;
    if (opens && underTitles * 2 > links.size()) {
      for (int[] link : links) {
        int title = titleOver(view, link[0]);
        starts.add(title >= 0 ? title : link[0]);
      }
    } else {
      // A closing link is followed by the next article's first line, an opening one by its own.
      for (int[] link : links) {
        int next = nextText(view, link[1] + 1);
        if (next >= 0) {
          starts.add(next);
        }
      }
      if (closes) {
        int top = nextText(view, 0);
        if (top >= 0) {
          starts.add(top);
        }
      }
    }
    return new LinkHabit(starts);
  }

  /** Links that follow one another ('Source link' and its address) are one. */
  private static List<int[]> groups(LineView view) {
    List<int[]> groups = new ArrayList<>();
    for (Line line : view.lines()) {
      if (line.label() != Label.SOURCE_LINK) {
        continue;
      }
      if (!groups.isEmpty() && groups.get(groups.size() - 1)[1] == line.index() - 1) {
        groups.get(groups.size() - 1)[1] = line.index();
      } else {
        groups.add(new int[] {line.index(), line.index()});
      }
    }
    return groups;
  }

  /** A title right over a link, with nothing but dates and bylines between; -1 if there is none. */
  private static int titleOver(LineView view, int link) {
    for (int i = link - 1; i >= Math.max(0, link - TITLE_REACH); i--) {
      Line line = view.lines().get(i);
      if (Clues.isTitle(line)) {
        return i;
      }
      if (!line.label().opens()) {
        // Some titles end as sentences do: one line between an article's end and its link.
        return line.isBodyText() && i == link - 1 && line.words() <= 24 && view.isHeading(line)
            ? i
            : -1;
      }
    }
    return -1;
  }

  private static int nextText(LineView view, int from) {
    for (int i = from; i < view.lines().size(); i++) {
      Line line = view.lines().get(i);
      if (line.label().isText() && (line.prose() || line.titleShaped())) {
        return i;
      }
    }
    return -1;
  }
}
