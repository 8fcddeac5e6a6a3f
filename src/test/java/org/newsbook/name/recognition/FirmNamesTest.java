package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Span;

class FirmNamesTest {
  private final FirmNames firms = new FirmNames(Marked.GAZETTEER, Marked.TAGGER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left {P Rojas}, {O Dahlke & Co.} in May. | Rojas, Dahlke & Co.",
        "Lawyers at {P Rojas}, {O Dahlke & Olsen} sued. | Rojas, Dahlke & Olsen",
        "Lawyers at {P Rojas}, {P Dahlke}, Oslam & Olsen sued. | Rojas, Dahlke, Oslam & Olsen",
        "Lawyers at {O Goldmann}, {O Dahlke & Olsen} sued. | Goldmann, Dahlke & Olsen",
        "In {L Paris}, {O Dahlke & Co.} fell. | Paris; Dahlke & Co.",
        "On Monday, {O Dahlke & Co.} fell. | Dahlke & Co.",
        "Shares of {O Orlatec}, {O Dahlke & Co.} and {O Orlacom} fell."
            + " | Orlatec; Dahlke & Co.; Orlacom",
        "Of {O Orla Bank}, {O Dahlke & Co.} fell. | Orla Bank; Dahlke & Co."
      })
  void aFirmOfSeveralNamesIsOne(String marked, String expected) {
    TaggedArticle seen = Marked.seen("a", marked);
    Span sentence = seen.sentences().get(1);
    List<TagSpan> spans =
        seen.names().stream()
            .map(s -> new TagSpan(s.from(), s.to(), TagSpan.Type.valueOf(s.kind().name())))
            .toList();
    assertThat(
            firms.whole(sentence, spans).stream()
                .map(s -> sentence.between(s.from(), s.to()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
