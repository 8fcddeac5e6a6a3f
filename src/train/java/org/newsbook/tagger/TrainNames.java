package org.newsbook.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsbook.tagger.TrainingData.Sentence;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.WordHash;
import org.newsbook.text.linear.WordTable;

/**
 * Makes the model of {@link NameTagger}: {@code TrainNames DATA_DIR OUT}; without OUT it prints how
 * well held-out texts come out. The same data give the same bytes. What DATA_DIR holds and how to
 * run this is said in {@code src/train/README.md}.
 */
public final class TrainNames {
  /**
   * Below DATA_DIR, each with the suffix .tsv.gz. Labels by people where they are clean; GMB's own
   * are not, and the rest has none.
   */
  static final List<String> SETS =
      List.of(
          "gold/gum-ccby",
          "gold/gum-ccbysa",
          "gold/redocred-train",
          "gold/wikigold-train",
          "gold/uner_ewt-train",
          "silver/gmb_train",
          "silver/masc",
          "silver/wp");

  /** The first of them have labels by people. */
  static final int BY_PEOPLE = 5;

  /** The first of them mark works, events and products too. */
  private static final int WITH_OTHERS = 4;

  static final String CLASSES = "prototype/clus400.tsv";
  private static final int ROWS = 1 << 19;
  private static final int EPOCHS = 5;

  /** Runs in different orders, whose weights are averaged: less depends on chance. */
  private static final int RUNS = 4;

  private static final long SEED = 1;

  /** The few weights above are cut off, for finer steps below. */
  private static final double SHARE_IN_BYTE = 0.9999;

  private TrainNames() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1 && args.length != 2) {
      System.err.println("usage: TrainNames DATA_DIR [OUT]");
      System.exit(2);
    }
    if (args.length == 1) {
      HeldOutNames.print(Path.of(args[0]));
      return;
    }
    TaggerModel model = train(Path.of(args[0]));
    byte[] file = model.toBytes();
    Files.write(Path.of(args[1]), file);
    System.err.println(args[1] + ": " + file.length + " bytes");
  }

  /** A tagger that has not seen one set of {@link #SETS}, in one run. */
  public static NameTagger without(String set, Path data) throws IOException {
    List<List<Sentence>> sets = read(data);
    sets.set(SETS.indexOf(set), List.of());
    return new NameTagger(train(data, sets, 1), NameLists.load());
  }

  static TaggerModel train(Path data) throws IOException {
    return train(data, read(data), RUNS);
  }

  /** The sentences of each set. */
  static List<List<Sentence>> read(Path data) throws IOException {
    List<List<Sentence>> sets = new ArrayList<>();
    for (String set : SETS) {
      sets.add(TrainingData.read(data.resolve(set + ".tsv.gz")));
    }
    return sets;
  }

  static TaggerModel train(Path data, List<List<Sentence>> sets, int runs) throws IOException {
    WordTable classes = classes(data.resolve(CLASSES));
    List<Sentence> all = new ArrayList<>();
    sets.subList(0, WITH_OTHERS).forEach(all::addAll);
    OtherLabels others = new OtherLabels(model(all, classes, 1));
    for (List<Sentence> unmarked : sets.subList(WITH_OTHERS, sets.size())) {
      unmarked.forEach(sentence -> all.add(others.complete(sentence)));
    }
    return model(all, classes, runs);
  }

  private static TaggerModel model(List<Sentence> read, WordTable classes, int runs) {
    List<Sentence> sentences = new ArrayList<>(new CompoundLabels(read).complete(read));
    CaseCounts counts = CaseCounts.of(sentences);
    Lexicon lexicon = new Lexicon(classes, counts.habits(), NameLists.load());
    sentences.addAll(new Augmentation(new Random(SEED)).madeFrom(sentences));
    List<Perceptron.Example> examples = new ArrayList<>();
    for (Sentence sentence : sentences) {
      SentenceWords words =
          new SentenceWords(sentence.tokens(), lexicon, counts::habitWithoutThisOne);
      examples.add(new Perceptron.Example(words, reachable(words, sentence.labels())));
    }
    double[] averages = new double[ROWS * Bilou.COUNT];
    for (long seed = SEED; seed < SEED + runs; seed++) {
      Perceptron perceptron = new Perceptron(ROWS);
      double wrong = perceptron.train(examples, EPOCHS, new Random(seed));
      perceptron.addAverages(averages);
      System.err.printf("%d sentences, %.2f %% wrong at last%n", examples.size(), 100 * wrong);
    }
    byte[] weights = Perceptron.quantised(averages, SHARE_IN_BYTE);
    return new TaggerModel(classes, counts.habits(), WeightMatrix.of(ROWS, Bilou.COUNT, weights));
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

  /** Names that begin where the search never looks (in small letters) are no names to learn. */
  private static int[] reachable(SentenceWords words, int[] labels) {
    List<TagSpan> spans = new ArrayList<>();
    for (TagSpan span : Bilou.spans(labels)) {
      int from = span.from();
      while (from < span.to() && !words.isCandidate(from)) {
        from++;
      }
      if (from < span.to()) {
        spans.add(new TagSpan(from, span.to(), span.type()));
      }
    }
    return Bilou.labels(labels.length, spans);
  }
}
