package org.newsbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Coverage;
import org.newsbook.capture.Capture;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.digest.Digest;
import org.newsbook.digest.PublishedText;
import org.newsbook.name.Names;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.problem.Problems;
import org.newsbook.quote.Quote;
import org.newsbook.quote.QuoteFinder;
import org.newsbook.site.Site;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.story.Stories;
import org.newsbook.story.StoryTeller;
import org.newsbook.syntax.Parser;
import org.newsbook.theme.Theme;
import org.newsbook.theme.ThemeFinder;

/** The whole way from captures to pages, one statement a stage. */
record Build(Path content, Path site, Optional<Path> templates) {

  Digest run() {
    new Folders(content, site).check();
    try (SiteWriter writer = Site.open(site)) {
      return run(writer);
    }
  }

  private Digest run(SiteWriter writer) {
    Problems problems = new Problems();
    Settings settings = Settings.read(content.resolve("newsbook.yaml"), problems);
    Site.check(settings.edition(), templates, problems);
    Corrections corrections = Corrections.read(content.resolve("corrections.yaml"), problems);
    List<Capture> captures = CaptureFolder.read(content, problems);
    Folders.checkNames(
        captures.stream().map(Capture::path).toList(),
        System.getProperty("sun.jnu.encoding", "UTF-8"));
    List<Coverage> coverages = ArticleFinder.find(captures, corrections, problems);
    StaleCorrections.check(corrections, captures, coverages, problems);
    List<Article> articles = coverages.stream().flatMap(c -> c.articles().stream()).toList();
    settings.limits().check(articles, problems);
    Names names = NameFinder.find(articles, corrections, problems);
    List<Quote> quotes = QuoteFinder.find(articles, names, Parser.load());
    Stories stories = StoryTeller.tell(articles, captures, names);
    List<Theme> themes = ThemeFinder.find(stories, articles, names, settings.themes(), problems);
    Digest digest =
        new Digest(
            settings.edition(),
            corrections,
            captures,
            coverages,
            names,
            quotes,
            stories,
            themes,
            problems.list());
    PublishedText published = PublishedText.of(digest, settings.limits());
    Site.write(published, writer, templates);
    return digest;
  }
}
