package org.newsbook.article.boundary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsbook.article.line.Line;
import org.newsbook.article.line.LineLabeler;
import org.newsbook.capture.Format;
import org.newsbook.text.Languages;

/** What the boundary model is trained on: the dumps, and others that are made of their texts. */
final class TrainingDumps {
  static final int FOLDS = 4;

  /** Families that say nothing of how well real dumps are cut. */
  static final List<String> MADE_UP = List.of("made", "unlabelled");

  /** Families of one article each. */
  static final List<String> SINGLE =
      List.of("J-single", "made single", Excerpts.BARE, Excerpts.AS_IT_STANDS, Excerpts.ONE_BRIEF);

  private static final int MADE = 40;
  private static final int MADE_SINGLE = 25;
  private static final float MADE_WEIGHT = 0.7f;
  private static final int BARE = 140;
  private static final int RUN_TOGETHER = 60;
  private static final int UNEVEN = 60;
  private static final int BRIEFS = 60;
  private static final int ONE_BRIEF = 30;
  private static final float RUN_TOGETHER_WEIGHT = 0.6f;

  /** One in so many dumps stands there twice, once without what its words tell of its lines. */
  private static final int UNLABELLED = 3;

  private static final float UNLABELLED_WEIGHT = 0.5f;

  /** One in so many of the others that are made is as in a language without word vectors. */
  private static final int WITHOUT_MEANING = 3;

  /** Families whose articles stand without furniture among their paragraphs. */
  private static final String CLEAN = "ABDFIJ";

  /** The family of saved pages, with the page's own furniture among the paragraphs. */
  private static final String SAVED = "C";

  /** Families whose dumps hold texts on one subject. */
  private static final List<String> ALIKE = List.of("A-event", "A-subject", "A-section");

  private final LineLabeler labeler = new LineLabeler(List.of());
  private final List<LabelledDump> dumps = new ArrayList<>();

  private TrainingDumps() {}

  static List<LabelledDump> read(Path folder) throws IOException {
    TrainingDumps all = new TrainingDumps();
    List<GoldDump> gold = GoldDump.read(folder);
    gold.forEach(dump -> all.add(dump, 1));
    List<LabelledDump> real = List.copyOf(all.dumps);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LayoutMaker.Text> texts = texts(real, fold, CLEAN);
      List<LayoutMaker.Text> titled =
          texts.stream().filter(text -> !text.title().isEmpty()).toList();
      all.make(titled, fold);
      Excerpts briefs = new Excerpts(3 * FOLDS + fold);
      for (int i = 0; i < BRIEFS + ONE_BRIEF; i++) {
        boolean single = i >= BRIEFS;
        all.add(
            briefs.briefs(titled, "brief-" + fold + "-" + i, fold, single), RUN_TOGETHER_WEIGHT);
      }
      all.runTogether(texts, fold, RUN_TOGETHER, true);
      all.runTogether(texts(real, fold, CLEAN + SAVED), fold, UNEVEN, false);
    }
    Excerpts excerpts = new Excerpts(1);
    for (GoldDump dump : gold) {
      all.add(excerpts.slice(dump, true), 1);
      all.add(excerpts.slice(dump, false), 1);
    }
    for (int i = real.size(); i < all.dumps.size(); i += WITHOUT_MEANING) {
      all.dumps.get(i).forgetMeaning();
    }
    for (int i = 0; i < real.size(); i += UNLABELLED) {
      all.dumps.add(real.get(i).unlabelled(UNLABELLED_WEIGHT));
    }
    return List.copyOf(all.dumps);
  }

  private void add(GoldDump gold, float weight) {
    dumps.add(
        new LabelledDump(
            gold,
            labeler.label(LineLabeler.lines(gold.capture().blocks(), Format.TEXT, Set.of())),
            weight));
  }

  private void make(List<LayoutMaker.Text> texts, int fold) {
    for (int i = 0; i < MADE + MADE_SINGLE; i++) {
      long seed = 1_000L * fold + i;
      add(new LayoutMaker(texts, seed).make("made-" + seed, fold, i >= MADE), MADE_WEIGHT);
    }
    Excerpts excerpts = new Excerpts(fold);
    for (int i = 0; i < BARE; i++) {
      LayoutMaker.Text text = texts.get(i * texts.size() / BARE);
      add(excerpts.alone(text, "alone-" + fold + "-" + i, fold), 1);
    }
  }

  /**
   * @param even of one length each
   */
  private void runTogether(List<LayoutMaker.Text> texts, int fold, int count, boolean even) {
    Map<String, List<LayoutMaker.Text>> subjects =
        texts.stream()
            .collect(
                Collectors.groupingBy(
                    LayoutMaker.Text::subject, TreeMap::new, Collectors.toList()));
    List<List<LayoutMaker.Text>> groups = List.copyOf(subjects.values());
    Excerpts excerpts = new Excerpts((even ? 1 : 2) * FOLDS + fold);
    for (int i = 0; i < count; i++) {
      List<LayoutMaker.Text> alike = groups.get(i % groups.size());
      String name = (even ? "even-" : "uneven-") + fold + "-" + i;
      add(excerpts.runTogether(alike, name, fold, even), RUN_TOGETHER_WEIGHT);
    }
  }

  /**
   * The texts of a fold, without the layout in which they stand.
   *
   * @param families from which they are taken
   */
  private static List<LayoutMaker.Text> texts(List<LabelledDump> dumps, int fold, String families) {
    Map<String, LayoutMaker.Text> texts = new TreeMap<>();
    for (LabelledDump dump : dumps) {
      if (dump.gold.fold() != fold || families.indexOf(dump.gold.family().charAt(0)) < 0) {
        continue;
      }
      for (GoldDump.Span span : dump.gold.articles()) {
        String title = "";
        List<String> body = new ArrayList<>();
        for (Line line : dump.lines) {
          int at = line.block().fromLine();
          if (at == span.titleLine()) {
            title = line.text().replaceAll("^[#*\\s]+|\\*+$", "");
          } else if (at >= span.bodyFirst() && at <= span.bodyLast()) {
            body.add(line.text());
          }
        }
        if (!body.isEmpty()) {
          boolean alike = ALIKE.contains(dump.gold.family());
          String subject = alike ? dump.gold.name() : Languages.of(String.join(" ", body));
          String key = title.isEmpty() ? body.get(0) : title;
          if (alike || !texts.containsKey(key)) {
            texts.put(key, new LayoutMaker.Text(title, body, subject));
          }
        }
      }
    }
    return List.copyOf(texts.values());
  }
}
