package org.newsbook.site.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbook.problem.Problem;

/**
 * Follows every link, anchor, style sheet, script and picture of a built site; not those of the
 * user's own pages in it.
 */
public final class LinkCheck {
  private static final String HINT = "mend the template or model that made the page";

  private final TreeSet<String> files;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private LinkCheck(TreeSet<String> files) {
    this.files = files;
  }

  private record Use(String page, String target, String anchor, String written) {}

  /**
   * @param site folder of a built site
   * @param base path under which it is published, such as {@code /} or {@code /news/}
   * @return one error for every link that leads nowhere or away to be loaded, by page
   */
  public static List<Problem> check(Path site, String base) throws IOException {
    LinkCheck check = new LinkCheck(SiteWriter.files(site));
    List<Use> uses = new ArrayList<>();
    for (String file : SiteWriter.made(site)) {
      if (file.endsWith(".html") && check.files.contains(file)) {
        Document page = Jsoup.parse(Files.readString(site.resolve(file), StandardCharsets.UTF_8));
        check.collect(file, page, base, uses);
      }
    }
    uses.forEach(check::follow);
    return check.problems.stream().sorted().toList();
  }

  private void collect(String file, Document page, String base, List<Use> uses) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        problem(file, "two elements have the id '" + element.id() + "'");
      }
    }
    anchors.put(file, ids);
    page.select("a[href], area[href]").forEach(e -> use(file, e.attr("href"), base, false, uses));
    page.select("meta[http-equiv=refresh]")
        .forEach(e -> use(file, e.attr("content").replaceFirst("^.*?url=", ""), base, false, uses));
    page.select("link[href]:not([rel=canonical])")
        .forEach(e -> use(file, e.attr("href"), base, true, uses));
    page.select("[src]").forEach(e -> use(file, e.attr("src"), base, true, uses));
  }

  private void use(String file, String written, String base, boolean loads, List<Use> uses) {
    if (written.startsWith("data:")) {
      return;
    }
    URI uri;
    try {
      uri = URI.create(written);
    } catch (IllegalArgumentException e) {
      problem(file, "the link '" + written + "' is no URL");
      return;
    }
    if (uri.isAbsolute() || written.startsWith("//")) {
      if (loads) {
        problem(file, "loads '" + written + "' from elsewhere");
      }
      return;
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    String target = file;
    if (path.startsWith("/")) {
      target = path.startsWith(base) ? path.substring(base.length()) : path;
    } else if (!path.isEmpty()) {
      target = URI.create("x:/" + file).resolve(path).getPath().substring(1);
    }
    uses.add(new Use(file, target, uri.getFragment() == null ? "" : uri.getFragment(), written));
  }

  private void follow(Use use) {
    if (!files.contains(use.target())) {
      problem(use.page(), "the link '" + use.written() + "' leads to no file");
    } else if (!use.anchor().isEmpty()
        && !anchors.getOrDefault(use.target(), Set.of()).contains(use.anchor())) {
      problem(use.page(), "the link '" + use.written() + "' leads to no place on its page");
    }
  }

  private void problem(String page, String message) {
    problems.add(Problem.error(page, 0, message, HINT));
  }
}
