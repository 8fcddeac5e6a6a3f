package org.newsbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Coverage;
import org.newsbook.article.Remaining;
import org.newsbook.capture.Capture;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Limits;
import org.newsbook.digest.PublishedText;
import org.newsbook.name.Names;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.notes.Notes;
import org.newsbook.notes.References;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.quote.Quote;
import org.newsbook.quote.QuoteCorrections;
import org.newsbook.quote.QuoteFinder;
import org.newsbook.site.Site;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.site.view.LocalNames;
import org.newsbook.stage.Cache;
import org.newsbook.stage.CaptureFault;
import org.newsbook.stage.Stages;
import org.newsbook.story.Stories;
import org.newsbook.story.StoryTeller;
import org.newsbook.theme.Theme;
import org.newsbook.theme.ThemeCorrections;
import org.newsbook.theme.ThemeFinder;

/**
 * The whole way from captures to pages, one statement a stage.
 *
 * @param unlimited where a second site goes, of all that was captured, in a digest of which not all
 *     is published
 */
record Build(
    Path content,
    Path site,
    Optional<Path> unlimited,
    Optional<Path> templates,
    Optional<Path> since,
    Cache cache,
    Stages stages) {

  /** Where nothing changed since the last build, that one's report is told again. */
  BuildReport run() {
    new Folders(content, site, cache.folder()).check();
    try (SiteWriter writer = SiteWriter.open(site)) {
      stages.next("looking for changes");
      Inputs inputs = new Inputs(content, templates, since);
      Optional<String> before = inputs.hash();
      Optional<LastBuild> last =
          LastBuild.in(cache)
              .filter(l -> unlimited.isEmpty() && before.filter(l::isOf).isPresent());
      if (last.isPresent() && writer.hash().filter(last.get()::made).isPresent()) {
        return last.get().report().again();
      }
      BuildReport report = run(writer);
      stages.next("keeping what was found");
      cache.keepMemos();
      if (before.isPresent() && before.equals(inputs.hash())) {
        new LastBuild(before.get(), writer.hash().orElseThrow(), report).keep(cache);
      }
      return report;
    } finally {
      stages.end();
    }
  }

  private BuildReport run(SiteWriter writer) {
    Problems problems = new Problems();
    Optional<Set<String>> earlier = Changes.earlier(since);
    Settings settings = Settings.read(content.resolve("newsbook.yaml"), problems);
    Site.check(settings.edition(), templates, problems);
    Corrections corrections = Corrections.read(content.resolve("corrections.yaml"), problems);
    List<Capture> captures = CaptureFolder.read(content, stages.next("reading captures"), problems);
    Folders.checkNames(
        captures.stream().map(Capture::path).toList(),
        System.getProperty("sun.jnu.encoding", "UTF-8"));
    while (true) {
      try {
        return run(captures, settings, corrections, earlier, problems, writer);
      } catch (CaptureFault fault) {
        fault.problems().forEach(problems::add);
        captures = without(fault, captures);
      }
    }
  }

  /** A mistake of the program's over one capture is no reason not to show the others. */
  private static List<Capture> without(CaptureFault fault, List<Capture> captures) {
    Set<String> paths = fault.problems().stream().map(Problem::path).collect(Collectors.toSet());
    List<Capture> left = captures.stream().filter(c -> !paths.contains(c.path())).toList();
    if (left.size() == captures.size()) {
      throw fault;
    }
    return left;
  }

  private BuildReport run(
      List<Capture> captures,
      Settings settings,
      Corrections corrections,
      Optional<Set<String>> earlier,
      Problems problems,
      SiteWriter writer) {
    List<Coverage> coverages =
        ArticleFinder.find(captures, corrections, stages.next("cutting captures"), problems);
    stages.next("checking corrections");
    StaleCorrections.check(corrections, captures, coverages, problems);
    nameEmpty(coverages, problems);
    Remaining left = Remaining.after(corrections, captures, coverages);
    List<Article> articles = left.articles();
    settings.limits().check(articles, problems);
    Names names = NameFinder.find(articles, corrections, stages.next("finding names"), problems);
    List<Quote> quoted = QuoteFinder.find(articles, names, stages.next("finding quotations"));
    List<Quote> quotes =
        QuoteCorrections.apply(quoted, articles, names, left.corrections(), problems);
    stages.next("telling stories");
    Stories stories =
        StoryTeller.tell(articles, left.captures(), names, left.corrections(), problems);
    stages.next("finding themes");
    List<Theme> found =
        ThemeFinder.find(stories, articles, names, settings.choice(), settings.themes(), problems);
    LocalNames shown = Site.names(settings.edition(), templates);
    Function<Theme, String> titles = shown.titles(names);
    List<Theme> themes =
        ThemeCorrections.apply(found, stories, articles, names, titles, corrections, problems);
    References references =
        new References(articles, stories).with(names).with(shown.in(names)).with(themes, titles);
    Notes notes = Notes.read(content, references, problems);
    Digest digest =
        new Digest(
            settings.edition(),
            left.corrections(),
            left.captures(),
            left.coverages(),
            names,
            quotes,
            stories,
            themes,
            left.of(problems.list()),
            Changes.since(earlier, stories.all()),
            notes);
    PublishedText published = PublishedText.of(digest, settings.limits());
    Site.write(published, writer, templates, stages.next("writing pages"));
    if (unlimited.isPresent() && !settings.limits().equals(Limits.OPEN)) {
      try (SiteWriter beside = SiteWriter.open(unlimited.get())) {
        PublishedText whole = PublishedText.of(digest, Limits.OPEN);
        Site.write(whole, beside, templates, stages.next("writing all for the desk"));
      }
    }
    return BuildReport.of(published.digest());
  }

  /** Where no stage said before why nothing came of a capture. */
  private static void nameEmpty(List<Coverage> coverages, Problems problems) {
    Set<String> named = problems.list().stream().map(Problem::path).collect(Collectors.toSet());
    String hint = "look at its source page; 'body' in corrections.yaml names lines of text";
    coverages.stream()
        .filter(c -> c.articles().isEmpty() && !named.contains(c.capture()))
        .forEach(c -> problems.warn(c.capture(), 0, "no article was found in it", hint));
  }
}
