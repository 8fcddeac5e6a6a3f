package org.newsbook.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decided;
import org.newsbook.correction.Decision;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

@DisplayName("An editor names an actor")
class ActorFormsTest {
  private final Decision decision = Decided.line(Correction.SPEAKERS, "captures/a.txt", 3, "");
  private final Problems problems = new Problems();
  private final ActorForms forms =
      new ActorForms(
          List.of(
              actor("Petar Horvat", "Horvat", "Minister Horvat"),
              actor("Jolana Horvat", "Horvat"),
              actor("Minister Horvat")));

  @Test
  void byAnyFormThatIsHisAlone() {
    assertThat(forms.find("PETAR HORVAT", decision, problems))
        .map(Actor::name)
        .contains("Petar Horvat");
    assertThat(forms.find("Minister Horvat", decision, problems))
        .as("a page's own name goes before another's form")
        .map(Actor::name)
        .contains("Minister Horvat");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void andIsToldWhereItMayBeSeveral() {
    assertThat(forms.find("Horvat", decision, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "corrections.yaml:1: 'Horvat' may be Petar Horvat or Jolana Horvat (write the name that"
                + " tells them apart)");
  }

  private static Actor actor(String name, String... forms) {
    List<Alias> aliases = List.of(forms).stream().map(form -> new Alias(form, 1)).toList();
    return new Actor(name, name, name, Actor.Kind.PERSON, aliases, List.of(), List.of());
  }
}
