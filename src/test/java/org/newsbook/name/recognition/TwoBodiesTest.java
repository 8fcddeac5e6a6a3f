package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

class TwoBodiesTest {
  private final NameSpanFinder finder =
      new NameSpanFinder(
          Marked.TAGGER,
          Marked.GAZETTEER,
          Marked.TITLES,
          new FalseNames(Marked.GAZETTEER, Marked.TAGGER, Marked.TITLES));

  @Test
  void blocsThatAndJoinsAreTwo() {
    assertThat(names("It was the Arab League and Organisation of Islamic Cooperation that met."))
        .containsExactly("Arab League", "Organisation of Islamic Cooperation");
    assertThat(names("It is run by the Department of Health and Human Services now."))
        .containsExactly("Department of Health and Human Services");
  }

  private List<String> names(String text) {
    Span sentence = Marked.seen("a", text).sentences().get(1);
    return finder.find(sentence).stream().map(NameSpan::text).toList();
  }
}
