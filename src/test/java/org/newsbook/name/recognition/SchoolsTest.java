package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;

class SchoolsTest {

  @Test
  void aUniversityIsNoCapital() {
    assertThat(
            kinds("She teaches at {O Georgetown University}.", "{L Georgetown} and {L Maine} met."))
        .containsExactly(Kind.ORGANISATION, Kind.ORGANISATION, Kind.PLACE);
    assertThat(kinds("Priests at {L Georgetown}, the Jesuit university in {L Washington}, wrote."))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE);
  }

  @Test
  void aCapitalIsNoUniversity() {
    assertThat(kinds("{O Georgetown University} is in {L Georgetown}, not in {L Maine}."))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE, Kind.PLACE);
    assertThat(kinds("{O Georgetown College} closed. {L Georgetown} and all {L Guyana} mourn."))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE, Kind.PLACE);
    assertThat(kinds("{L Georgetown}, the capital, has a university.")).containsExactly(Kind.PLACE);
  }

  private static List<Kind> kinds(String... marked) {
    TaggedArticle seen = Marked.seen("a", marked);
    return new TypeVote(Marked.GAZETTEER, Marked.TAGGER, List.of(seen))
        .apply(seen).names().stream().map(s -> s.kind()).toList();
  }
}
