package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;

class FalseInArticleTest {
  private final FalseInArticle falseInArticle =
      new FalseInArticle(
          Marked.GAZETTEER, new FalseNames(Marked.GAZETTEER, Marked.TAGGER, Marked.TITLES));

  @Test
  void aStormIsNobodyWhereverItsArticleNamesIt() {
    assertThat(
            falseInArticle
                .without(
                    Marked.seen(
                        "a", "Cyclone Orla hit the coast. {P Orla} went on. {P Ana Roja} saw it."),
                    Set.of())
                .names())
        .extracting(NameSpan::text)
        .containsExactly("Ana Roja");
  }

  @Test
  void anAcronymOfWordsInSmallLettersIsNoBody() {
    assertThat(
            falseInArticle
                .without(
                    Marked.seen(
                        "a",
                        "The town fears heat-resistant Orlamonas vulgaris ({O HROV}) again.",
                        "The Orla trade union ({O OTU}) fears {O HROV} too."),
                    Set.of())
                .names())
        .extracting(NameSpan::text)
        .containsExactly("OTU");
  }

  @Test
  void aFamilyIsNoOrganisation() {
    assertThat(
            falseInArticle
                .without(
                    Marked.seen("a", "{P Ana Roja} came. The {O Rojas} sang. The {O Orlas} sang."),
                    Set.of())
                .names())
        .extracting(NameSpan::text)
        .containsExactly("Ana Roja", "Orlas");
  }
}
