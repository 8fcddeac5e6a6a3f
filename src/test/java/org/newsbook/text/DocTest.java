package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocTest {
  private final Doc doc = Doc.of(7, "  Mr. Okoro’s tram left. “Why?” she asked.\tNobody knew");

  @Test
  void sentencesHoldEveryTokenAndSayTheirLine() {
    assertThat(doc.sentences())
        .extracting(Span::text)
        .containsExactly("Mr. Okoro’s tram left.", "“Why?” she asked.", "Nobody knew");
    assertThat(doc.sentences()).extracting(Span::line).containsOnly(7);
    assertThat(doc.sentences().stream().mapToInt(Span::size).sum()).isEqualTo(doc.size());
  }

  @Test
  void aSpanCountsFromItsOwnFirstTokenAndSeesNothingOutside() {
    Span second = doc.sentences().get(1);
    assertThat(second.at(0)).isEqualTo("“");
    assertThat(second.at(-1)).isEmpty();
    assertThat(second.at(second.size())).isEmpty();
    assertThat(doc.text().substring(second.start(1), second.end(1))).isEqualTo("Why");
    assertThat(second.part(1, 3).text()).isEqualTo("Why?");
  }

  @Test
  void aFormIsKeptOnceForAllTextsOfAVocabulary() {
    Vocabulary words = new Vocabulary();
    Doc one = Doc.of(1, "Straße and Erdoğan", words);
    Doc other = Doc.of(2, "Erdoğan came", words);
    assertThat(one.word(2)).isSameAs(other.word(0));
    assertThat(one.word(2).folded()).isEqualTo("erdogan");
    assertThat(one.word(0).term()).isEqualTo("strasse");
    assertThat(one.word(2).isCapitalised()).isTrue();
  }

  @Test
  void wordsAreCountedWithoutMarksPossessivesAndPoints() {
    assertThat(doc.sentences().get(0).words())
        .extracting(Word::term)
        .containsExactly("mr", "okoro", "tram", "left");
  }

  @Test
  void anOffsetLeadsToItsToken() {
    assertThat(doc.tokenAt(0)).isZero();
    assertThat(doc.word(doc.tokenAt(7)).text()).isEqualTo("Okoro");
    assertThat(doc.tokenAt(doc.text().length())).isEqualTo(doc.size());
  }

  @Test
  void aSpanLiesWithinItsText() {
    assertThatThrownBy(() -> new Span(doc, 3, 99)).isInstanceOf(IllegalArgumentException.class);
  }
}
