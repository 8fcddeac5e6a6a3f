package org.newsbook.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.site.template.Language;
import org.newsbook.story.NearestRejected;
import org.newsbook.story.Reason;

@DisplayName("Why reports stand together or apart")
final class ReasonTextTest {
  private static final ReasonText ENGLISH = in("en");
  private static final ReasonText GERMAN = in("de");
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final Reason.Shared SHARED =
      new Reason.Shared(
          List.of("Ana Kovač", "Vesna", "NATO"), List.of("old town"), List.of(MONDAY));
  private static final Reason.Shared NOTHING =
      new Reason.Shared(List.of(), List.of(), List.of(MONDAY, MONDAY.plusDays(5)));

  @Test
  void itIsSaidInTheLanguageOfThePages() {
    assertThat(ENGLISH.of(SHARED))
        .isEqualTo(
            "Both name Ana Kovač, Vesna and NATO; both say “old town”; both dated 4 March 2024");
    assertThat(GERMAN.of(SHARED))
        .isEqualTo(
            "Beide nennen Ana Kovač, Vesna und NATO; beide sagen „old town“; beide vom 4.\u00a0März 2024");
    assertThat(ENGLISH.of(NOTHING)).isEqualTo("Dated 4 March 2024 and 9 March 2024");
    assertThat(GERMAN.of(new Reason.Copied(0.874)))
        .isEqualTo("87 % des kürzeren Textes stehen Wort für Wort im anderen");
    assertThat(ENGLISH.of(new Reason.Shared(List.of(), List.of(), List.of())))
        .isEqualTo("Both say the same in other words");
  }

  @Test
  void whatKeptTwoStoriesApartIsSaidInWords() {
    assertThat(ENGLISH.of(apart(5, List.of(), 0.12, Optional.of(0.95))))
        .endsWith("; but they are 5 days apart");
    assertThat(ENGLISH.of(apart(0, List.of("Orla"), 0.7, Optional.of(0.95))))
        .endsWith(
            "; but one names Orla, the other Orla, and two reports alone need more in common");
    assertThat(GERMAN.of(apart(0, List.of(), 0.7, Optional.empty())))
        .endsWith("; doch darüber hinaus wenig, und die anderen Berichte haben weniger gemeinsam");
  }

  private static NearestRejected apart(
      long days, List<String> names, double score, Optional<Double> needed) {
    return new NearestRejected("s-1", SHARED, days, names, names, false, score, needed);
  }

  private static ReasonText in(String language) {
    return new ReasonText(Language.of(language, Optional.empty()));
  }
}
