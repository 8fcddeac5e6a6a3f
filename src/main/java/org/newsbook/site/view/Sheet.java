package org.newsbook.site.view;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Turn;

/**
 * A part of a list that is too long for one page.
 *
 * @param number from 1; the first sheet has the list's own URL
 * @param turns the sheets beside it
 */
public record Sheet<T>(String url, int number, List<T> items, List<Turn> turns) {

  /**
   * @param desk of a page at the root
   * @param url of the list
   * @param most items on a sheet
   * @return one sheet or more
   */
  public static <T> List<Sheet<T>> of(Desk desk, String url, List<T> items, int most) {
    List<Sheet<T>> sheets = new ArrayList<>();
    int last = Math.max(1, (items.size() + most - 1) / most);
    for (int number = 1; number <= last; number++) {
      List<Turn> turns = new ArrayList<>();
      if (number > 1) {
        turns.add(new Turn(desk.say("turn.before"), link(desk, url, number - 1, last), "prev"));
      }
      if (number < last) {
        turns.add(new Turn(desk.say("turn.next"), link(desk, url, number + 1, last), "next"));
      }
      int to = Math.min(items.size(), number * most);
      List<T> part = List.copyOf(items.subList((number - 1) * most, to));
      sheets.add(new Sheet<>(url(url, number), number, part, turns));
    }
    return sheets;
  }

  private static Link link(Desk desk, String url, int number, int last) {
    return desk.link(url(url, number), desk.say("sheet", number, last));
  }

  private static String url(String url, int number) {
    return number == 1 ? url : url.replace(".html", "-" + number + ".html");
  }

  /** A title that stands alone. */
  public String title(Desk desk, String title) {
    return number == 1 ? title : desk.say("sheet.title", title, number);
  }
}
