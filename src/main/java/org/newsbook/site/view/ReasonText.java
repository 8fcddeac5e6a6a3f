package org.newsbook.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsbook.site.template.Language;
import org.newsbook.story.NearestRejected;
import org.newsbook.story.Reason;

/** Says in a reader's words why reports stand together or apart. */
public record ReasonText(Language language) {
  /** The reports of a pair that is likelier one event than two. */
  private static final double LIKELY = 0.5;

  /** 'Both name Xi Jinping and Tianjin; both say “development bank”; both dated 1 May 2025'. */
  public String of(Reason why) {
    return why instanceof Reason.Copied copied
        ? language.say("why.copy", Math.round(100 * copied.part()))
        : shared((Reason.Shared) why);
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
    if (parts.isEmpty()) {
      parts.add(language.say("why.other-words"));
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
