package org.newsbook.name.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Region;
import org.newsbook.name.organisation.OrganisationConfidence;
import org.newsbook.name.person.PersonConfidence;
import org.newsbook.name.person.PersonEvidence;
import org.newsbook.name.person.Roles;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.syntax.Parser;

/** What becomes of names that are marked by hand: whose they are, and which pages they make. */
public final class Pages {
  private Pages() {}

  public static Map<Article, List<Meaning>> meanings(TaggedArticle... corpus) {
    Roles roles = roles(corpus);
    Resolver resolver = new Resolver(Marked.GAZETTEER, evidence(roles), List.of(corpus));
    Map<Article, List<Meaning>> meanings = new LinkedHashMap<>();
    for (TaggedArticle seen : corpus) {
      meanings.put(seen.article(), resolver.resolve(seen));
    }
    return meanings;
  }

  static PersonEvidence evidence(Roles roles) {
    return new PersonEvidence(Marked.TITLES, roles);
  }

  public static Roles roles(TaggedArticle... corpus) {
    return new Roles(Marked.TITLES, Parser.load(), List.of(corpus));
  }

  public static List<Actor> actors(TaggedArticle... corpus) {
    Roles roles = roles(corpus);
    Confidence confidence =
        new Confidence(
            new PersonConfidence(Marked.TAGGER, evidence(roles)),
            new OrganisationConfidence(Marked.TAGGER, Marked.TITLES));
    return new ActorIndex(Marked.GAZETTEER, roles, confidence, meanings(corpus)).actors();
  }

  public static List<Region> regions(TaggedArticle... corpus) {
    return new RegionTree(Marked.GAZETTEER, meanings(corpus)).regions();
  }

  /** Names of actors, each with its forms: {@code "Xi Jinping: [Xi, Xi Jinping]"}. */
  public static List<String> pages(TaggedArticle... corpus) {
    return actors(corpus).stream()
        .map(a -> a.name() + ": " + a.aliases().stream().map(Alias::name).sorted().toList())
        .sorted()
        .toList();
  }
}
