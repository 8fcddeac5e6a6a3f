package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

@DisplayName("Opinion and analysis")
class OpinionTest {
  private static final String TITLE = "Portmere should dredge its northern channel now";
  private static final List<String> BODY =
      List.of(
          "The harbour board of Portmere voted on Monday to dredge the northern channel, a work that"
              + " fishermen have asked for since the storms of last winter.",
          "The board's chairwoman, Ruth Alder, said that dredging would begin in April and take"
              + " eleven weeks.",
          "“I waited for this day, and I will wait for the first ship,” said Ruth Alder on the quay"
              + " of the old harbour.",
          "The channel has lost a third of its depth to sand, according to a survey that the board"
              + " paid for in autumn.");

  private static Optional<Opinion> of(List<String> over, List<String> under, List<String> body) {
    List<String> lines = new ArrayList<>(over);
    lines.add(TITLE);
    lines.addAll(under);
    lines.addAll(body);
    return of(lines);
  }

  private static Optional<Opinion> of(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      blocks.add(new Block(i + 1, i + 1, lines.get(i), Block.Kind.PLAIN));
    }
    Capture capture = new Capture("captures/a.txt", Format.TEXT, lines, blocks, Metadata.NONE);
    return ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
        .get(0)
        .articles()
        .get(0)
        .opinion();
  }

  @Test
  void plainNewsIsNeitherThoughASpeakerSaysI() {
    assertThat(of(List.of(), List.of("By Jane Doe"), BODY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Opinion,OPINION",
    "COMMENTARY,OPINION",
    "Op-Ed,OPINION",
    "News Analysis,ANALYSIS",
    "Leitartikel,OPINION",
    "Éditorial,OPINION"
  })
  void isToldByTheRubricOverTheTitle(String rubric, Opinion.Kind kind) {
    assertThat(of(List.of(rubric), List.of(), BODY)).contains(new Opinion(kind, 1));
  }

  @Test
  void isToldByTheRubricUnderTheTitle() {
    assertThat(of(List.of(), List.of("Guest essay", "By Jane Doe"), BODY))
        .contains(new Opinion(Opinion.Kind.OPINION, 2));
  }

  @Test
  void isToldByTheByline() {
    assertThat(of(List.of(), List.of("Analysis by Jane Doe"), BODY))
        .contains(new Opinion(Opinion.Kind.ANALYSIS, 2));
  }

  @Test
  void aWordOfTheMenuIsNoRubric() {
    assertThat(of(List.of("World", "Sport", "Opinion"), List.of(), BODY)).isEmpty();
  }

  @Test
  void isToldByAPartOfTheTitle() {
    List<String> lines = new ArrayList<>(List.of("Opinion | " + TITLE));
    lines.addAll(BODY);
    assertThat(of(lines)).contains(new Opinion(Opinion.Kind.OPINION, 1));
  }

  @Test
  void isToldByTheAddress() {
    List<String> body = new ArrayList<>(BODY);
    body.add("https://gazette.example/opinion/2024/dredge-the-channel");
    assertThat(of(List.of(), List.of(), body)).contains(new Opinion(Opinion.Kind.OPINION, 6));
  }

  @Test
  void anItalianTextSaysNotIWhereItSaysThe() {
    List<String> lines =
        List.of(
            "I pescatori di Portomare chiedono di scavare il canale del nord",
            "I pescatori del porto hanno chiesto lunedì alla città di scavare il canale del nord,"
                + " che la sabbia ha riempito dopo le tempeste dello scorso inverno.",
            "I lavori cominceranno in aprile e dureranno undici settimane, ha detto la presidente"
                + " del consiglio del porto.",
            "I costi non sono ancora noti, ma la città pagherà una parte della spesa con i soldi"
                + " della regione.");
    assertThat(of(lines)).isEmpty();
  }

  @Test
  void aTextThatSaysIAllThroughIsInTheFirstPerson() {
    List<String> body = new ArrayList<>(BODY);
    body.add(
        1, "When I walked along the quay in spring, the water had gone, and so had the boats.");
    body.add("For thirty years I’ve watched the sand come in with every storm from the north.");
    body.add("The board was right at last, and I hope that it will not take another winter.");
    assertThat(of(List.of(), List.of(), body)).contains(new Opinion(Opinion.Kind.FIRST_PERSON, 3));
  }
}
