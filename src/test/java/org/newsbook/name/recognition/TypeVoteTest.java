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
  void aNameThatOpensABodysNameAndIsNoPlaceIsTheBodys() {
    assertThat(kinds("He led {O Zarnell Quantum Technology}. At {L Zarnell} he built networks."))
        .containsExactly(Kind.ORGANISATION, Kind.ORGANISATION);
    assertThat(kinds("He led {O Zarnell Quantum Technology}. At {L Orvell} he built networks."))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE);
    assertThat(kinds("He led {O Boston Quantum Technology}. In {L Boston} he built networks."))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE);
    assertThat(kinds("The {O Zarnell Police} came. In {L Zarnell} it rained. {L Zarnell} slept."))
        .containsExactly(Kind.ORGANISATION, Kind.PLACE, Kind.PLACE);
  }

  @Test
  void bodiesThatAndJoinsAreTwo() {
    assertThat(names("The {O Arab League and Orlabank} met. {O Orlabank} won."))
        .containsExactly("Arab League", "Orlabank", "Orlabank");
    assertThat(names("The {O Orla Health and Orlabank Services} met. {O Orlabank} won."))
        .containsExactly("Orla Health and Orlabank Services", "Orlabank");
  }

  @Test
  void whatIsMostlyNamedWithoutItsPeopleIsNamedSo() {
    assertThat(names("The {O Chilean Orlabank} met. {O Orlabank} won. {O Orlabank} rose."))
        .containsOnly("Orlabank");
    assertThat(names("The {O Chilean Orlabank} met. {O Orlabank} won."))
        .containsExactly("Chilean Orlabank", "Orlabank");
    assertThat(names("{O Chilean Airlines} met. The {O Airlines} won. The {O Airlines} rose."))
        .startsWith("Chilean Airlines");
  }

  @Test
  void whatIsMostlyAWorkOrAProductIsNoBody() {
    assertThat(kinds("They sell the {M Orlapad}. An {M Orlapad} broke. {O Orlapad} won."))
        .isEmpty();
    assertThat(kinds("They saw {M Orlapad}. {O Orlapad} rose. {O Orlapad} won."))
        .containsOnly(Kind.ORGANISATION)
        .hasSize(3);
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
