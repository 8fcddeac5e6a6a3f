package org.newsbook.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.Actor;
import org.newsbook.name.resolution.Pages;
import org.newsbook.name.span.Marked;

class PersonNameTest {

  @Test
  void aNameOfThousandsOfLettersIsOne() {
    String endless = "Jane M" + "eiiy".repeat(5_000);
    assertThat(PersonName.of(endless).agreesWith(PersonName.of(endless), false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J. D. Vance | JD Vance",
        "J.D. Vance | JD Vance",
        "B.J. Habibie | B. J. Habibie",
        "K.P. Sharma Oli | KP Sharma Oli",
        "Recep Tayyip Erdoğan | Recep Erdogan",
        "Ekrem İmamoğlu | Ekrem Imamoglu",
        "Muammar Gaddafi | Muammar Qaddafi",
        "Volodymyr Zelensky | Volodymyr Zelenskiy",
        "Masoud Pezeshkian | Masood Pezeshkian",
        "Kim Jong Un | Kim Jong-un",
        "Gabriel García Márquez | Gabriel Garcia Marquez",
        "Mohammed bin Salman | Muhammad bin Salman",
        "Jon J. “Wee Man” Daniels | Jon Daniels",
        "F. Scott Orla | Scott Orla",
        "Zhu Feng | Feng Zhu"
      })
  void twoFormsMayBeOnePersons(String a, String b) {
    assertThat(PersonName.of(a).agreesWith(PersonName.of(b), false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Johnnie Moore | Marsha J. Moore",
        "Lee Jae Myung | Lee Myung Bak",
        "Kim Jong Un | Kim Jong Il",
        "George W. Bush | George H. Bush",
        "Marta Olsen | Henrik Olsen",
        "Uhuru Kenyatta | Jomo Kenyatta",
        "Rahul Gandhi | Sonia Gandhi"
      })
  void twoFormsAreTwoPeoples(String a, String b) {
    assertThat(PersonName.of(a).agreesWith(PersonName.of(b), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vladimir Putin | Putin, Vladimir",
        "Xi Jinping | Xi Jinping",
        "Kim Jong Un | Kim Jong Un",
        "Ursula von der Leyen | von der Leyen, Ursula",
        "Tamim bin Hamad Al Thani | Al Thani, Tamim bin Hamad",
        "J. D. Vance | Vance, J. D.",
        "Robert S. Osei III | Osei III, Robert S.",
        "Sam Osei, Jr. | Osei, Jr., Sam",
        "James Lee Osei | Osei, James Lee",
        "Ada Roe QC | Roe QC, Ada",
        "Sukarno Hadi | Hadi, Sukarno"
      })
  void theIndexSortsByWhatTheCultureCallsTheSurname(String name, String sorted) {
    assertThat(Pages.actors(Marked.seen("a", "{P " + name + "} spoke.")))
        .extracting(Actor::sortName)
        .containsExactly(sorted);
  }
}
