package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;

class KinTest {

  @Test
  void theOfficerIsNotHisWife() {
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a",
                    "Governor {P Olsen} left.",
                    "{P Olsen} and his wife, {P Marta Dahl Olsen}, own it.")))
        .containsExactly("Marta Dahl Olsen: [Marta Dahl Olsen]", "Olsen: [Olsen]");
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a",
                    "Governor {P Olsen} left.",
                    "{P Marta Dahl Olsen} came, and Mrs. {P Olsen} stayed.",
                    "{P Olsen} did not.")))
        .containsExactly("Marta Dahl Olsen: [Marta Dahl Olsen, Olsen]", "Olsen: [Olsen]");
  }

  @Test
  void anOfficerIsWhoIsNamedInFullLater() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "Governor {P Olsen} left.", "{P Marta Olsen} was heard then.")))
        .containsExactly("Marta Olsen: [Marta Olsen, Olsen]");
  }
}
