package org.newsbook.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.syntax.Parser;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Span;

@DisplayName("Somebody is a person, and called so,")
class PersonConfidenceTest {
  @ParameterizedTest(name = "surely: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor Karin Holm opened the bridge.      | 2 | 4
          We waited, said Karin Holm on Monday.        | 4 | 6
          Karin Holm told the council that she waited. | 0 | 2
          """)
  void surely(String text, int from, int to) {
    assertThat(isSure(text, from, to)).isTrue();
  }

  @ParameterizedTest(name = "not surely: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They sold the Added Harbour in the spring.    | 3 | 5
          They watched “Silent Harbour” at home.        | 3 | 5
          It ran on the Fastport Thunderbolt last year. | 4 | 6
          """)
  void notSurely(String text, int from, int to) {
    assertThat(isSure(text, from, to)).isFalse();
  }

  private static boolean isSure(String text, int from, int to) {
    TaggedArticle plain = Marked.seen("a", text);
    Span sentence = plain.sentences().get(1);
    NameSpan name =
        new NameSpan(sentence, from, to, Kind.PERSON, false)
            .withMargins(Marked.TAGGER.margins(sentence).of(TagSpan.Type.PERSON, from, to), 0);
    List<TaggedArticle> corpus =
        List.of(new TaggedArticle(plain.article(), plain.sentences(), List.of(name)));
    Roles roles = new Roles(Marked.TITLES, Parser.load(), corpus);
    return new PersonConfidence(Marked.TAGGER, new PersonEvidence(Marked.TITLES, roles))
        .isSure(List.of(name));
  }
}
