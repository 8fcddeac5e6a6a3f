package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.Mention;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Span;

class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P Omar bin Said} bin {P Hadi Salem} came. | [Omar bin Said bin Hadi Salem PERSON]",
        "{P Jon J.} “Wee Man” {P Daniels} came. | [Jon J. “Wee Man” Daniels PERSON]",
        "{P Jon J.} “{P Wee Man}” {P Daniels} came. | [Jon J. “Wee Man” Daniels PERSON]",
        "{P Jon} “{M The Chin}” {M Daniels} came. | [Jon “The Chin” Daniels PERSON]",
        "{P Jon} “the {P Chin” Daniels} came. | [Jon “the Chin” Daniels PERSON]",
        "{P Philip Orla} Cos. fell. | [Philip Orla Cos ORGANISATION]",
        "{P Ana Roja Engineering} fell. | [Ana Roja Engineering ORGANISATION]",
        "{P Ana}’s Club met. | [Ana’s Club ORGANISATION]",
        "{P Ana}’s club met. | [Ana PERSON]",
        "{P Orla}, Inc. fell. | [Orla, Inc. ORGANISATION]",
        "{P Ana Roja} and Partners built it. | [Ana Roja and Partners ORGANISATION]",
        "They read {P Ana Roja - Omar Said} there. | [Ana Roja PERSON, Omar Said PERSON]",
        "The {O Orla-Vesna Bank} fell. | [Orla-Vesna Bank ORGANISATION]",
        "{P Ana Roja} and {P Omar Said} came. | [Ana Roja PERSON, Omar Said PERSON]",
        "{P Ana Roja} said “No” to {P Omar Said}. | [Ana Roja PERSON, Omar Said PERSON]",
        "In {L Paris} Co. Cork lost. | [Paris PLACE]"
      })
  void namesAreWholeAndApart(String marked, String expected) {
    TaggedArticle seen = Marked.seen("a", marked);
    Span sentence = seen.sentences().get(1);
    List<TagSpan> spans =
        seen.names().stream().map(s -> new TagSpan(s.from(), s.to(), type(s.kind()))).toList();
    assertThat(
            NameParts.of(sentence, spans).stream()
                .map(s -> sentence.between(s.from(), s.to()) + " " + s.type())
                .toList()
                .toString())
        .isEqualTo(expected);
  }

  private static TagSpan.Type type(Mention.Kind kind) {
    return TagSpan.Type.valueOf(kind.name());
  }
}
