package org.newsbook.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Excerpt;
import org.newsbook.name.span.Marked;

class SameRolesTest {

  @Test
  void anOfficeOfABlocIsOneByAnyOfItsNames() {
    assertThat(
            roles(
                "ASEAN Secretary-General",
                "Secretary-General of the Association of Southeast Asian Nations",
                "Secretary-General"))
        .isEqualTo(1);
    assertThat(roles("US President", "President of the United States of America")).isEqualTo(1);
    assertThat(roles("ASEAN Secretary-General", "Secretary-General of the UN")).isEqualTo(2);
  }

  @Test
  void ofRolesThatAsManyReportsGiveTheLatestStandsFirst() {
    List<Excerpt> said =
        List.of(
            new Excerpt("undated", "1.txt", 1, "treasurer"),
            new Excerpt("new", "2.txt", 1, "governor"),
            new Excerpt("old", "3.txt", 1, "senator"));
    Map<String, LocalDate> dates =
        Map.of("new", LocalDate.of(2031, 5, 2), "old", LocalDate.of(2029, 1, 7));
    assertThat(new SameRoles(Marked.GAZETTEER).of(said, dates))
        .extracting(role -> role.first().text())
        .containsExactly("governor", "senator", "treasurer");
  }

  @Test
  void anOfficeWrittenOutStandsBeforeItsAbbreviation() {
    List<Excerpt> said =
        List.of(
            new Excerpt("a", "1.txt", 1, "Const."),
            new Excerpt("b", "2.txt", 1, "Const."),
            new Excerpt("c", "3.txt", 1, "Constable"));
    assertThat(new SameRoles(Marked.GAZETTEER).of(said, Map.of()))
        .extracting(role -> role.first().text())
        .containsExactly("Constable");
  }

  private static int roles(String... wordings) {
    return new SameRoles(Marked.GAZETTEER)
        .of(Stream.of(wordings).map(w -> new Excerpt("a", "a.txt", 1, w)).toList(), Map.of())
        .size();
  }
}
