package org.newsbook.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.text.Doc;

@DisplayName("A headline made of a sentence")
class HeadlineWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament did not approve the new ferry budget on Monday, officials said. | not",
        "The two largest islands may leave the union next year, the governor warned. | largest",
        "Captain Anna Berg of the northern fleet has yet to open the new harbour of Varn. | yet to",
        "The two largest islands may leave the union next year, the governor warned. | may",
        "Denmark, Norway and Sweden signed the treaty in the old castle on Friday. | Norway and"
            + " Sweden",
        "More than 20 captains signed the harbour treaty in the old castle on Friday. | More than 20",
        "The council of fishermen closed the northern harbour after the storm. | council of"
            + " fishermen"
      })
  void keepsWhatWouldTurnItsMeaning(String sentence, String kept) {
    assertThat(write(sentence)).contains(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Captain Anna Berg is to seek a second opinion before the fleet of the northern islands"
            + " leaves for the long race round the outer rocks in spring. | Anna Berg is to seek",
        "Governor Anna Berg has said she will not tolerate attacks on the ferries such as the last"
            + " storm of stones on the northern islands, which hit three. | Anna Berg has said she",
        "Former captain Paul Okoro has denied claims that he sold the old harbour of the northern"
            + " islands to a friend of his for a handful of copper. | claims that he sold",
        "The union of the outer islands won the long race round the rocks for the first time since"
            + " the old harbour was built by the settlers. | ^(?!.*for the time)",
        "The union of captains will pay the northern islands $515m (£277m) for the old harbour and"
            + " for both of the ferries that the last storm sank. | ^(?!.*277)"
      })
  void isACompleteClauseThatSaysWhatTheSentenceSays(String sentence, String part) {
    assertThat(write(sentence)).isNotEmpty().containsPattern(part);
  }

  @Test
  void isNoWordsOfAQuotationWhoseSpeakerIsCut() {
    assertThat(
            write(
                "“The islands tell the union of captains to wait for the next storm of the winter,”"
                    + " Governor Anna Berg of the northern fleet told the old council on Friday."))
        .doesNotStartWith("“The islands");
  }

  @Test
  void leavesOutWhatIsSetOffByCommas() {
    assertThat(
            write(
                "The old lighthouse, which the first settlers built, warned every ship of the"
                    + " northern fleet of the rocks below the village until Sunday."))
        .contains("lighthouse warned");
  }

  @Test
  void holdsOnlyWordsOfTheSentenceInItsOrder() {
    String sentence =
        "After months of talks, the harbour's captain Anna Berg told reporters that the long-awaited"
            + " ferry to the outer islands would sail again in spring.";
    String source = sentence.toLowerCase(Locale.ROOT);
    int at = 0;
    for (String word : write(sentence).toLowerCase(Locale.ROOT).split("\\W+")) {
      at = source.indexOf(word, at);
      assertThat(at).as(word).isNotNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody on the island expected that the council would sell the ferry.",
        "The mayor did not say that the council would sell the ferry.",
        "The mayor hopes that the council will sell the ferry.",
        "The mayor asked whether the council would sell the ferry."
      })
  void neverStatesWhatNobodyStated(String sentence) {
    assertThat(write(sentence)).doesNotStartWith("The council");
  }

  @Test
  void isNoneWhereNoClauseNamesWhatItIsAbout() {
    assertThat(
            write(
                "A quiet night in the old harbour of the outer islands, without a ship or a light"
                    + " in sight."))
        .isEmpty();
    assertThat(write("If the council sells the ferry.")).isEmpty();
    assertThat(write("But the council of Varnholm is following suit.")).doesNotStartWith("But");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Given this backdrop, and after months of talks, the union has sold its last ferry to the"
            + " islands. | The union has sold",
        "Prime Minister Anna Berg, who has led the islands since May, has sold the last ferry."
            + " | Prime Minister Anna Berg",
        "A failed attack on an old harbour of the northern islands has ended the talks of the"
            + " two fleets. | failed attack on an old harbour",
        "The new pollster of Secure Varn Now on the northern islands is the captain Paul Okoro, who"
            + " has led the group since May. | Varn Now",
        "The open source movement of the northern islands, which began in May, has sold its last"
            + " ferry to the union. | open source movement",
        "The old harbour of the northern islands has no money to repair its piers before winter,"
            + " the captains said on Monday. | no money to repair"
      })
  void opensWithWhomItIsAboutAndCutsNoNameApart(String sentence, String part) {
    assertThat(write(sentence)).contains(part);
  }

  @Test
  void isOfASentenceThatNamesWhomItIsAboutRatherThanOfOneThatPointsBack() {
    assertThat(
            write(
                "The visit has raised the hopes of many on the islands for a new beginning and a"
                    + " better ferry. Anna Berg has opened the northern harbour of Varn after a"
                    + " year of work on its two old piers."))
        .startsWith("Anna Berg has opened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council’s new friendship with the outer islands has some captains suggesting that it"
            + " might be trying to win the northern fleet. | some captains(?: suggesting)?$",
        "Lenmark and Varn cannot be moved away from one another, the leader of the islands told his"
            + " old friend on Monday, in their first call since the storm ended the talks of both."
            + " | one (?!another)",
        "US attempts to sow discord between Chad and Russia were \"doomed to fail\", Oslo said on"
            + " Thursday, after Captain Anna Berg appeared to outline her strategy to cut ties"
            + " between the two harbours. | sow (?!discord)",
        "US state Maine has filed a lawsuit against two men believed to be among the world's top"
            + " five smugglers. | world's five",
        "Members have urged the harbour board of Varn to give captains more freedom to explain how"
            + " £2bn in ferry money is spent. | £$",
        "Nearly 200 people are confirmed dead and approximately 2600 are ill in a northern fever"
            + " outbreak, according to the Centers for Harbour Health (CHH), the Varn Agency for"
            + " Island Relief (VAIR) and United Islands (UI). | dead the",
        "The \"ferry divide\" between rich and poor islands is narrowing fast, according to a Harbour"
            + " Bank report. | rich islands",
        "Letters were full of the word “ferry” for a while, including three days later, when they"
            + " were reporting that Berg said Okoro might not want “to sail.” | word",
        "President Anna Berg says conversations between North and South Varn to end their"
            + " decades-long war have her blessing. | war$",
        "Captain Anna Berg said she was \"livid\" after her fleet was denied two piers in the"
            + " northern harbour of Varn, which the council had promised it in spring. | was after",
        "Anna Berg swept aside the old captain of the northern fleet on Monday in the long race"
            + " round the outer rocks, which she had never won before. | aside$",
        "The northern fleet has won the race of Varn and the cup of the outer islands after a long"
            + " night at sea, its captains said on Monday. | race and"
      })
  void doesNotBreakOffBeforeWhatIsSaid(String sentence, String broken) {
    assertThat(write(sentence)).doesNotContainPattern(broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Governor Anna Berg of the islands opened the door Tuesday to leaving her office by the end"
            + " of the winter, after months of pressure from the captains of the northern fleet."
            + " | opened the door to leaving her office",
        "The harbour council has passed a resolution calling for an end to the fishing ban in the"
            + " waters round the outer islands, which the captains had asked it for in spring."
            + " | resolution calling for an end",
        "Governor Anna Berg closed the northern harbour of Varn on Friday in order to save the"
            + " hundreds of crowns that the captains refused to give her to build a ferry there."
            + " | closed the northern harbour of Varn",
        "Captains who refuse to pay could lose their ferries under plans that the council of the"
            + " northern islands will discuss at a meeting in the old harbour on Monday."
            + " | Captains who refuse"
      })
  void saysWhichOneItSpeaksOf(String sentence, String part) {
    assertThat(write(sentence)).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council urged the captains of the northern fleet on Monday to end the strike before"
            + " winter, which has closed all the harbours of the outer islands.",
        "Governor Anna Berg called on the captains and crews of the northern fleet to end the strike"
            + " before the winter, after months of talks with the council of the outer islands."
      })
  void saysWhatSomebodyIsAskedToDo(String sentence) {
    assertThat(write(sentence)).contains("to end the strike");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Captain Anna Berg, D-Varn., the top voice of the captains on the committee of the"
            + " harbours, and an old friend of the fishermen of the outer islands",
        "Captains in the north of Varn said Sunday is a day of rest, of long walks along the old"
            + " piers, and of nothing else at all, as it was in the days of the first settlers."
      })
  void hasAVerbAndSomebodyWhoDoesIt(String sentence) {
    assertThat(write(sentence)).doesNotStartWith("Captain Anna").doesNotStartWith("Sunday");
  }

  @Test
  void whatIsQuotedStandsInMarksEvenIfItsEndIsCut() {
    assertThat(
            write(
                "Governor Anna Berg told the captains of the northern fleet on Friday that the two"
                    + " islands were \"true friends like steel that was repeatedly tempered by the"
                    + " fire of many winters\", according to the harbour’s own radio station."))
        .containsPattern("were \"(true )?friends")
        .endsWith("\"");
    assertThat(
            write(
                "Attempts to part the two islands were “doomed to fail”, the council of Lenmark"
                    + " said on Thursday, after the governor of Varn appeared to outline how it"
                    + " would win over the captains of the northern fleet."))
        .contains("were “doomed to fail”");
  }

  @Test
  void doesNotOpenInTheMiddleOfAQuotation() {
    assertThat(
            write(
                "\"It's about real people saying real things and sailing,\" says Anna Berg, former"
                    + " captain and the governor of the northern islands."))
        .doesNotStartWith("\"people")
        .doesNotStartWith("\"real");
  }

  @Test
  void aWordThatAsksForAPhraseKeepsIt() {
    assertThat(
            write(
                "The tanks of the outer islands can now be filled by the captains of the northern"
                    + " fleet, in addition to ferries and boats."))
        .isNotEmpty()
        .doesNotEndWith("in addition");
  }

  @Test
  void whatSomebodySaysOughtToBeKeepsWhoSaysIt() {
    assertThat(
            write(
                "Governor Anna Berg said Captain Paul Varn should leave the northern fleet of the"
                    + " islands, in a long talk at the council of Lenmark on Friday."))
        .startsWith("Governor Anna Berg said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Varn Harbour Agency is warning captains not to sail to the old islands that it closed for the second time this year because of the ice. | warning captains",
        "A 35-year old captain, Anna Berg of Solvik on the northern coast of Lenmark, was told to leave the council for a year. | 35-year captain",
        "The market of Lenmark, the former governor Anna Berg said, has no harbour of its own that could be called one by a captain. | said, has"
      })
  void doesNotLeaveHalfOfWhatIsSaid(String sentence, String half) {
    assertThat(write(sentence)).doesNotEndWith(half).doesNotContain("35-year captain", "said, has");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Harbour firm Lenmark has announced 7.25bn euros ($9.4bn; £4.9bn) of sales to make its ferry"
            + " unit the world's biggest operator of the north. | announced",
        "Shipbuilder Varn has announced 5.65bn euros ($7.4bn; £3.9bn) of purchases to make its"
            + " northern yard the world's biggest builder of ferries. | euros$",
        "The recent storm that killed three people and injured nearly 200 in the northern islands"
            + " and Varn has been linked to warm water. | ^Varn has",
        "Paul Okoro says his race success has made him determined to bag the island championship of"
            + " the north in the spring of 2005. | made him$",
        "The council's action comes a day after the captain's lawyer notified the council that his"
            + " client will not comply with its order to hand over the papers of the fleet. | day$",
        "With 186,000 cases of island fever in Varn, nearly one quarter of the population of that"
            + " northern harbour has been affected since March. | that harbour",
        "Proposals to open a museum dedicated to Anna Berg are flailing because of a row over the"
            + " home of her late father. | row of",
        "Shares in ferry and engine-making giant Okorodier have fallen to a 10-year low following"
            + " the departure of its chief executive and two captains of the board. | ferry and"
            + " Okorodier",
        "Lenmark sprinters Kostas Berg and Katerina Okoro have appeared before an independent"
            + " council which will decide if their bans should stand. | appeared which",
        "In what the Food and Ferry Administration is characterizing as one of the largest recalls"
            + " in recent history, numerous types of products containing shells are being recalled"
            + " in the United Islands. | characterizing",
        "Games aimed at \"casual sailors\" are set to be even bigger in 2005, according to harbour"
            + " experts. | sailors\"$",
        "Captain Anna Berg also attacked the council over the harbour of Varn and its poor answer"
            + " to the storm on the outer islands of the north. | also",
        "Dame Anna Berg is among three Varn captains who have made the shortlist for the inaugural"
            + " international Harbour Prize. | captains$",
        "The Northern Harbour Inspection Agency is warning people not to eat a frozen chicken and"
            + " fried rice product recalled by Varn Foods for the second time this year."
            + " | chicken$",
        "Captain Anna Berg of the ferry union has been blamed by some northern islanders ever since"
            + " she claimed last month that the winter storms were a gift to the fleet. | ever$",
        "Governor Anna Berg of Varn on Tuesday said she would back a law of the union “to stop and"
            + " to search every ferry that leaves the outer islands at night.” | to stop”$"
      })
  void holdsNothingThatAParserTakesForAClause(String sentence, String wrong) {
    assertThat(write(sentence)).doesNotContainPattern(wrong);
  }

  @Test
  void isRatherLongThanOfFewWordsThatAPhraseWasTornOff() {
    assertThat(
            write(
                "Varn has filed a lawsuit against two captains believed to be among the northern"
                    + " coast's top five smugglers."))
        .contains("lawsuit against two captains");
  }

  @Test
  void opensWithTheMarkOfItsFirstWord() {
    assertThat(
            write(
                "'Varn' ferries were sold by the harbour board of Lenmark to the captains of the"
                    + " northern fleet on Monday, after months of talks with the union."))
        .startsWith("'Varn' ferries");
  }

  @Test
  void isTheSentenceWhereItIsShort() {
    assertThat(write("Anna Berg opens the northern harbour of Varn."))
        .isEqualTo("Anna Berg opens the northern harbour of Varn");
  }

  @Test
  void isNoneOfFiveThousandWordsOrOfMarksAlone() {
    assertThat(write("ferry ".repeat(5_000))).isEmpty();
    assertThat(write("“".repeat(300))).isEmpty();
  }

  private static String write(String text) {
    return HeadlineWriter.load()
        .write(Doc.of(1, text).sentences())
        .map(HeadlineWriter.Headline::text)
        .orElse("");
  }
}
