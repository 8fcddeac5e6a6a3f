package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;

class TypeVoteTest {

  @Test
  void bodiesThatAndJoinsAreTwo() {
    assertThat(names("The {O Arab League and ASEAN} met.")).containsExactly("Arab League", "ASEAN");
    assertThat(names("The {O Orla Health and Orlabank Services} met. {O Orlabank} won."))
        .containsExactly("Orla Health and Orlabank Services", "Orlabank");
  }

  @Test
  void whatIsMostlyAWorkOrAProductIsNoBody() {
    assertThat(kinds("They sell the {M Orlapad}. An {M Orlapad} broke. {O Orlapad} won."))
        .isEmpty();
    assertThat(kinds("They saw {M Orlapad}. {O Orlapad} rose. {O Orlapad} won."))
        .containsOnly(Kind.ORGANISATION)
        .hasSize(3);
  }

  @Test
  void aSurnameIsItsBearersWhereTheTaggerMissedIt() {
    assertThat(names("They met {P Ana King}. “No,” King said."))
        .containsExactly("Ana King", "King");
    assertThat(
            names("They met {P Ana King}. Then King Omar came, and the King of Orla. King fell."))
        .containsExactly("Ana King");
    assertThat(names("They met {P Ana May}. It rained in May.")).containsExactly("Ana May");
  }

  @Test
  void anAcronymOfAnIdeaIsNoBody() {
    assertThat(
            names(
                "It breaks the Orla Trade Agreement ({O OTA}). They left the {O OTA}. The Orla"
                    + " trade union ({O OTU}) fears it."))
        .containsExactly("OTU");
  }

  @Test
  void aFamilyIsNoOrganisation() {
    assertThat(names("{P Ana Roja} came. The {O Rojas} sang. The {O Orlas} sang."))
        .containsExactly("Ana Roja", "Orlas");
  }

  private static List<Kind> kinds(String marked) {
    return voted(marked).stream().map(NameSpan::kind).toList();
  }

  private static List<String> names(String marked) {
    return voted(marked).stream().map(NameSpan::text).toList();
  }

  private static List<NameSpan> voted(String marked) {
    TaggedArticle seen = Marked.seen("a", marked);
    return new TypeVote(Marked.GAZETTEER, Marked.TAGGER, List.of(seen)).apply(seen).names();
  }
}
