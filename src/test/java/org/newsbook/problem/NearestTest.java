package org.newsbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What may be meant")
class NearestTest {
  private static final List<String> KNOWN = List.of("budgets", "text", "title");

  @Test
  void isTheWordWithTheFewestLettersToChange() {
    assertThat(Nearest.to("budget", KNOWN)).contains("budgets");
    assertThat(Nearest.to("TEXT", KNOWN)).contains("text");
    assertThat(Nearest.to("titel", KNOWN)).contains("title");
    assertThat(Nearest.to("title s", KNOWN)).contains("title");
    assertThat(Nearest.to("notes.txt", List.of("captures/notes.txt", "captures/other.txt")))
        .contains("captures/notes.txt");
  }

  @Test
  void isNothingWhereMoreThanAThirdWouldChange() {
    assertThat(Nearest.to("colour", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.hint("colour", KNOWN, "see the list")).isEqualTo("see the list");
    assertThat(Nearest.hint("texts", KNOWN, "see the list"))
        .isEqualTo("did you mean 'text'? see the list");
  }
}
