package org.newsbook.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.WordHash;
import org.newsbook.text.linear.WordTable;

/**
 * Makes the model of {@link Parser}: {@code TrainSyntax TREEBANKS CLASSES OUT}. The same data give
 * the same bytes. What the folder and the file hold is said in the README beside the model.
 *
 * <p>Treebanks annotated by people count in full. Of one annotated by another parser only what a
 * parser trained on the others finds too is learned, and only a part of its sentences each time.
 */
public final class TrainSyntax {
  /** Has tags and trees; tags of the others are completed after it. */
  static final String COMPLETE = "ewt-train.tsv.gz";

  static final String TREES = "gum-train.tsv.gz";
  static final String SILVER = "voa-silver.tsv.gz";

  private static final long SEED = 1;
  private static final int FOLDS = 4;
  private static final int RAREST_TAG = 5;
  private static final int TAG_EPOCHS = 5;
  private static final int FOLD_EPOCHS = 3;
  private static final int ARC_EPOCHS = 10;
  private static final int RELATION_EPOCHS = 4;
  private static final int SILVER_AN_EPOCH = 15_000;

  /** How many weights are kept, for a file of some megabytes. */
  private static final int TAG_WEIGHTS = 1_200_000;

  private static final int ARC_WEIGHTS = 1_500_000;
  private static final int RELATION_WEIGHTS = 600_000;

  private final WordTable classes;
  private final List<String> tags;
  private final List<Example> gold;
  private final List<Example> silver;
  private final Random random = new Random(SEED);

  private TrainSyntax(Path treebanks, Path classFile) throws IOException {
    classes = classes(classFile);
    gold = examples(Treebank.read(treebanks.resolve(COMPLETE)));
    tags = tagsOf(gold);
    TagCompletion completion = new TagCompletion(gold, tags, random);
    List<Example> trees = examples(Treebank.read(treebanks.resolve(TREES)));
    silver =
        examples(
            Treebank.read(treebanks.resolve(SILVER)).stream().map(Compounds::cutAgain).toList());
    trees.forEach(completion::complete);
    silver.forEach(completion::complete);
    gold.addAll(trees);
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: TrainSyntax TREEBANKS CLASSES OUT");
      System.exit(2);
    }
    byte[] file = train(Path.of(args[0]), Path.of(args[1])).toBytes();
    Files.write(Path.of(args[2]), file);
    System.err.println(args[2] + ": " + file.length + " bytes");
  }

  static SyntaxModel train(Path treebanks, Path classFile) throws IOException {
    return new TrainSyntax(treebanks, classFile).train();
  }

  private SyntaxModel train() {
    List<Example> all = new ArrayList<>(gold);
    all.addAll(silver);
    WeightMatrix tagger =
        TagTraining.train(all, tags.size(), TAG_EPOCHS, random).averaged(TAG_WEIGHTS);
    tagAsIfUnseen(all);
    WeightMatrix firstArcs = arcs(List.of());
    WeightMatrix firstRelations = relations(gold).averaged(Integer.MAX_VALUE);
    Agreement agreement = new Agreement(new SyntaxSearch(tagger, firstArcs, firstRelations));
    List<Example> arcs = silver.stream().map(agreement::arcs).toList();
    List<Example> relations = new ArrayList<>(gold);
    silver.stream().map(agreement::relations).forEach(relations::add);
    return new SyntaxModel(
        classes, tags, tagger, arcs(arcs), relations(relations).averaged(RELATION_WEIGHTS));
  }

  /** Tags each sentence by a tagger that has not seen it: the parser will meet such tags. */
  private void tagAsIfUnseen(List<Example> all) {
    List<Example> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    List<int[]> found = new ArrayList<>();
    List<Example> order = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> own = new ArrayList<>();
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? own : others).add(shuffled.get(i));
      }
      Perceptron tagger = TagTraining.train(others, tags.size(), FOLD_EPOCHS, random);
      WeightMatrix weights = tagger.averaged(Integer.MAX_VALUE);
      SyntaxSearch search = new SyntaxSearch(weights, weights, weights);
      for (Example example : own) {
        search.tag(example.words());
        found.add(example.words().tag.clone());
        order.add(example);
      }
    }
    for (int i = 0; i < order.size(); i++) {
      System.arraycopy(found.get(i), 0, order.get(i).words().tag, 0, found.get(i).length);
    }
  }

  private WeightMatrix arcs(List<Example> agreed) {
    List<Example> shuffled = new ArrayList<>(agreed);
    ArcTraining training = new ArcTraining(random);
    for (int epoch = 0; epoch < ARC_EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      List<Example> examples = new ArrayList<>(gold);
      examples.addAll(shuffled.subList(0, Math.min(SILVER_AN_EPOCH, shuffled.size())));
      training.epoch(examples);
    }
    return training.weights().averaged(ARC_WEIGHTS);
  }

  private Perceptron relations(List<Example> examples) {
    return RelationTraining.train(examples, RELATION_EPOCHS, random);
  }

  private List<Example> examples(List<List<Treebank.Row>> sentences) {
    List<Example> examples = new ArrayList<>();
    for (List<Treebank.Row> rows : sentences) {
      Example example = Example.of(rows, classes);
      if (example.words().size > 0) {
        examples.add(example);
      }
    }
    return examples;
  }

  /** All pairs of a universal and a Penn tag but the rarest, which are left unknown. */
  private static List<String> tagsOf(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.words().size; i++) {
        counts.merge(example.row(i).tag(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < RAREST_TAG);
    List<String> tags = List.copyOf(counts.keySet());
    for (Example example : examples) {
      for (int i = 0; i < example.words().size; i++) {
        example.tags()[i] = tags.indexOf(example.row(i).tag());
      }
    }
    return tags;
  }

  /** Word, tab, number of its class on a line. */
  private static WordTable classes(Path file) throws IOException {
    Map<Integer, Integer> classes = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      int hash = WordHash.ofForm(line, 0, tab);
      classes.putIfAbsent(hash, Integer.parseInt(line.substring(tab + 1)) + 1);
    }
    return WordTable.of(classes);
  }
}
