package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static int roles(String... wordings) {
    return new SameRoles(Marked.GAZETTEER)
        .of(Stream.of(wordings).map(w -> new Excerpt("a", "a.txt", 1, w)).toList())
        .size();
  }
}
