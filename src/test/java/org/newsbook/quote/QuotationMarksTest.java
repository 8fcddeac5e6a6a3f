package org.newsbook.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.article.Paragraph;
import org.newsbook.quote.QuotationMarks.Quoted;

class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will wait,” she said.",
        "\"We will wait,\" she said.",
        "‘We will wait,’ she said.",
        "'We will wait,' she said.",
        "''We will wait,'' she said.",
        "``We will wait,'' she said.",
        "«We will wait,» she said.",
        "« We will wait, » she said.",
        "„We will wait,“ she said.",
        "„We will wait,” she said.",
        "»We will wait,« she said.",
        "”We will wait,” she said.",
        "«\u202fWe will wait,\u202f» she said.",
        "“We will wait,\" she said.",
        "“We will wait,“ she said."
      })
  void everyKindOfMarkIsKnown(String paragraph) {
    assertThat(words(paragraph)).containsExactly("We will wait,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The workers’ union won’t meet O’Hara’s board.",
        "It was the '90s, and the members' dues didn't rise.",
        "Give 'em time, said the Rock 'n' Roll club.",
        "He stood 6'2\" tall."
      })
  void anApostropheQuotesNothing(String paragraph) {
    assertThat(words(paragraph)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It has a 14.2\" screen and 9 GB of memory.",
        "It has a 14.2 \"screen and 9 GB of memory.",
        "The 12 \"model costs more than the 10 \"model.",
      })
  void anInchMarkQuotesNothing(String paragraph) {
    assertThat(words(paragraph)).isEmpty();
  }

  @Test
  void aMarkBehindANumberStillQuotes() {
    assertThat(words("It has a 12 \"screen, and she called it \"a marvel\"."))
        .containsExactly("a marvel");
    assertThat(words("In 2031 \"we were lost\", she said.")).containsExactly("we were lost");
    assertThat(words("\"I bought the 12\" he said.")).containsExactly("I bought the 12");
  }

  @Test
  void aPluralsApostropheDoesNotCloseASingleQuotation() {
    assertThat(words("‘The miners’ pay is too low,’ he said. ‘Much too low.’"))
        .containsExactly("The miners’ pay is too low,", "Much too low.");
  }

  @Test
  void marksInsideMarksBelongToTheOuterWords() {
    assertThat(words("“She told me ‘never again’ and left,” he said, of “the long night”."))
        .containsExactly("She told me ‘never again’ and left,", "the long night");
    assertThat(words("“They call it “the pit” here,” he said."))
        .containsExactly("They call it “the pit” here,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Sie sagte ‚niemals‘ und ging“, sagte er.|Sie sagte ‚niemals‘ und ging",
        "« Elle a dit “jamais” et partit », dit-il.|Elle a dit “jamais” et partit",
        "«She said „never“ and left», he said.|She said „never“ and left",
        "‘She said “never” and left,’ he said.|She said “never” and left,"
      })
  void marksOfOneLanguageMayStandInsideThoseOfAnother(String line) {
    String[] parts = line.split("\\|");
    assertThat(words(parts[0])).containsExactly(parts[1]);
  }

  @Test
  void aQuotationInGuillemetsOverParagraphsGoesOn() {
    List<Quoted> found = in("« The harbour is closed.", "« All is closed », he said.");

    assertThat(found).extracting(Quoted::continues).containsExactly(false, true);
    assertThat(found).extracting(Quoted::closed).containsExactly(false, true);
  }

  @Test
  void aBlockQuotationNeedsNoMarks() {
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(1, "The sea takes.", Paragraph.Form.QUOTE),
            new Paragraph(2, "The sea gives.", Paragraph.Form.QUOTE),
            new Paragraph(3, "“The sea sleeps.”", Paragraph.Form.QUOTE));

    assertThat(QuotationMarks.in(paragraphs))
        .extracting(
            q -> paragraphs.get(q.paragraph()).text().substring(q.start(), q.end()),
            Quoted::continues)
        .containsExactly(
            tuple("The sea takes.", false),
            tuple("The sea gives.", true),
            tuple("The sea sleeps.", false));
  }

  @Test
  void aQuotationOverParagraphsIsOneStretchEach() {
    List<Quoted> found =
        in("“The harbour is closed.", "“The bridge is closed.", "“All is closed,” he said.");

    assertThat(found).extracting(Quoted::paragraph).containsExactly(0, 1, 2);
    assertThat(found).extracting(Quoted::continues).containsExactly(false, true, true);
    assertThat(found).extracting(Quoted::closed).containsExactly(false, false, true);
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    assertThat(words("He said: “It goes on", "The day was long. “Yes,” she said."))
        .containsExactly("It goes on", "Yes,");
  }

  @Test
  void aMillionMarksWithoutPartnersAreReadInOnePass() {
    for (String unit : List.of("“a ", "'a ", "\"a ", "“a “b” ", "a’ ", "''", "« »")) {
      String text = unit.repeat(50_000);
      assertThatCode(() -> in(text)).doesNotThrowAnyException();
    }
  }

  private static List<Quoted> in(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, text, Paragraph.Form.TEXT));
    }
    return QuotationMarks.in(paragraphs);
  }

  private static List<String> words(String... texts) {
    return in(texts).stream().map(q -> texts[q.paragraph()].substring(q.start(), q.end())).toList();
  }
}
