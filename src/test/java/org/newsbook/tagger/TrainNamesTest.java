package org.newsbook.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.text.Doc;

class TrainNamesTest {
  private static final String TEXT =
      """
      -DOC-\tO\t1

      Mrs.\tO
      Tamm\tB-PER
      flew\tO
      to\tO
      Narva\tB-LOC
      .\tO

      A\tO
      Narva-based\tO
      firm\tO
      ,\tO
      Tallinn\tB-ORG
      Ferries\tI-ORG
      ,\tO
      did\tO
      n't\tO
      pay\tO
      Tamm\tB-PER
      's\tO
      fare\tO
      to\tO
      Narva\tB-LOC
      .\tO

      They\tO
      went\tO
      to\tO
      Narva\tB-LOC
      .\tO

      """;

  @TempDir Path data;

  @Test
  void theSameDataGiveTheSameBytesAndAModelThatKnowsThem() throws IOException {
    write(TEXT.repeat(20));
    TaggerModel model = TrainNames.train(data);
    assertThat(TrainNames.train(data).toBytes()).isEqualTo(model.toBytes());

    NameTagger tagger = new NameTagger(model, NameLists.load());
    assertThat(tagger.tag(Doc.of(1, "Mrs. Tamm flew to Narva.").whole()))
        .containsExactly(
            new TagSpan(1, 2, TagSpan.Type.PERSON), new TagSpan(4, 5, TagSpan.Type.PLACE));
  }

  @Test
  void trainingTextIsCutAsTheTaggerWillCutIt() throws IOException {
    write(TEXT);
    List<TrainingData.Sentence> sentences = TrainingData.read(data.resolve("silver/masc.tsv.gz"));
    List<TrainingData.Sentence> completed = new CompoundLabels(sentences).complete(sentences);
    assertThat(completed).hasSize(3);
    assertThat(completed.get(1).tokens())
        .containsSubsequence("Narva", "-", "based", "firm")
        .containsSubsequence("didn't", "pay", "Tamm", "'s");
    assertThat(Bilou.spans(completed.get(1).labels()))
        .contains(
            new TagSpan(1, 2, TagSpan.Type.PLACE), new TagSpan(6, 8, TagSpan.Type.ORGANISATION));
  }

  private void write(String text) throws IOException {
    Files.createDirectories(data.resolve("prototype"));
    Files.writeString(data.resolve(TrainNames.CLASSES), "Narva\t3\nTallinn\t3\n");
    for (String set : TrainNames.SETS) {
      Path file = data.resolve(set + ".tsv.gz");
      Files.createDirectories(file.getParent());
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write((set.endsWith("masc") ? text : "").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
