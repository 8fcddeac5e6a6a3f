package org.newsbook.name.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.name.Actor;
import org.newsbook.name.ActorForms;
import org.newsbook.name.Naming;
import org.newsbook.name.Role;
import org.newsbook.name.resolution.Meaning.Who;
import org.newsbook.problem.Problems;
import org.newsbook.text.Folding;

/** An editor's word on whose a name is. */
record ActorCorrections(Corrections corrections, Problems problems) {

  private static final Set<Actor.Kind> PARTED = Set.of(Actor.Kind.PERSON, Actor.Kind.ORGANISATION);

  private static Who alone(Who who, String form) {
    return new Who(who.kind(), "alone " + form);
  }

  /**
   * Forms that are said to be different are no longer one, and those that are said to be the same
   * are.
   *
   * @param index makes the records of all that are named
   */
  Map<Article, List<Meaning>> apply(
      Map<Article, List<Meaning>> meanings,
      Function<Map<Article, List<Meaning>>, ActorIndex> index) {
    Map<Article, List<Meaning>> corrected = meanings;
    for (Decision decision : corrections.all(Correction.DIFFERENT)) {
      corrected = different(decision, corrected);
    }
    List<Decision> same = corrections.all(Correction.SAME_NAME);
    if (!same.isEmpty()) {
      ActorIndex actors = index.apply(corrected);
      ActorForms forms = new ActorForms(actors.actors());
      Map<Who, Who> one = new HashMap<>();
      same.forEach(decision -> same(decision, actors, forms, one));
      corrected = replaced(corrected, meaning -> meaning.who().map(who -> last(one, who)));
    }
    return corrected;
  }

  /** Each form but the first has a page of its own; what names neither stays with the first. */
  private Map<Article, List<Meaning>> different(
      Decision decision, Map<Article, List<Meaning>> meanings) {
    Map<String, Boolean> forms = new LinkedHashMap<>();
    decision.values().forEach(form -> forms.put(SpanCorrections.form(form), false));
    String first = forms.keySet().iterator().next();
    Map<Article, List<Meaning>> parted =
        replaced(
            meanings,
            meaning -> {
              String form = SpanCorrections.form(meaning.span().text());
              boolean named = forms.computeIfPresent(form, (f, met) -> true) != null;
              return named && !form.equals(first)
                  ? meaning.who().map(who -> PARTED.contains(who.kind()) ? alone(who, form) : who)
                  : meaning.who();
            });
    for (String form : decision.values()) {
      if (!forms.getOrDefault(SpanCorrections.form(form), false)) {
        problems.add(
            decision.wrong("no actor is called '" + form + "'", "write it as a capture does"));
      }
    }
    return parted;
  }

  private void same(Decision decision, ActorIndex actors, ActorForms forms, Map<Who, Who> one) {
    List<String> named = decision.values().stream().map(SpanCorrections::form).toList();
    for (Decision other : corrections.all(Correction.DIFFERENT)) {
      if (other.values().stream().map(SpanCorrections::form).filter(named::contains).count() > 1) {
        String too = "line " + other.statedOn() + " says that two of these are different";
        problems.add(decision.wrong(too, "leave them under same or under different"));
        return;
      }
    }
    List<Who> meant = new ArrayList<>();
    for (String form : decision.values()) {
      forms
          .find(form, decision, problems)
          .flatMap(actor -> actors.who(actor.id()))
          .ifPresent(who -> meant.add(last(one, who)));
    }
    meant.stream().filter(who -> !who.equals(meant.get(0))).forEach(w -> one.put(w, meant.get(0)));
  }

  private static Who last(Map<Who, Who> one, Who who) {
    Who at = who;
    while (one.containsKey(at)) {
      at = one.get(at);
    }
    return at;
  }

