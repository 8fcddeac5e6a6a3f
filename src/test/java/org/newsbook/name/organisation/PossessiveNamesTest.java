package org.newsbook.name.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

class PossessiveNamesTest {

  @Test
  void aNameThatNeverStandsWithoutItsPossessiveEndsInIt() {
    assertThat(forms("They ate at {O Orlo}'s, and {O Orlo}'s said so."))
        .containsExactly("Orlo's", "Orlo's");
  }

  @Test
  void anOwnerDoesNot() {
    assertThat(forms("They saw {O Orlo}'s shop. It was {O Orlo}'s. Then {O Orlo} left."))
        .containsOnly("Orlo");
    assertThat(forms("They saw {O Orlo}'s shop.")).containsExactly("Orlo");
  }

  private static List<String> forms(String marked) {
    TaggedArticle seen = Marked.seen("a", marked);
    return new PossessiveNames(List.of(seen))
        .apply(seen).names().stream().map(NameSpan::text).toList();
  }
}
