package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;

class FalseInArticleTest {
  private final FalseInArticle falseInArticle =
      new FalseInArticle(new FalseNames(Marked.GAZETTEER, Marked.TAGGER, Marked.TITLES));

  @Test
  void anAcronymOfAnIdeaIsNoBody() {
    assertThat(
            falseInArticle
                .without(
                    Marked.seen(
                        "a",
                        "It breaks the Orla Trade Agreement ({O OTA}). They left the {O OTA}.",
                        "The Orla trade union ({O OTU}) fears it.",
                        "UNITED NATIONS ({O AP}) - The United Nations ({O UN}) met."),
                    Set.of())
                .names())
        .extracting(NameSpan::text)
        .containsExactly("OTU", "AP", "UN");
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
