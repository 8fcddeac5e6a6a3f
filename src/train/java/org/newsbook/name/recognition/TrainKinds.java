package org.newsbook.name.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.person.Titles;
import org.newsbook.name.recognition.Softmax.Example;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.HeldOutTexts;
import org.newsbook.tagger.NameTagger;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Doc;
import org.newsbook.text.Folding;
import org.newsbook.text.Span;

/**
 * Learns of which kind a name is by all places where it stands in a document: {@code TrainKinds
 * DATA_DIR MODEL} writes the model, whose head tells how it does on documents held out; without the
 * second it prints that only. What DATA_DIR holds is said in {@code src/train/README.md}.
 */
final class TrainKinds {
  private static final int ANSWERS = KindModel.ANSWERS.size();

  private TrainKinds() {}

  /** A name in a document: what is told of it, and the kind that the finder alone gave it. */
  private record Name(Example example, Kind before) {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<List<Name>> folds = new ArrayList<>();
    for (int fold = 0; fold < HeldOutTexts.FOLDS; fold++) {
      folds.add(names(HeldOutTexts.fold(data, fold)));
    }
    String held = held(folds);
    System.out.println(held);
    if (args.length > 1) {
      List<String> lines =
          new ArrayList<>(
              List.of(
                  "# Of which kind a name is by all its places: a row a feature of KindFeatures, a"
                      + " weight for each answer of KindModel.",
                  "# Learned by TrainKinds (src/train/README.md). No text is in it.",
                  "# Documents held out, in " + HeldOutTexts.FOLDS + " folds: " + held));
      for (float[] row : Softmax.fit(examples(folds, -1), ANSWERS)) {
        StringBuilder line = new StringBuilder();
        for (float weight : row) {
          line.append(line.isEmpty() ? "" : " ").append(shortened(weight));
        }
        lines.add(line.toString());
      }
      Files.write(Path.of(args[1]), lines);
    }
  }

  private static String shortened(float weight) {
    return String.format(Locale.ROOT, "%.4g", weight);
  }

  private static List<Example> examples(List<List<Name>> folds, int without) {
    List<Example> examples = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      if (fold != without) {
        folds.get(fold).forEach(name -> examples.add(name.example()));
      }
    }
    return examples;
  }

  /** How many names have the kind that people gave them, before and after what is unlikely. */
  private static String held(List<List<Name>> folds) {
    int all = 0;
    int before = 0;
    int after = 0;
    int unlikely = 0;
    int unlikelyRight = 0;
    for (int fold = 0; fold < folds.size(); fold++) {
      KindModel model = new KindModel(Softmax.fit(examples(folds, fold), ANSWERS));
      for (Name name : folds.get(fold)) {
        Optional<Kind> gold = KindModel.ANSWERS.get(name.example().answer());
        Optional<Kind> told = model.corrected(name.example().row(), name.before());
        boolean right = gold.equals(Optional.of(name.before()));
        all++;
        before += right ? 1 : 0;
        after += gold.equals(told) ? 1 : 0;
        if (!told.equals(Optional.of(name.before()))) {
          unlikely++;
          unlikelyRight += right ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "of %d names the kind is right for %.4f as the tagger sees them, for %.4f once what is"
            + " unlikely is corrected; of %d corrected ones %d had been right",
        all,
        before / (double) all,
        after / (double) all,
        unlikely,
        unlikelyRight);
  }

  private static Places places(NameTagger tagger) {
    Gazetteer gazetteer = new Gazetteer();
    Titles titles = new Titles();
    FalseNames falseNames = new FalseNames(gazetteer, tagger, titles);
    return new Places(
        new NameSpanFinder(tagger, gazetteer, titles, falseNames),
        new KindFeatures(gazetteer, tagger, titles),
        gazetteer);
  }

  private static List<Name> names(HeldOutTexts.Fold fold) {
    Places all = places(fold.tagger());
    List<Name> names = new ArrayList<>();
    for (List<HeldOutTexts.Marked> document : fold.documents()) {
      Places places = new Places(all.finder(), all.features(), all.gazetteer());
      document.forEach(places::add);
      document.forEach(all::add);
      names.addAll(places.names());
    }
    names.addAll(all.names());
    return names;
  }

  /** Where each name of a document, or of many, stands, and what people say it is there. */
  private record Places(
      NameSpanFinder finder,
      KindFeatures features,
      Gazetteer gazetteer,
      Map<String, List<NameSpan>> spans,
      Map<String, List<Optional<Integer>>> answers) {
    Places(NameSpanFinder finder, KindFeatures features, Gazetteer gazetteer) {
      this(finder, features, gazetteer, new LinkedHashMap<>(), new HashMap<>());
    }

    void add(HeldOutTexts.Marked sentence) {
      for (Span part : Doc.of(1, sentence.text()).sentences()) {
        for (NameSpan span : finder.find(part)) {
          if (TypeVote.isAsked(gazetteer, span)) {
            String folded = Folding.fold(span.text());
            spans.computeIfAbsent(folded, k -> new ArrayList<>()).add(span);
            answers.computeIfAbsent(folded, k -> new ArrayList<>()).add(answer(span, sentence));
          }
        }
      }
    }

    List<Name> names() {
      List<Name> names = new ArrayList<>();
      spans.forEach(
          (folded, places) -> {
            Optional<Integer> answer = most(answers.getOrDefault(folded, List.of()));
            Kind before = places.get(0).kind();
            answer.ifPresent(
                a ->
                    names.add(
                        new Name(new Example(features.of(places), a, places.size()), before)));
          });
      return names;
    }
  }

  /**
   * Empty where the span is a part of a name, or the other way round: it tells nothing of kinds.
   */
  private static Optional<Integer> answer(NameSpan span, HeldOutTexts.Marked sentence) {
    int start = span.sentence().start(span.from());
    int end = span.sentence().end(span.to() - 1);
    boolean overlaps = false;
    for (HeldOutTexts.Mark mark : sentence.marks()) {
      boolean the = sentence.text().regionMatches(true, mark.start(), "the ", 0, 4);
      if (mark.end() == end && mark.start() + (the ? 4 : 0) == start) {
        return Optional.of(KindModel.ANSWERS.indexOf(Optional.of(kind(mark.type()))));
      }
      overlaps |= mark.start() < end && start < mark.end();
    }
    return overlaps ? Optional.empty() : Optional.of(ANSWERS - 1);
  }

  private static Kind kind(TagSpan.Type type) {
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case ORGANISATION -> Kind.ORGANISATION;
      case PLACE -> Kind.PLACE;
      case OTHER -> Kind.OTHER;
    };
  }

  private static Optional<Integer> most(List<Optional<Integer>> answers) {
    int[] counts = new int[ANSWERS];
    answers.forEach(answer -> answer.ifPresent(a -> counts[a]++));
    int best = 0;
    for (int a = 1; a < ANSWERS; a++) {
      best = counts[a] > counts[best] ? a : best;
    }
    return counts[best] > 0 ? Optional.of(best) : Optional.empty();
  }
}
