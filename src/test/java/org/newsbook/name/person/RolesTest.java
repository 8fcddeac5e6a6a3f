package org.newsbook.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsbook.name.Actor;
import org.newsbook.name.resolution.Pages;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;

class RolesTest {

  @Test
  void aTitleBeforeTheName() {
    assertThat(roles("{A Russian} President {P Ivan Orlo} came."))
        .containsExactly("Russian President");
    assertThat(roles("OSLO - Senator {P Ana Roja} came.")).containsExactly("Senator");
    assertThat(roles("OSLO - Vice-President {P Ana Roja} came.")).containsExactly("Vice-President");
    assertThat(roles("Deputy Minister of Trade {P Ana Roja} came."))
        .containsExactly("Deputy Minister of Trade");
    assertThat(roles("On Monday {L US} Secretary of State {P Ana Roja} came."))
        .containsExactly("US Secretary of State");
    assertThat(roles("{L Iran}’s security chief {P Ana Roja} came."))
        .containsExactly("Iran’s security chief");
    assertThat(roles("Putin’s foreign affairs adviser, {P Ana Roja}, came."))
        .containsExactly("Putin’s foreign affairs adviser");
    assertThat(roles("It was said by former Housing and Town Secretary {P Ana Roja}."))
        .containsExactly("former Housing and Town Secretary");
  }

  @Test
  void anAppositionBehindTheName() {
    assertThat(roles("“No,” said {P Jo Bell}, a professor of law at Northern College."))
        .containsExactly("professor of law at Northern College");
    assertThat(roles("{P Jo Bell}, dean of the School of Law, said so."))
        .containsExactly("dean of the School of Law");
    assertThat(roles("{P Jo Bell}, mayor of Narva from 2001 to 2009, said so."))
        .containsExactly("mayor of Narva from 2001 to 2009");
  }

  @Test
  void theRolesOfAListGoToTheirOwnNames() {
    Map<String, List<String>> roles =
        Pages.actors(
                Marked.seen(
                    "a",
                    "{P Jo Bell}, Trade Minister {P Ana Roja} (N-Lenmark) and campaign chair {P Ivan"
                        + " Orlo} came.",
                    "It was said by Ada Strong, a spokeswoman for Speaker {P Per Dahl}."))
            .stream()
            .collect(
                Collectors.toMap(
                    Actor::name, a -> a.roles().stream().map(r -> r.first().text()).toList()));
    assertThat(roles)
        .containsEntry("Jo Bell", List.of())
        .containsEntry("Ana Roja", List.of("Trade Minister"))
        .containsEntry("Ivan Orlo", List.of("campaign chair"))
        .containsEntry("Per Dahl", List.of("Speaker"));
  }

  @Test
  void aTitleDoesNotReachOverAnotherPerson() {
    assertThat(roles("President {P Ivan Orlo} and Prime Minister {P Ana Roja} came."))
        .containsExactlyInAnyOrder("President", "Prime Minister");
  }

  @Test
  void noRoleWhereNoneIsSaid() {
    assertThat(roles("{P Jo Bell}, who left, called {P Ana Roja}.")).isEmpty();
    assertThat(roles("A spokesman for {P Ana Roja} came.")).isEmpty();
    assertThat(roles("His counterpart {P Ana Roja} came.")).isEmpty();
    assertThat(roles("She was heard by his former aide, {P Ana Roja}.")).isEmpty();
    assertThat(roles("{P Jo Bell}, the former minister {P Ivan Orlo}, and others came."))
        .containsExactly("former minister");
  }

  @Test
  void anAcronymInBracketsStandsBetween() {
    assertThat(roles("He met Secretary-General of the {O Northern Union} (NU) {P Ana Roja}."))
        .containsExactly("Secretary-General of the Northern Union");
  }

  @Test
  void aNameInABracketThatEndsTheSentenceHasNoRole() {
    assertThat(
            roles("His clients included {P Perrin Roja} and the Governor (uncle of {P Ana Bell})"))
        .doesNotContain("uncle");
  }

  @Test
  void partsOfWordsAndPassingDutiesAreNoRoles() {
    assertThat(roles("He met pro-Russian Slovak President {P Ana Roja}."))
        .containsExactly("pro-Russian Slovak President");
    assertThat(roles("As the rotating chair, {P Ana Roja} will preside.")).isEmpty();
    assertThat(roles("It dismissed its chief {P Ana Roja}.")).isEmpty();
  }

  @Test
  void oneRoleInSeveralWordingsIsToldOnceInThatOfMostReports() {
    assertThat(
            roles(
                "President {P Ana Roja} came.",
                "US President {P Ana Roja} spoke.",
                "{P Ana Roja}, the president of the United States, ate.",
                "U.S. President {P Ana Roja} slept.",
                "Former President {P Ana Roja} left.",
                "US President {P Ana Roja} rose."))
        .containsExactly("US President", "Former President");
  }

  @Test
  void theRoleToldFirstIsThatOfMostReportsHoweverOftenOneGivesAnother() {
    assertThat(
            roles(
                "Senator {P Ana Roja} came.",
                "Governor {P Ana Roja} left.",
                "Governor {P Ana Roja} ate."))
        .containsExactly("Governor", "Senator");
    assertThat(
            roles(
                "US President {P Ana Roja} came. {P Roja}, the president of the United States, ate.",
                "Governor {P Ana Roja} left.",
                "Governor {P Ana Roja} slept."))
        .containsExactly("Governor", "US President");
  }

  @Test
  void fellowIsNoRole() {
    assertThat(roles("He met fellow {P Ana Roja} there.")).isEmpty();
    assertThat(roles("{P Jo Bell}, a fellow at Northern College, said so."))
        .containsExactly("fellow at Northern College");
  }

  @Test
  void anAbbreviatedOfficeIsTheOffice() {
    assertThat(roles("Sen. {P Ana Roja} came.", "Senator {P Ana Roja} ate.")).hasSize(1);
    assertThat(roles("Ohio AG {P Jo Bell} came.", "Ohio Attorney General {P Jo Bell} ate."))
        .hasSize(1);
    assertThat(roles("Prime Minister {P Jo Bell} came.", "Dutch PM {P Jo Bell} ate.")).hasSize(1);
  }

  @Test
  void aRoleOfTwoCountriesStaysTwo() {
    assertThat(
            roles("Norwegian President {P Ana Roja} came.", "Danish President {P Ana Roja} ate."))
        .hasSize(2);
  }

  /** Each text an article. */
  private static List<String> roles(String... texts) {
    return Pages.actors(
            Arrays.stream(texts)
                .map(text -> Marked.seen("a" + List.of(texts).indexOf(text), text))
                .toArray(TaggedArticle[]::new))
        .stream()
        .flatMap(a -> a.roles().stream())
        .map(r -> r.first().text())
        .toList();
  }
}
