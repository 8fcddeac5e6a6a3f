package org.newsbook.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Coverage;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.name.Role;
import org.newsbook.quote.Quote;
import org.newsbook.story.Agreement;
import org.newsbook.story.Copy;
import org.newsbook.story.Day;
import org.newsbook.story.Difference;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;

/**
 * A digest without the passages that no share of an article has room for.
 *
 * @param shares of the articles that are limited, by id
 * @param limits where they allow all text, the others are published whole, and so is what stands
 *     outside of articles
 */
record DigestCut(Digest whole, Map<String, Share> shares, Limits limits) {
  static Digest of(Digest whole, Map<String, Share> shares, Limits limits) {
    DigestCut cut = new DigestCut(whole, shares, limits);
    cut.spend();
    return cut.digest();
  }

  private void spend() {
    List<Story> stories = whole.stories().all();
    stories.forEach(story -> story.summary().forEach(this::take));
    stories.stream()
        .flatMap(story -> story.differences().stream())
        .flatMap(difference -> difference.readings().stream())
        .forEach(reading -> take(reading.excerpt()));
    stories.forEach(story -> story.agreements().forEach(a -> a.wordings().forEach(this::take)));
    for (Quote quote : whole.quotes()) {
      texts(quote).forEach(text -> take(quote.article(), quote.line(), text));
    }
    stories.forEach(story -> story.timeline().forEach(day -> day.named().forEach(this::take)));
    stories.forEach(story -> story.singles().forEach(this::take));
    for (Copy copy : stories.stream().flatMap(story -> story.copies().stream()).toList()) {
      copy.added().forEach(this::take);
      copy.cut().forEach(this::take);
    }
    for (Actor actor : whole.names().actors()) {
      actor.roles().forEach(role -> role.wordings().forEach(this::take));
    }
  }

  private Optional<Share> share(String article) {
    return Optional.ofNullable(shares.get(article));
  }

  private void take(Excerpt excerpt) {
    take(excerpt.article(), excerpt.line(), excerpt.text());
  }

  private void take(String article, int line, String text) {
    share(article).ifPresent(share -> share.take(line, text));
  }

  /** What a quotation shows of its report: the words, and who says them. */
  private static Stream<String> texts(Quote quote) {
    return Stream.concat(Stream.of(quote.text()), quote.speakerText().stream());
  }

  private boolean isShown(Quote quote) {
    return texts(quote).allMatch(text -> shown(quote.article(), quote.line(), text));
  }

  private boolean shown(String article, int line, String text) {
    return share(article).map(share -> share.shows(line, text)).orElse(true);
  }

  private List<Excerpt> shown(List<Excerpt> excerpts) {
    return excerpts.stream().filter(e -> shown(e.article(), e.line(), e.text())).toList();
  }

  private Digest digest() {
    List<Coverage> coverages = whole.coverages().stream().map(this::coverage).toList();
    Map<String, Coverage> byCapture = new LinkedHashMap<>();
    coverages.forEach(coverage -> byCapture.put(coverage.capture(), coverage));
    return new Digest(
        whole.edition(),
        whole.corrections(),
        whole.captures().stream()
            .map(c -> capture(c, Optional.ofNullable(byCapture.get(c.path()))))
            .toList(),
        coverages,
        new Names(
            whole.names().actors().stream().map(this::actor).toList(),
            whole.names().regions(),
            ResolvedMentions.NONE),
        whole.quotes().stream().filter(this::isShown).toList(),
        new Stories(
            whole.stories().all().stream().map(this::story).toList(),
            whole.stories().copyOf(),
            whole.stories().about(),
            whole.stories().lead()),
        whole.themes(),
        whole.problems(),
        whole.changes(),
        whole.notes());
  }

  private Actor actor(Actor actor) {
    return actor.with(
        actor.roles().stream()
            .map(role -> shown(role.wordings()))
            .filter(wordings -> !wordings.isEmpty())
            .map(Role::new)
            .toList());
  }

