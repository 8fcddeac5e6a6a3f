package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;

class OrganisationMergerTest {

  @Test
  void anAcronymStandsForTheNameThatDefinesIt() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Lakeside Water Authority} ({O LWA}) met."),
                Marked.seen("b", "{O LWA} denied it.")))
        .containsExactly("Lakeside Water Authority: [LWA, Lakeside Water Authority]");
  }

  @Test
  void anAcronymStandsForTheOnlyNameOfItsArticleWithThoseInitials() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Bank of Lesser Tasks} lost.", "{O BLT} fell by half.")))
        .containsExactly("Bank of Lesser Tasks: [BLT, Bank of Lesser Tasks]");
  }

  @Test
  void aWellKnownBodyIsOneWithAndWithoutItsStatesName() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O U.S. Federal Trade Commission} met."),
                Marked.seen("b", "The {O FTC} met.")))
        .containsExactly("U.S. Federal Trade Commission: [FTC, U.S. Federal Trade Commission]");
  }

  @Test
  void spellingsAndLegalFormsAreOneOrganisation() {
    assertThat(
            Pages.actors(
                Marked.seen("a", "The {O Reef Organisation} and {O Acme Inc.} met."),
                Marked.seen("b", "The {O Reef Organization} and {O Acme} met."),
                Marked.seen("c", "{O OrlaLake}, {O Tide & Reef} and {O U. S. Reef Watch} met."),
                Marked.seen("d", "{O Orla Lake}, {O Tide and Reef} and {O US Reef Watch} met.")))
        .hasSize(5);
  }

  @Test
  void aBodyOfAStateBelongsToItsOwner() {
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a",
                    "{L China}’s {O Foreign Ministry} spoke.",
                    "The {A Indian} {O Foreign Ministry} replied.")))
        .containsExactly(
            "Foreign Ministry (China): [Foreign Ministry]",
            "Foreign Ministry (India): [Foreign Ministry]");
  }

  @Test
  void aBodyWithoutOwnerHasNoPage() {
    assertThat(Pages.pages(Marked.seen("a", "The {O Senate} voted."))).isEmpty();
    assertThat(
            Pages.pages(Marked.seen("a", "The {O Senate} of {L Rome} voted on {L Italy}’s roads.")))
        .contains("Senate (Italy): [Senate]");
    assertThat(Pages.pages(Marked.seen("a", "The {O Senate} voted on {L Moscow}, in {L Russia}.")))
        .noneMatch(page -> page.startsWith("Senate"));
  }

  @Test
  void aBodyIsACountrysOnlyWhereTheArticleIsSurelyAboutThatCountryAndItHasSuchABody() {
    assertThat(Pages.pages(Marked.seen("a", "The {O Parliament} spoke of {L Spain}.")))
        .noneMatch(page -> page.startsWith("Parliament"));
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Senate} met in {L Ohio}, not {L Cleveland}, {L Ohio}.")))
        .noneMatch(page -> page.startsWith("Senate"));
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a", "The state {O Senate} met in {L Ohio}, in the {L United States}.")))
        .noneMatch(page -> page.startsWith("Senate"));
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Defence Ministry} spoke of {L Ohio} and the {L US}.")))
        .noneMatch(page -> page.startsWith("Defence Ministry"));
  }

  @Test
  void anAcronymThatOneReportSpellsOutIsTheSameInOthersUnlessTwoNamesHaveThoseInitials() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Orla Youth Assembly} met.", "The {O OYA} left."),
                Marked.seen("b", "The {O OYA} sang."),
                Marked.seen("c", "The {O Acme Lake Trust}’s ({O AKT}) men met."),
                Marked.seen("d", "The {O AKT} sang."),
                Marked.seen("e", "The {O Food Safety Agency} met.", "The {O FSA} left."),
                Marked.seen("f", "The {O Financial Sales Agency} met."),
                Marked.seen("g", "The {O FSA} sang.")))
        .containsExactly(
            "Acme Lake Trust: [AKT, Acme Lake Trust]",
            "FSA: [FSA]",
            "Financial Sales Agency: [Financial Sales Agency]",
            "Food Safety Agency: [FSA, Food Safety Agency]",
            "Orla Youth Assembly: [OYA, Orla Youth Assembly]");
  }

  @Test
  void aDepartmentOfSomeMatterIsTheStatesAndACourtOfGeneralWordsIsAnyTowns() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Department of Commerce} spoke."),
                Marked.seen("b", "The {O Circuit Court} and the {O Board of Commerce} met.")))
        .containsExactly("Department of Commerce: [Department of Commerce]");
  }

  @Test
  void aNameWithoutItsHeadIsTheSameAndADaughterIsAnother() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{O Acme Lake Group} rose.", "{O Acme Lake} fell."),
                Marked.seen("b", "{O Orla Motors Acceptance} lent.", "{O Orla Motors} built.")))
        .containsExactly(
            "Acme Lake Group: [Acme Lake, Acme Lake Group]",
            "Orla Motors Acceptance: [Orla Motors Acceptance]",
            "Orla Motors: [Orla Motors]");
  }

  @Test
  void aBodyThatTheTextNamesWholeIsThenCalledByTheFirstWord() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{O Orla Air Lines} rose.", "{O Orla} fell."),
                Marked.seen("b", "{O Acme} rose.", "{O Acme Motors} fell."),
                Marked.seen("c", "{O Oslamo Workers Union} met.", "{O Oslamo} refused.")))
        .containsExactly(
            "Acme Motors: [Acme Motors]",
            "Acme: [Acme]",
            "Orla Air Lines: [Orla, Orla Air Lines]",
            "Oslamo Workers Union: [Oslamo Workers Union]",
            "Oslamo: [Oslamo]");
  }

  @Test
  void blocsAndTheirBodies() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O UN} and the {O U.N. Security Council} met."),
                Marked.seen("b", "The {O United Nations} met."),
                Marked.seen("c", "The {O United Nations Security Council} met.")))
        .containsExactly(
            "United Nations Security Council: [U.N. Security Council, United Nations Security"
                + " Council]",
            "United Nations: [UN, United Nations]");
  }

  @Test
  void anAcronymInBracketsNeedNotBeTheInitials() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Orla Workers Party} ({O PKO}) met.", "The {O PKO} left."),
                Marked.seen(
                    "b", "The {O AVR} ({O State Property Agency}) sold it.", "{O AVR} won.")))
        .containsExactly(
            "Orla Workers Party: [Orla Workers Party, PKO]",
            "State Property Agency: [AVR, State Property Agency]");
  }

  @Test
  void aWellKnownAcronymNeedsNoDefinition() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O AP} said so."),
                Marked.seen("b", "The {O Associated Press} said so.")))
        .containsExactly("Associated Press: [AP, Associated Press]");
  }

  @Test
  void aTextThatGivesAKnownAcronymItsOwnMeaningIsHeard() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Alpine Post} ({O AP}) is read."),
                Marked.seen("b", "The {O Associated Press} said so.")))
        .containsExactly("Alpine Post: [AP, Alpine Post]", "Associated Press: [Associated Press]");
  }

  @Test
  void bodiesOfOneNameInTwoStatesStayTwo() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O US Tree Survey} met."),
                Marked.seen("b", "The {O UK Tree Survey} met."),
                Marked.seen("c", "The {O Tree Survey} met.")))
        .containsExactly(
            "Tree Survey: [Tree Survey]",
            "UK Tree Survey: [UK Tree Survey]",
            "US Tree Survey: [US Tree Survey]");
  }

  @Test
  void aTeamIsCalledByTheEndOfItsName() {
    assertThat(Pages.pages(Marked.seen("a", "The {O Oslo Quokkas} won.", "The {O Quokkas} sang.")))
        .containsExactly("Oslo Quokkas: [Oslo Quokkas, Quokkas]");
  }

  @Test
  void aCourtAloneIsTheOneThatItsArticleNamedInFull() {
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a",
                    "The {O Ohio Supreme Court} sat in {L Boston}. The {O Supreme Court} met.")))
        .containsExactly("Ohio Supreme Court: [Ohio Supreme Court, Supreme Court]");
  }

  @Test
  void whatEveryTownHasNeedsItsTown() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The {O Orla City Council} met.", "The {O City Council} agreed."),
                Marked.seen("b", "The {O City Council} refused."),
                Marked.seen("c", "The {O City Council} voted.")))
        .containsExactly("Orla City Council: [City Council, Orla City Council]");
  }

  @Test
  void aPartyMayShareItsTownWithAClub() {
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a", "{O Orla} beat {O Orla Academy} twice, the {O Orla Institute} said.")))
        .contains("Orla Academy: [Orla Academy]");
  }
}
