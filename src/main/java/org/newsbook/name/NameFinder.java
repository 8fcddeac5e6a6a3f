package org.newsbook.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.tagger.NameTagger;

/**
 * Finds actors and regions in all articles: names are seen in sentences, voted on by the corpus,
 * told whose they are, and gathered on one record an actor and a region.
 */
public final class NameFinder {
  private NameFinder() {}

  /** Forms that an editor calls nobody's name are left out wherever they stand. */
  public static Names find(List<Article> articles, Corrections corrections, Problems problems) {
    Gazetteer gazetteer = Gazetteer.load();
    Titles titles = Titles.load();
    NameTagger tagger = NameTagger.load();
    NotNames notNames = new NotNames(gazetteer, tagger);
    List<Seen> corpus =
        see(articles, new SightingFinder(tagger, gazetteer, titles, notNames), problems);
    TypeVote vote = new TypeVote(gazetteer, corpus);
    List<Seen> voted =
        corpus.stream()
            .map(vote::apply)
            .map(seen -> notNames.without(seen, corrections.notNames()))
            .toList();
    Resolver resolver = new Resolver(gazetteer, titles, tagger, voted);
    Map<Article, List<Meaning>> meanings = new LinkedHashMap<>();
    voted.forEach(seen -> meanings.put(seen.article(), resolver.resolve(seen)));
    ActorIndex actors = new ActorIndex(gazetteer, titles, meanings);
    List<Region> regions = new RegionTree(gazetteer, meanings).regions();
    return new Names(actors.actors(), regions, resolved(meanings, actors));
  }

  private static List<Seen> see(List<Article> articles, SightingFinder finder, Problems problems) {
    List<Seen> corpus = new ArrayList<>();
    for (Article article : articles) {
      List<Sentence> sentences = Sentence.of(article);
      boolean english = EnglishText.isEnglish(article, sentences);
      if (!english) {
        problems.add(
            Problem.warning(
                article.capture(),
                article.startLine(),
                "no names were looked for: only English is known, and this article is not in it",
                "leave it, or set 'language: en' in its front matter where it is"));
      }
      List<Sentence> read = english ? sentences : List.of();
      corpus.add(
          new Seen(article, read, read.stream().flatMap(s -> finder.find(s).stream()).toList()));
    }
    return corpus;
  }

  private static ResolvedMentions resolved(
      Map<Article, List<Meaning>> meanings, ActorIndex actors) {
    Map<String, List<ResolvedMention>> resolved = new LinkedHashMap<>();
    meanings.forEach(
        (article, list) ->
            resolved.put(
                article.id(),
                list.stream()
                    .filter(m -> !m.sighting().inside())
                    .map(
                        m ->
                            new ResolvedMention(
                                m.sighting().mention(),
                                m.who().flatMap(actors::id),
                                m.where().map(Area::id)))
                    .toList()));
    return new ResolvedMentions(resolved);
  }
}
