package org.newsbook.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.text.Doc;
import org.newsbook.text.Span;

class NameTaggerTest {
  private static final double FLOOR = 0.93;
  private static final Pattern MARKED = Pattern.compile("\\[([POL]) ([^]]+)]");
  private static final NameTagger TAGGER = NameTagger.load();

  @Test
  void findsTheNamesInNewsFromAllOverTheWorld() throws IOException {
    int right = 0;
    int found = 0;
    int wanted = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : gold()) {
      List<String> expected = new ArrayList<>();
      Matcher m = MARKED.matcher(line);
      while (m.find()) {
        expected.add(m.group(1) + " " + m.group(2));
      }
      List<String> names = names(m.reset().replaceAll("$2"));
      List<String> both = new ArrayList<>(names);
      both.retainAll(expected);
      right += both.size();
      found += names.size();
      wanted += expected.size();
      if (!names.equals(expected)) {
        wrong.add(expected + " but found " + names);
      }
    }
    assertThat(2.0 * right / (found + wanted)).as(wrong.toString()).isGreaterThan(FLOOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "President Kovalenko met Prime Minister Adebayo in Accra.; P Kovalenko|P Adebayo|L Accra",
        "The U.S.-led force left.; L U.S.",
        "Talks on the Russia-Ukraine war began.; L Russia|L Ukraine",
        "Nothing happened on Monday.; ''",
        "French and German voters shrugged.; ''",
      })
  void titlesCompoundsAndPeoples(String sentence, String expected) {
    assertThat(String.join("|", names(sentence))).isEqualTo(expected);
  }

  @Test
  void aSentenceWithoutTokensHasNoNames() {
    assertThat(TAGGER.tag(Doc.of(1, "").whole())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRESIDENT MEETS KING OF NORWAY AS TALKS GO ON IN OSLO",
        "北京の天気は明日も晴れるでしょう",
        "قال الرئيس إن المحادثات مستمرة في القاهرة",
        "... --- !!! ??? 12 34",
      })
  void ratherNoNameThanAWrongOne(String sentence) {
    assertThat(names(sentence)).isEmpty();
  }

  @Test
  void aSentenceOfAHundredThousandWordsIsTagged() {
    String text = "Amina Wanjiru went to Kisumu and ".repeat(17_000);
    assertThat(TAGGER.tag(Doc.of(1, text).whole())).hasSizeGreaterThan(20_000);
  }

  @Test
  void manyThreadsFindTheSame() throws IOException {
    List<String> lines = gold();
    List<List<String>> alone = lines.stream().map(NameTaggerTest::names).toList();
    List<List<String>> together =
        IntStream.range(0, lines.size() * 4)
            .parallel()
            .mapToObj(i -> names(lines.get(i % lines.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % lines.size()));
    }
  }

  /** In text order: P, O or L and the name. */
  private static List<String> names(String paragraph) {
    List<String> names = new ArrayList<>();
    for (Span sentence : Doc.of(1, paragraph).sentences()) {
      for (TagSpan span : TAGGER.tag(sentence)) {
        if (span.type() != TagSpan.Type.OTHER) {
          names.add(letter(span.type()) + " " + sentence.between(span.from(), span.to()));
        }
      }
    }
    return names;
  }

  private static String letter(TagSpan.Type type) {
    return switch (type) {
      case PERSON -> "P";
      case ORGANISATION -> "O";
      case PLACE -> "L";
      case OTHER -> "W";
    };
  }

  private static List<String> gold() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NameTaggerTest.class.getResourceAsStream("tagger-gold.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