  private static Map<Article, List<Meaning>> replaced(
      Map<Article, List<Meaning>> meanings, Function<Meaning, Optional<Who>> who) {
    Map<Article, List<Meaning>> replaced = new LinkedHashMap<>();
    meanings.forEach(
        (article, list) ->
            replaced.put(
                article,
                list.stream().map(m -> new Meaning(m.span(), who.apply(m), m.where())).toList()));
    return replaced;
  }

  /** With names as an editor writes them; no two have one name. */
  List<Actor> called(List<Actor> actors) {
    List<Actor> called = new ArrayList<>(actors);
    ActorForms forms = new ActorForms(actors);
    Map<String, Decision> before = new HashMap<>();
    for (Decision decision : corrections.all(Correction.CALLED)) {
      String name = decision.values().get(1);
      forms
          .find(decision.values().get(0), decision, problems)
          .filter(actor -> isFirst(actor, decision, before))
          .filter(actor -> isFree(actor, decision, before, called))
          .ifPresent(
              actor -> {
                String sort = ActorIndex.sortName(actor.kind(), name, actor.aliases());
                called.replaceAll(a -> a.id().equals(actor.id()) ? a.called(name, sort) : a);
              });
    }
    return called;
  }

  /** Of two decisions on one actor the first holds. */
  private boolean isFirst(Actor actor, Decision decision, Map<String, Decision> before) {
    Decision first = before.putIfAbsent(actor.id(), decision);
    if (first != null && !first.values().get(1).equals(decision.values().get(1))) {
      String says = "line " + first.statedOn() + " says '" + first.values().get(1) + "' of '";
      problems.add(decision.wrong(says + actor.name() + "'", "leave one of the two"));
    }
    return first == null;
  }

  private boolean isFree(
      Actor actor, Decision decision, Map<String, Decision> before, List<Actor> others) {
    String name = decision.values().get(1);
    Optional<Actor> other =
        others.stream()
            .filter(a -> !a.id().equals(actor.id()))
            .filter(a -> Folding.fold(a.name()).equals(Folding.fold(name)))
            .findFirst();
    if (other.isPresent()) {
      String says =
          Optional.ofNullable(before.get(other.get().id()))
              .map(first -> "line " + first.statedOn() + " calls another actor '" + name + "'")
              .orElse("another actor is called '" + name + "'");
      String hint = "join them under same, or write a name that tells them apart";
      problems.add(decision.wrong(says, hint));
    }
    return other.isEmpty();
  }

  /** An editor's choice of what an actor is, in the words of a report that names the actor. */
  List<Actor> roles(List<Actor> actors, List<Article> articles) {
    List<Actor> told = new ArrayList<>(actors);
    ActorForms forms = new ActorForms(actors);
    Map<String, Decision> before = new HashMap<>();
    for (Decision decision : corrections.all(Correction.ROLES)) {
      forms
          .find(decision.values().get(0), decision, problems)
          .filter(actor -> isFirst(actor, decision, before))
          .ifPresent(
              actor -> {
                Optional<Role> role = role(actor, decision.values().get(1), articles);
                if (role.isEmpty()) {
                  String message = "no report that names " + actor.name() + " says so";
                  problems.add(decision.wrong(message, "write a role in a report's own words"));
                }
                role.ifPresent(
                    r -> told.replaceAll(a -> a.id().equals(actor.id()) ? a.with(List.of(r)) : a));
              });
    }
    return told;
  }

  private static Optional<Role> role(Actor actor, String role, List<Article> articles) {
    List<String> naming = actor.namings().stream().map(Naming::article).toList();
    return articles.stream()
        .filter(article -> naming.contains(article.id()))
        .flatMap(
            article ->
                article.paragraphs().stream()
                    .filter(p -> Folding.fold(p.text()).contains(Folding.fold(role)))
                    .map(Paragraph::line)
                    .map(line -> new Excerpt(article.id(), article.capture(), line, role)))
        .map(said -> new Role(List.of(said)))
        .findFirst();
  }
}