  private Story story(Story story) {
    List<Agreement> agreements = new ArrayList<>();
    for (Agreement agreement : story.agreements()) {
      List<Excerpt> wordings = shown(agreement.wordings());
      if (wordings.size() > 1) {
        agreements.add(new Agreement(wordings));
      }
    }
    List<Difference> differences = new ArrayList<>();
    for (Difference difference : story.differences()) {
      List<Difference.Reading> readings =
          difference.readings().stream()
              .filter(r -> !shown(List.of(r.excerpt())).isEmpty())
              .toList();
      if (readings.size() > 1) {
        differences.add(new Difference(difference.kind(), difference.of(), readings));
      }
    }
    return new Story(
        story.id(),
        story.title(),
        story.titleArticle(),
        story.articles(),
        story.independentReports(),
        story.first(),
        story.last(),
        story.about(),
        shown(story.summary()),
        story.links(),
        story.related(),
        story.nearestRejected(),
        agreements,
        shown(story.singles()),
        differences,
        story.copies().stream().flatMap(copy -> copy(copy).stream()).toList(),
        story.timeline().stream().flatMap(day -> day(day).stream()).toList());
  }

  /** None where every change that it made is withheld: that would look as if it made none. */
  private Optional<Copy> copy(Copy copy) {
    Copy cut = new Copy(copy.article(), copy.of(), shown(copy.added()), shown(copy.cut()));
    boolean said = !copy.added().isEmpty() || !copy.cut().isEmpty();
    boolean says = !cut.added().isEmpty() || !cut.cut().isEmpty();
    return said == says ? Optional.of(cut) : Optional.empty();
  }

  private Optional<Day> day(Day day) {
    List<Excerpt> named = shown(day.named());
    return day.reports().isEmpty() && named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Day(day.date(), day.reports(), named));
  }

  private boolean limited(Coverage coverage) {
    return limits.text() != Limits.Text.FULL
        || coverage.articles().stream().anyMatch(a -> shares.containsKey(a.id()));
  }

  private Coverage coverage(Coverage coverage) {
    return !limited(coverage)
        ? coverage
        : new Coverage(
            coverage.capture(),
            coverage.articles().stream()
                .map(a -> share(a.id()).map(Share::published).orElse(a))
                .toList(),
            coverage.outside().stream().map(left -> left.told(PublishedText.WITHHELD)).toList());
  }

  /**
   * A limited capture keeps the lines of whole articles, titles and what is published; one that is
   * not shown keeps how many lines it has.
   */
  private Capture capture(Capture capture, Optional<Coverage> cut) {
    if (!limits.captures()) {
      List<String> blank = Collections.nCopies(capture.lines().size(), "");
      return new Capture(capture.path(), capture.format(), blank, List.of(), Metadata.NONE);
    }
    if (cut.isEmpty() || !limited(cut.get())) {
      return capture;
    }
    BitSet open = new BitSet();
    TreeMap<Integer, List<String>> texts = new TreeMap<>();
    for (Article article : cut.get().articles()) {
      if (!shares.containsKey(article.id())) {
        open.set(article.startLine(), article.endLine() + 1);
        continue;
      }
      for (Paragraph p : article.paragraphs()) {
        texts.computeIfAbsent(p.line(), n -> new ArrayList<>()).add(p.text());
      }
      texts.computeIfAbsent(article.title().line(), n -> List.of(article.title().text()));
    }
    List<String> lines = new ArrayList<>();
    for (int n = 1; n <= capture.lines().size(); n++) {
      String text = String.join(" ", texts.getOrDefault(n, List.of()));
      lines.add(open.get(n) ? capture.lines().get(n - 1) : text);
    }
    TreeMap<Integer, List<Block>> blocks = new TreeMap<>();
    for (Block block : capture.blocks()) {
      if (open.get(block.fromLine())) {
        blocks.computeIfAbsent(block.fromLine(), n -> new ArrayList<>()).add(block);
      }
    }
    texts.forEach(
        (n, all) -> {
          for (String text : all) {
            blocks
                .computeIfAbsent(n, key -> new ArrayList<>())
                .add(new Block(n, n, text, Block.Kind.PARAGRAPH));
          }
        });
    return new Capture(
        capture.path(),
        capture.format(),
        lines,
        blocks.values().stream().flatMap(Collection::stream).toList(),
        Metadata.NONE);
  }
}
