package org.newsbook.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.syntax.Parser;

class PersonEvidenceTest {
  @Test
  void anUnknownPairOfCapitalsIsNobody() {
    assertThat(persons("Eight {P Northmarket Rangeling} guides came.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight {P Ana Rangeling} guides came.",
        "It was {P N. Rangeling} again.",
        "Then Mr {P Northmarket Rangeling} came.",
        "{P Northmarket Rangeling}, a professor of law, came.",
        "{P Northmarket Rangeling}, 45, came.",
        "{P Northmarket Rangeling}, who came, left.",
        "{P Northmarket Rangeling} came when he was asked.",
        "“No,” said {P Northmarket Rangeling}.",
        "{P Northmarket Rangeling} came. On Monday {P Rangeling} left.",
        "{P Northmarket Rangeling}, said that it was so.",
        "{P Ana Roja} (Chile), {P Northmarket Rangeling} (Peru) came."
      })
  void whatShowsAPerson(String marked) {
    assertThat(persons(marked)).isNotEmpty();
  }

  @Test
  void evidenceInOneReportIsEvidenceInAll() {
    assertThat(persons("Eight {P Oslam Orek} guides came.", "“No,” said {P Oslam Orek}."))
        .hasSize(2);
  }

  private static List<String> persons(String... marked) {
    List<TaggedArticle> corpus =
        Arrays.stream(marked)
            .map(text -> Marked.seen("a" + List.of(marked).indexOf(text), text))
            .toList();
    Roles roles = new Roles(Marked.TITLES, Parser.load(), corpus);
    PersonEvidence evidence = new PersonEvidence(Marked.TAGGER, Marked.TITLES, roles, corpus);
    return corpus.stream()
        .flatMap(seen -> evidence.known(seen).names().stream())
        .map(NameSpan::text)
        .toList();
  }
}
