package org.newsbook.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/** The grammar of made-up sentences. */
class ParserTest {
  private static final double LAS_FLOOR = 0.91;
  private static final double TAG_FLOOR = 0.975;
  private static final Parser PARSER = Parser.load();

  @Test
  void mostWordsOfOurOwnSentencesHaveTheRightHeadRelationAndPartOfSpeech() throws IOException {
    SyntaxModel model = SyntaxModel.FILE.read(resource("english.model"), SyntaxModel::read);
    Accuracy accuracy = Accuracy.of(model, gold());

    assertThat(accuracy.labelled()).as("%s", accuracy).isGreaterThan(LAS_FLOOR);
    assertThat(accuracy.tags()).as("%s", accuracy).isGreaterThan(TAG_FLOOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor, a farmer from the north, resigned. | resigned | mayor",
        "“We will rebuild every house,” said Anna Tamm. | said     | Anna",
        "The bridge was built and later sold.          | sold     | bridge",
        "The ministers met and signed the treaty.      | signed   | ministers"
      })
  void aVerbHasItsSubjectWhereverItStands(String sentence, String verb, String subject) {
    Parse parse = parse(sentence);
    assertThat(parse.subject(find(parse, verb)).map(parse::text)).contains(subject);
  }

  @Test
  void aListIsKeptWhole() {
    Parse parse = parse("Kask, Tamm and Oja signed the letter.");
    assertThat(parse.conjuncts(find(parse, "Kask")).stream().map(parse::text))
        .containsExactly("Kask", "Tamm", "Oja");
  }

  @Test
  void anAppositionHangsOnItsNoun() {
    Parse parse = parse("Lenmark's foreign minister, Eva Holm, rejected the offer.");
    assertThat(parse.appositions(find(parse, "minister")).stream().map(parse::text))
        .containsExactly("Eva");
  }

  @Test
  void contractionsAndCompoundsAreCutAsTreebanksCutThem() {
    assertThat(
            parse("They can't sell the state-run bank, and they'll not try.").tokens().stream()
                .map(Token::text))
        .containsSubsequence("ca", "n't", "sell", "state", "-", "run", "they", "'ll");
    assertThat(
            parse("Jean-Luc, a non-profit's chief, cannot come.").tokens().stream()
                .map(Token::text))
        .containsSubsequence("Jean-Luc", "non-profit", "'s", "can", "not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "“",
        "“ ” “ ” ‘ ’ … —",
        "THE MINISTERS OF ALL TOWNS MET AND LEFT AGAIN",
        "Les ministres se sont réunis à Paris.",
        "大臣は会議を開いた。"
      })
  void anyTextHasATreeWithEachTokenOnce(String text) {
    Parse parse = parse(text);
    for (int i = 0; i < parse.size(); i++) {
      assertThat(parse.isUnder(i, i)).isTrue();
      assertThat(parse.first(i)).isLessThanOrEqualTo(i);
    }
  }

  @Test
  void ofASentenceOfThousandsOfWordsNothingIsSaid() {
    Parse parse = parse("and the mayor said ".repeat(2_000));
    assertThat(parse.size()).isEqualTo(8_000);
    assertThat(parse.subject(3)).isEmpty();
  }

  private static Parse parse(String sentence) {
    return PARSER.parse(Words.tokens(sentence));
  }

  private static int find(Parse parse, String word) {
    int at = 0;
    while (!parse.text(at).equals(word)) {
      at++;
    }
    return at;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ParserTest.class.getResourceAsStream(name), name);
  }

  private static List<List<Treebank.Row>> gold() throws IOException {
    List<List<Treebank.Row>> sentences = new ArrayList<>();
    try (InputStream in = resource("parser-gold.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        if (!line.startsWith("#")) {
          sentences.add(rows(line));
        }
      }
    }
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(150);
    return sentences;
  }

  private static List<Treebank.Row> rows(String line) {
    List<Treebank.Row> rows = new ArrayList<>();
    for (String token : line.split(" ")) {
      String[] cells = token.split("/");
      rows.add(
          cells.length == 4
              ? new Treebank.Row(cells[0], cells[1], "_", Integer.parseInt(cells[2]), cells[3])
              : new Treebank.Row(token, "PUNCT", "_", 1, "punct"));
    }
    return rows;
  }
}
