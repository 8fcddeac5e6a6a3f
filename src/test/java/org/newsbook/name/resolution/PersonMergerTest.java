package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsbook.name.Actor;
import org.newsbook.name.person.NameGroups;
import org.newsbook.name.person.PersonMerger;
import org.newsbook.name.person.PersonName;
import org.newsbook.name.person.Roles;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;

class PersonMergerTest {

  @Test
  void aSurnameBelongsToThePersonWhomItsArticleNamesInFull() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Marta Olsen} spoke.", "{P Olsen} left."),
                Marked.seen("b", "{P Henrik Olsen} sang.", "{P Olsen} bowed.")))
        .containsExactly(
            "Henrik Olsen: [Henrik Olsen, Olsen]", "Marta Olsen: [Marta Olsen, Olsen]");
  }

  @Test
  void aSurnameIsNobodysWhereItsArticleNamesTwoWhoBearIt() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Marta Olsen} met {P Henrik Olsen}.", "{P Olsen} left.")))
        .containsExactly("Henrik Olsen: [Henrik Olsen]", "Marta Olsen: [Marta Olsen]");
  }

  @Test
  void aSurnameBelongsToTheOnlyOneNamedBeforeIt() {
    assertThat(
            Pages.pages(
                Marked.seen(
                    "a", "{P Kim Jong Un} came.", "{P Kim} left.", "{P Kim Tong-hyung} wrote.")))
        .containsExactly("Kim Jong Un: [Kim, Kim Jong Un]", "Kim Tong-hyung: [Kim Tong-hyung]");
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    assertThat(
            Pages.actors(
                Marked.seen("a", "{P Volodymyr Zelensky} spoke.", "{P Zelensky} left."),
                Marked.seen("b", "{P Volodymyr Zelenskyy} spoke.", "{P Zelenskiy} left."),
                Marked.seen("c", "{P Recep Tayyip Erdoğan} spoke."),
                Marked.seen("d", "{P Recep Tayyip Erdogan} spoke."),
                Marked.seen("e", "{P Recep Tayyip Erdogan} met {P Volodymyr Zelensky}."),
                Marked.seen("f", "{P Masoud Pezeshkian} and {P Mohamed Salah} spoke."),
                Marked.seen("g", "{P Masood Pezeshkian} and {P Mohammed Salah} spoke."),
                Marked.seen("h", "{P Masoud Pezeshkian} and {P Mohamed Salah} spoke.")))
        .extracting(Actor::name)
        .containsExactlyInAnyOrder(
            "Volodymyr Zelensky", "Recep Tayyip Erdogan", "Masoud Pezeshkian", "Mohamed Salah");
  }

  @Test
  void twoSpellingsAreOneHolderOfOneOffice() {
    assertThat(
            Pages.actors(
                Marked.seen("a", "ASEAN Secretary-General {P Kao Kim Hourn} came."),
                Marked.seen(
                    "b",
                    "He met Secretary-General of the Association of Southeast Asian Nations (ASEAN)"
                        + " {P Kaw Kim Horn}.")))
        .hasSize(1);
  }

  @Test
  void likeNamesWithoutOneOfficeStayApart() {
    assertThat(
            Pages.actors(
                Marked.seen("a", "ASEAN Secretary-General {P Kao Kim Hourn} came."),
                Marked.seen("b", "Peruvian President {P Kaw Kim Horn} left.")))
        .hasSize(2);
  }

  @Test
  void theSurnameMayStandFirst() {
    List<Actor> actors =
        Pages.actors(
            Marked.seen("a", "{P Xi Jinping} met {P Vladimir Putin}.", "{P Xi} told {P Putin}."),
            Marked.seen("b", "{P Kim Jong Un} spoke.", "{P Kim} left."));
    assertThat(actors)
        .extracting(Actor::sortName)
        .containsExactlyInAnyOrder("Xi Jinping", "Putin, Vladimir", "Kim Jong Un");
  }

  @Test
  void aGivenNameThatStandsAloneIsNoSurname() {
    List<Actor> actors =
        Pages.actors(
            Marked.seen("a", "{P Joe Okoro} met {P Maylene Ann Johnson}.", "{P Joe} thanked her."),
            Marked.seen("b", "{P Maylene Ann Johnson} wrote.", "{P Maylene} is a friend."));
    assertThat(actors)
        .extracting(Actor::sortName)
        .containsExactlyInAnyOrder("Okoro, Joe", "Johnson, Maylene Ann");
  }

  @Test
  void particlesStayWithTheirSurname() {
    List<Actor> actors =
        Pages.actors(
            Marked.seen(
                "a",
                "{P Ursula von der Leyen} met {P Mohammed bin Salman}.",
                "{P von der Leyen} told {P bin Salman} so."));
    assertThat(actors)
        .extracting(Actor::sortName)
        .containsExactlyInAnyOrder("von der Leyen, Ursula", "bin Salman, Mohammed");
  }

  @Test
  void anInitialStandsForNobodyInParticular() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P John Osei} wrote."), Marked.seen("b", "{P J. Osei} scored.")))
        .hasSize(2);
  }

  @Test
  void aLoneSurnameBelongsToTheOnlyBearerInTheSameCompanyUnlessManyBearIt() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Narendra Modi} met {O Acme Works}.", "{P Peter Smith} too."),
                Marked.seen("b", "{P Modi} met {O Acme Works}.", "{P Smith} denied it."),
                Marked.seen("c", "{P Modi} scored twice.")))
        .containsExactly(
            "Acme Works: [Acme Works]",
            "Narendra Modi: [Modi, Narendra Modi]",
            "Peter Smith: [Peter Smith]");
  }

  @Test
  void aGivenNameAloneIsNotSomebodyOfAnotherArticleWhoseSurnameItIs() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "The historian {P Berta Laurent} spoke."),
                Marked.seen("b", "Chairman {P Laurent} fell."),
                Marked.seen("c", "{P Laurent Ricoli} fell.")))
        .containsExactly("Berta Laurent: [Berta Laurent]", "Laurent Ricoli: [Laurent Ricoli]");
  }

  @Test
  void aSurnameAloneMeansTheOneWhomNearlyAllArticlesMean() {
    List<TaggedArticle> corpus = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      corpus.add(Marked.seen("a" + i, "{P Orlo Grump} spoke."));
    }
    corpus.add(Marked.seen("b", "{P Eva Grump} sang.", "{P Grump} was happy."));
    corpus.add(Marked.seen("c", "{P Grump} came."));
    corpus.add(
        Marked.seen(
            "d", "President {P Grump} left.", "{P Eva Grump} stayed.", "Mr. {P Grump} ran."));
    assertThat(Pages.actors(corpus.toArray(TaggedArticle[]::new)))
        .extracting(Actor::name, a -> a.aliases().toString())
        .containsExactlyInAnyOrder(
            tuple("Orlo Grump", "[Alias[name=Orlo Grump, count=8], Alias[name=Grump, count=3]]"),
            tuple("Eva Grump", "[Alias[name=Eva Grump, count=2], Alias[name=Grump, count=1]]"));
  }

  @Test
  void aSonIsNotHisFather() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Hamdan bin Omar bin Said} met {P Omar bin Said}."),
                Marked.seen("b", "{P Omar bin Said} left.")))
        .containsExactly(
            "Hamdan bin Omar bin Said: [Hamdan bin Omar bin Said]",
            "Omar bin Said: [Omar bin Said]");
  }

  @Test
  void aPageBearsTheFullNameThoughMostArticlesGiveTheSurname() {
    List<TaggedArticle> corpus = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      corpus.add(Marked.seen("a" + i, "{P Orlo Grump} spoke."));
      corpus.add(Marked.seen("b" + i, "{P Grump} came."));
      corpus.add(Marked.seen("c" + i, "{P Grump} left."));
    }
    assertThat(Pages.actors(corpus.toArray(TaggedArticle[]::new)))
        .extracting(Actor::name)
        .containsExactly("Orlo Grump");
  }

  @Test
  void aSingleNameHasAPageOnlyWhereItIsClearlyAPerson() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "President {P Lula} spoke."), Marked.seen("b", "So {P Grudge}.")))
        .containsExactly("Lula: [Lula]");
  }

  @Test
  void anArticleMoreNeverJoinsTwoWhoWereApart() {
    Random random = new Random(7);
    List<String> given = List.of("Ali", "Imran", "J.", "John", "Jane", "Ali Imran", "Kim", "Un");
    List<String> surnames = List.of("Khan", "Osei", "Kim", "Un", "Zelensky", "Zelenskyy", "");
    for (int round = 0; round < 60; round++) {
      List<TaggedArticle> corpus = new ArrayList<>();
      for (int article = 0; article < 5; article++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
          String name = pick(random, given) + " " + pick(random, surnames);
          text.append("{P ").append(name.strip()).append("} spoke, ");
        }
        corpus.add(Marked.seen("a" + article, text.toString()));
      }
      Map<String, String> before = people(corpus.subList(0, 4));
      Map<String, String> after = people(corpus);
      for (String a : before.keySet()) {
        for (String b : before.keySet()) {
          if (!before.get(a).equals(before.get(b))
              && after.containsKey(a)
              && after.containsKey(b)) {
            assertThat(after.get(a)).as("%s and %s in %s", a, b, after).isNotEqualTo(after.get(b));
          }
        }
      }
    }
  }

  @Test
  void theOrderOfArticlesChangesNoPage() {
    List<TaggedArticle> corpus =
        new ArrayList<>(
            List.of(
                Marked.seen("a", "{P Marta Olsen} met {P M. Olsen} and {P Kim Jong Un}."),
                Marked.seen("b", "{P Kim Jong-un} met {P Olsen}.", "{P Kim} left."),
                Marked.seen("c", "{P Zelensky} met {P Volodymyr Zelenskyy}."),
                Marked.seen("d", "{P Volodymyr Zelensky} met {O Acme (Holdings)}.")));
    List<String> pages = Pages.pages(corpus.toArray(TaggedArticle[]::new));
    List<String> ids =
        Pages.actors(corpus.toArray(TaggedArticle[]::new)).stream().map(Actor::id).toList();
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(corpus, new Random(i));
      assertThat(Pages.pages(corpus.toArray(TaggedArticle[]::new))).isEqualTo(pages);
      assertThat(
              Pages.actors(corpus.toArray(TaggedArticle[]::new)).stream().map(Actor::id).toList())
          .isEqualTo(ids);
    }
  }

  @Test
  void fiftyThousandNamesAreGroupedWithoutComparingAll() {
    List<PersonName> names = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      names.add(PersonName.of("Given" + i % 250 + " Surname" + i / 250));
    }
    NameGroups groups = new NameGroups(List.of(names));
    assertThat(groups.members()).hasSize(50_000);
  }

  /** 'article and place of the span' → whose page it is on. */
  private static Map<String, String> people(List<TaggedArticle> corpus) {
    TaggedArticle[] all = corpus.toArray(TaggedArticle[]::new);
    Roles roles = Pages.roles(all);
    PersonMerger merger = new PersonMerger(Marked.GAZETTEER, Pages.evidence(roles), corpus);
    Map<String, String> people = new HashMap<>();
    for (TaggedArticle seen : corpus) {
      List<java.util.Optional<String>> found = merger.resolve(seen);
      for (int i = 0; i < found.size(); i++) {
        String place = seen.article().id() + " " + i;
        found.get(i).ifPresent(person -> people.put(place, person));
      }
    }
    return people;
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  @Test
  void aLoneWordNamesSomebodyOnlyWhereATitleARoleOrAnAgeSaysSo() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "President {P Orlamar} spoke.", "{P Orlamar} left."),
                Marked.seen("b", "{P Wavepiston} rose.", "{P Wavepiston} said so."),
                Marked.seen("c", "{P Clare} rose.", "{P Clare} fell."),
                Marked.seen("d", "{P Rojinho}, 31, scored.")))
        .containsExactly("Orlamar: [Orlamar]", "Rojinho: [Rojinho]");
  }

  @Test
  void aSurnameOfManyArticlesIsNotHisWhomOneNamesInFull() {
    List<TaggedArticle> corpus = new ArrayList<>();
    corpus.add(Marked.seen("whole", "{P Bernard Vincentin} wrote."));
    for (int i = 0; i < 9; i++) {
      corpus.add(Marked.seen("alone" + i, "Mr. {P Vincentin} sang."));
    }
    assertThat(Pages.pages(corpus.toArray(TaggedArticle[]::new)))
        .containsExactly("Bernard Vincentin: [Bernard Vincentin]", "Vincentin: [Vincentin]");
  }

  @Test
  void alIsAGivenNameAndAnArticle() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Al Tamm-Osei} spoke.", "{P Tamm-Osei} left."),
                Marked.seen("b", "{P Hamid al-Masri} spoke.", "{P Al-Masri} left.")))
        .containsExactly(
            "Al Tamm-Osei: [Al Tamm-Osei, Tamm-Osei]",
            "Hamid al-Masri: [Al-Masri, Hamid al-Masri]");
  }

  @Test
  void shortFormsOfAGivenNameAreOnePersons() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Joe Osei} spoke.", "{P Bill Tamm} did not."),
                Marked.seen("b", "{P Joseph R. Osei} left.", "{P William Tamm} did not.")))
        .containsExactly(
            "Joseph R. Osei: [Joe Osei, Joseph R. Osei]",
            "William Tamm: [Bill Tamm, William Tamm]");
  }

  @Test
  void acrossReportsANicknameAndAMiddleNameMoreAreTwoPersons() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Rob Osei} spoke.", "{P Bill Tamm} did not."),
                Marked.seen("b", "{P Robert Ira Osei} left.", "{P Willie Tamm} did not."),
                Marked.seen("c", "{P Ben Orlo} is {P Benjamin Ira Orlo}.")))
        .containsExactly(
            "Benjamin Ira Orlo: [Ben Orlo, Benjamin Ira Orlo]",
            "Bill Tamm: [Bill Tamm]",
            "Rob Osei: [Rob Osei]",
            "Robert Ira Osei: [Robert Ira Osei]",
            "Willie Tamm: [Willie Tamm]");
  }

  @Test
  void aSurnameBehindATitleIsSomebodyOfAnotherReportOnlyWhereThatGivesTheOffice() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "Mayor {P Orlo Tammosei} spoke.", "Mayor {P Ann Grump} left."),
                Marked.seen("b", "Lord {P Tammosei} spoke.", "Mayor {P Grump} did not.")))
        .containsExactly("Ann Grump: [Ann Grump, Grump]", "Orlo Tammosei: [Orlo Tammosei]");
  }

  @Test
  void aNameAloneIsNobodysInAReportThatTellsNothingOfHim() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "Captain {P Orlamar} spoke."),
                Marked.seen("b", "It is north of {P Orlamar}.")))
        .containsExactly("Orlamar: [Orlamar]");
    assertThat(
            Pages.actors(
                Marked.seen("a", "Captain {P Orlamar} spoke."),
                Marked.seen("b", "It is north of {P Orlamar}.")))
        .flatExtracting(Actor::namings)
        .hasSize(1);
  }

  @Test
  void anArticleOfAnotherTransliterationIsTheSame() {
    assertThat(
            Pages.pages(
                Marked.seen("a", "{P Hamid el-Tamari} spoke."),
                Marked.seen("b", "{P Hamid al-Tamari} left.")))
        .hasSize(1);
  }
}
