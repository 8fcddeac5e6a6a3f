package org.newsbook.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Coverage;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.model.BoostedTrees;
import org.newsbook.name.Names;
import org.newsbook.name.resolution.NameFinder;
import org.newsbook.problem.Problems;
import org.newsbook.quote.Cue.Way;
import org.newsbook.quote.GoldQuotes.Said;
import org.newsbook.quote.QuotationMarks.Quoted;
import org.newsbook.quote.ReportedSentence.Placed;
import org.newsbook.stage.Stage;
import org.newsbook.syntax.Parser;

/** The quotations of the gold articles with the cues that may give them a speaker. */
final class GoldChoices {
  /** What is known of a cue. */
  enum Label {
    RIGHT,
    /** Another word of the phrase: neither right nor wrong. */
    WITHIN,
    WRONG
  }

  /**
   * One quotation.
   *
   * @param article its number
   * @param names the feature names of each row
   */
  record Choice(
      int article,
      String kind,
      List<Cue> cues,
      List<float[]> rows,
      List<Label> labels,
      List<String> names) {}

  private final List<Choice> choices = new ArrayList<>();

  private GoldChoices() {}

  static List<Choice> of(Path file) throws IOException {
    List<GoldQuotes> gold = GoldQuotes.read(file);
    List<Capture> captures = gold.stream().map(GoldChoices::capture).toList();
    List<Coverage> found =
        ArticleFinder.find(captures, Corrections.NONE, Stage.alone(), new Problems());
    List<Article> articles = found.stream().map(c -> c.articles().get(0)).toList();
    Names names = NameFinder.find(articles, Corrections.NONE, Stage.alone(), new Problems());
    Parser parser = Parser.load();
    GoldChoices all = new GoldChoices();
    for (int a = 0; a < articles.size(); a++) {
      Article article = articles.get(a);
      List<Quoted> quotes = QuotationMarks.in(article.paragraphs());
      SpeakerFinder finder =
          new SpeakerFinder(
              article,
              quotes,
              names.mentions().of(article.id()),
              parser,
              new CueRanker(new BoostedTrees(List.of())));
      all.add(a, gold.get(a), article, quotes, finder.paragraphs());
    }
    return all.choices;
  }

  private static Capture capture(GoldQuotes gold) {
    List<String> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : gold.text().split("\n")) {
      lines.add(line);
      Block.of(lines.size(), line, Block.Kind.PLAIN).ifPresent(blocks::add);
      lines.add("");
    }
    String path = "captures/" + gold.id();
    return new Capture(path, Format.TEXT, lines, blocks, Metadata.NONE.ofOne());
  }

  private void add(
      int a,
      GoldQuotes gold,
      Article article,
      List<Quoted> quotes,
      List<List<ReportedSentence>> paragraphs) {
    Offsets offsets = new Offsets(gold.text());
    List<ReportedSentence> before = List.of();
    int[] atBefore = new int[0];
    for (int p = 0; p < paragraphs.size(); p++) {
      int[] at = offsets.of(article.paragraphs().get(p).text());
      for (ReportedSentence s : paragraphs.get(p)) {
        if (at.length > 0) {
          for (Said told : gold.told()) {
            told(a, s, told, at);
          }
        }
        for (Placed placed : s.quotes()) {
          Quoted q = quotes.get(placed.index());
          Optional<Said> said =
              at.length == 0 ? Optional.empty() : gold.quoted(at[q.start()], at[q.end()]);
          if (said.isEmpty() || q.continues()) {
            continue;
          }
          if (!s.onlyQuotes()) {
            add(a, s, placed, 0, said.get(), at);
          } else if (atBefore.length > 0 && before.get(0).quotes().isEmpty()) {
            ReportedSentence b = before.get(0);
            add(a, b, new Placed(-1, b.size(), b.size()), 1, said.get(), atBefore);
          }
        }
        before = List.of(s);
        atBefore = at;
      }
    }
  }

  /** Words without marks, where none stand in them. */
  private void told(int a, ReportedSentence s, Said told, int[] at) {
    int[] words =
        IntStream.range(0, s.size())
            .filter(i -> told.isAt(at[s.parse().tokens().get(i).start()]))
            .toArray();
    if (words.length > 0 && Arrays.stream(words).allMatch(s::isReported)) {
      add(a, s, new Placed(-1, words[0], words[words.length - 1] + 1), 0, told, at);
    }
  }

  private void add(int a, ReportedSentence s, Placed placed, int away, Said said, int[] at) {
    List<Cue> all = CueFinder.in(s);
    CueFeatures features = new CueFeatures(s, all, placed);
    List<Cue> cues =
        all.stream()
            .filter(c -> !isIn(placed, c.at()) && !isIn(placed, c.whom()))
            .filter(features::mayGive)
            .toList();
    List<Label> labels = cues.stream().map(c -> label(s, c, said, at)).toList();
    if (cues.isEmpty() || said.kind().equals("told") && !labels.contains(Label.RIGHT)) {
      return;
    }
    List<float[]> rows = cues.stream().map(c -> features.row(c, away)).toList();
    choices.add(new Choice(a, said.kind(), cues, rows, labels, features.names(cues.get(0))));
  }

  private static boolean isIn(Placed placed, int token) {
    return placed.from() <= token && token < placed.to();
  }

  private static Label label(ReportedSentence s, Cue cue, Said said, int[] at) {
    int whom = cue.whom();
    int up = s.parse().head(whom);
    if (isWho(s, cue, said, at)) {
      return Label.RIGHT;
    }
    if (!said.isBy(at[s.parse().tokens().get(whom).start()])) {
      return Label.WRONG;
    }
    return up >= 0 && said.isBy(at[s.parse().tokens().get(up).start()])
        ? Label.WITHIN
        : Label.RIGHT;
  }

  /** 'a pilot who said': where the source is marked at 'who', it is the pilot. */
  private static boolean isWho(ReportedSentence s, Cue cue, Said said, int[] at) {
    return cue.way() == Way.RELATIVE
        && IntStream.range(cue.whom() + 1, cue.at())
            .filter(i -> s.parse().fineTag(i).startsWith("W"))
            .anyMatch(i -> said.isBy(at[s.parse().tokens().get(i).start()]));
  }

  /** Where paragraphs stand in the gold text, by their letters and digits. */
  private static final class Offsets {
    private final int[] at;
    private final String letters;
    private int from;

    Offsets(String text) {
      at = letters(text);
      letters = only(text, at);
    }

    private static int[] letters(String text) {
      return IntStream.range(0, text.length())
          .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
          .toArray();
    }

    private static String only(String text, int[] at) {
      StringBuilder only = new StringBuilder();
      Arrays.stream(at).forEach(i -> only.append(text.charAt(i)));
      return only.toString();
    }

    /** By character of the next paragraph, its place in the text; empty where it is not there. */
    int[] of(String paragraph) {
      int[] own = letters(paragraph);
      int start = own.length == 0 ? -1 : letters.indexOf(only(paragraph, own), from);
      if (start < 0) {
        return new int[0];
      }
      from = start + 1;
      int[] places = new int[paragraph.length() + 1];
      int next = 0;
      int place = at[start];
      for (int i = 0; i < paragraph.length(); i++) {
        if (next < own.length && own[next] == i) {
          place = at[start + next];
          next++;
        }
        places[i] = place;
      }
      places[paragraph.length()] = place + 1;
      return places;
    }
  }
}
