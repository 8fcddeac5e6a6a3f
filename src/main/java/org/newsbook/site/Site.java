package org.newsbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.newsbook.digest.DataFiles;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.PublishedText;
import org.newsbook.digest.SiteMap;
import org.newsbook.problem.Problems;
import org.newsbook.site.edition.Binding;
import org.newsbook.site.edition.Chapter;
import org.newsbook.site.edition.Epub;
import org.newsbook.site.edition.Feeds;
import org.newsbook.site.edition.Form;
import org.newsbook.site.edition.OneFile;
import org.newsbook.site.page.LinkedData;
import org.newsbook.site.page.Page;
import org.newsbook.site.page.Pages;
import org.newsbook.site.publish.Crawlers;
import org.newsbook.site.publish.Offline;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.site.search.SearchIndex;
import org.newsbook.site.template.Language;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.site.view.LocalNames;
import org.newsbook.site.view.ReasonText;
import org.newsbook.stage.Stage;

/** Renders a digest and puts it in place of the site that stood there, all or nothing. */
public final class Site {
  private Site() {}

  /**
   * @param templates a folder that stands in for the templates inside the program
   * @throws org.newsbook.problem.BuildStopped when a template has a mistake, or the folder cannot
   *     be written; what stood there is untouched
   */
  public static void write(
      PublishedText text, SiteWriter folder, Optional<Path> templates, Stage stage) {
    Digest digest = text.digest();
    Index index = new Index(digest);
    SiteMap urls = new SiteMap(index);
    Language language = Language.of(digest.edition().language(), templates);
    Templates layout = new Templates(templates, language);
    Index shown = language.namesPlaces() ? new Index(new LocalNames(language).in(digest)) : index;
    Desk desk = Desk.of(shown, urls, language);
    ReasonText english = new ReasonText(Language.of("en", Optional.empty()));
    folder.write(
        made -> {
          layout.copyAssets(made.resolve("assets"));
          List<Page> pages = Pages.of(desk);
          SiteWriter.atOnce(
              made,
              site -> renderAll(pages, desk, layout, folder, stage),
              site -> bind(desk, pages, layout, site),
              site -> SearchIndex.write(desk, site.resolve("search")),
              site -> DataFiles.write(index, urls, english::of, site.resolve("data")),
              site -> Feeds.write(desk, layout, pages.get(0).frame(), site));
          List<String> lasting =
              pages.stream().filter(Page::lasting).map(Page::url).sorted().toList();
          new Crawlers(layout, pages.get(0).frame(), made)
              .write(lasting, digest.edition().address());
          Files.createFile(made.resolve(".nojekyll"));
          folder.madeOf(Offline.write(made, layout, pages.get(0).frame()));
        });
  }

  /** The names that its pages give things. */
  public static LocalNames names(Edition edition, Optional<Path> templates) {
    return new LocalNames(Language.of(edition.language(), templates));
  }

  /** Warns of settings that the pages cannot follow. */
  public static void check(Edition edition, Optional<Path> templates, Problems problems) {
    Language.check(edition.language(), templates, problems);
  }

  /** The other editions, made of the same models. */
  private static void bind(Desk desk, List<Page> pages, Templates layout, Path made)
      throws IOException {
    Frame frame = pages.get(0).frame();
    if (!frame.bound()) {
      return;
    }
    List<Chapter> chapters = Chapter.inOrder(desk, pages);
    Binding file = new Binding(desk, pages, chapters, layout, Form.FILE);
    new OneFile(made, file, layout, frame).write(chapters);
    Binding book = new Binding(desk, pages, chapters, layout, Form.BOOK);
    new Epub(desk, book, layout, frame).write(made, chapters);
  }

  /** Where several pages fail, the first of them by URL is told, on any number of threads. */
  private static void renderAll(
      List<Page> pages, Desk desk, Templates layout, SiteWriter folder, Stage stage) {
    stage.of(pages.size());
    LinkedData linked = new LinkedData(desk);
    ConcurrentSkipListMap<String, RuntimeException> failures = new ConcurrentSkipListMap<>();
    pages.parallelStream()
        .forEach(
            page -> {
              try {
                render(page, desk, linked, layout, folder);
                stage.step();
              } catch (RuntimeException e) {
                failures.put(page.url(), e);
              }
            });
    if (!failures.isEmpty()) {
      throw failures.firstEntry().getValue();
    }
  }

  private static void render(
      Page page, Desk desk, LinkedData linked, Templates layout, SiteWriter folder) {
    try {
      Frame frame = page.frame();
      Record model = page.model().apply(desk.at(frame.place()));
      String html = layout.render(page.template(), frame, model, linked.of(frame));
      folder.save(page.url(), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
