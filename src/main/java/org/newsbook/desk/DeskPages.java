package org.newsbook.desk;

import java.util.List;
import java.util.Optional;
import org.newsbook.capture.JsonTree;
import org.newsbook.problem.Problem;
import org.newsbook.site.template.Language;
import org.newsbook.site.template.Templates;
import org.newsbook.site.template.Tongue;

/** What the desk itself shows, by templates of its own. */
final class DeskPages {
  private final Templates templates;
  private final Language language;
  private final Guard guard;
  private final Rebuilder rebuilder;
  private final Journal journal;

  /**
   * What the script must know.
   *
   * @param build number of the build that the page is of
   */
  record Session(Tongue tongue, String token, String header, String stamp, int build) {}

  /**
   * @param last decision, which undo takes back; empty for none
   * @param failure of the last build; empty for none
   * @param unlimited the desk shows more than is published
   */
  record Bar(String last, String failure, List<String> mistakes, int unsure, boolean unlimited) {}

  /** What stands on the page of an editor's questions. */
  record Queue(List<Question> questions) {}

  /**
   * An article may start at a line.
   *
   * @param above last paragraph of the article before
   */
  record Question(String capture, int line, String at, String above, String title, String first) {}

  DeskPages(Language language, Guard guard, Rebuilder rebuilder, Journal journal) {
    this.templates = new Templates(Optional.empty(), language);
    this.language = language;
    this.guard = guard;
    this.rebuilder = rebuilder;
    this.journal = journal;
  }

  String say(String key) {
    return language.say(key);
  }

  String head() {
    return render("head", new Queue(List.of()));
  }

  String bar(boolean unlimited) {
    Status status = rebuilder.status();
    return render(
        "bar",
        new Bar(
            journal.last().orElse(""),
            status.failure().map(Problem::toString).orElse(""),
            status.mistakes().stream().map(Problem::toString).toList(),
            status.unsure().size(),
            unlimited));
  }

  /** Where there is no site to show. */
  String error() {
    return render("error", new Queue(List.of()));
  }

  String queue(SiteData data) {
    List<Question> questions =
        rebuilder.status().unsure().stream()
            .map(p -> new SiteData.Line(p.path(), p.line()))
            .flatMap(line -> data.article(line).map(a -> question(data, line, a)).stream())
            .toList();
    return render("queue", new Queue(questions));
  }

  private static Question question(SiteData data, SiteData.Line line, JsonTree article) {
    List<JsonTree> above =
        data.above(line).map(before -> before.items("paragraphs")).orElse(List.of());
    List<JsonTree> own = article.items("paragraphs");
    return new Question(
        line.capture(),
        line.number(),
        SiteData.text(article, "url").replaceFirst("#.*", "#L" + line.number()),
        above.isEmpty() ? "" : SiteData.text(above.get(above.size() - 1), "text"),
        SiteData.text(article, "title"),
        own.isEmpty() ? "" : SiteData.text(own.get(0), "text"));
  }

  private String render(String name, Record page) {
    Status status = rebuilder.status();
    Session session =
        new Session(language.tongue(), guard.token(), Guard.TOKEN, status.stamp(), status.number());
    return templates.render("desk/" + name + ".html", session, page, "");
  }
}
