package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-05",
        "2025-09-05T23:59:59-11:00",
        "2025-09-05 08:00",
        "2025/09/05",
        "20250905",
        "5 September 2025",
        "5th Sept 2025, 8 a.m.",
        "Fri, 05 Sep 2025 10:00:00 GMT",
        "September 5, 2025",
        "Updated Sept. 5th, 2025",
        "5.9.2025"
      })
  void the_forms_that_files_and_pages_hold(String text) {
    assertThat(NamedDay.first(text)).contains(LocalDate.of(2025, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "September 2025", "5 September", "2025-13-40", "09/05/2025"})
  void what_is_no_date_or_could_be_two_is_none(String text) {
    assertThat(NamedDay.first(text)).isEmpty();
  }

  @Test
  void a_number_over_twelve_tells_the_day() {
    assertThat(NamedDay.first("09/25/2025")).contains(LocalDate.of(2025, 9, 25));
    assertThat(NamedDay.first("25/09/2025")).contains(LocalDate.of(2025, 9, 25));
  }
}
