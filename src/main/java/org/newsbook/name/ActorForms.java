package org.newsbook.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsbook.correction.Decision;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.text.Folding;

/** Actors by any form that captures name them by, as an editor means them. */
public final class ActorForms {
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<String, List<Actor>> byForm = new HashMap<>();
  private final TreeSet<String> forms = new TreeSet<>();

  public ActorForms(List<Actor> actors) {
    for (Actor actor : actors) {
      put(byName, actor.name(), actor);
      actor.aliases().forEach(alias -> put(byForm, alias.name(), actor));
    }
  }

  private void put(Map<String, List<Actor>> actors, String form, Actor actor) {
    forms.add(form);
    actors.computeIfAbsent(Folding.fold(form), f -> new ArrayList<>()).add(actor);
  }

  /** The one that a decision means; where it is none, or several, that is a problem. */
  public Optional<Actor> find(String form, Decision decision, Problems problems) {
    String folded = Folding.fold(form);
    List<Actor> meant = byName.getOrDefault(folded, byForm.getOrDefault(folded, List.of()));
    if (meant.isEmpty()) {
      String hint = Nearest.hint(form, forms, "write it as a capture does");
      problems.add(decision.wrong("no actor is called '" + form + "'", hint));
    } else if (meant.size() > 1) {
      List<String> names = meant.stream().map(Actor::name).toList();
      String message = "'" + form + "' may be " + String.join(" or ", names);
      problems.add(decision.wrong(message, "write the name that tells them apart"));
    }
    return meant.stream().findFirst().filter(actor -> meant.size() == 1);
  }
}
