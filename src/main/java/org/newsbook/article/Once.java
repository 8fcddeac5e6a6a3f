package org.newsbook.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article says only once: it introduces a person, shows its date, opens with a dateline.
 * Where a capture says it twice, an article should start between the two.
 *
 * @param after index of the line that has it for the first time, or used it last
 * @param at index of the line that has it again
 * @param weight what it costs to have no cut behind {@code after} and up to {@code at}
 */
record Once(int after, int at, double weight) {
  private static final double PERSON = 0.3;
  private static final double PERSON_AND_OFFICE = 1.0;
  private static final double DATE = 2.5;
  private static final double DATELINE = 2.5;
  private static final double RELATED = 2.5;

  /** In the order of {@code at}. */
  static List<Once> in(LineView view, NameTrail names) {
    boolean page = view.isPage(); // its lists of other articles repeat dates and labels
    List<Once> all = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (Line line : view.lines()) {
      int i = line.index();
      if (line.isBodyText()) {
        for (NameTrail.Again met : names.introducedAgain(view.proseFrom(i))) {
          double weight = met.office() ? PERSON_AND_OFFICE : PERSON;
          all.add(new Once(view.prose().get(met.since()).index(), i, weight));
        }
        if (Datelines.length(line.text()) > 0) {
          again(all, last.put("dateline", i), i, DATELINE);
        }
      } else if (!page && line.label() == Label.DATE && ArticleDate.in(line.text()).isPresent()) {
        Integer before = last.put("date", i);
        boolean repeated = before != null && view.proseFrom(before) == view.proseFrom(i);
        again(all, repeated ? null : before, i, DATE);
      } else if (!page && line.label() == Label.RELATED && line.words() <= 4) {
        again(all, last.put("related " + line.text(), i), i, RELATED);
      }
    }
    return List.copyOf(all);
  }

  private static void again(List<Once> all, @Nullable Integer before, int at, double weight) {
    if (before != null) {
      all.add(new Once(before, at, weight));
    }
  }
}
