package org.newsbook.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/**
 * Finds actors, regions and quotes in all articles: names are seen in sentences, voted on by the
 * corpus, told whose they are, and gathered on one record an actor and a region.
 */
public final class NameFinder {
  private NameFinder() {}

  public static Names find(List<Article> articles, Problems problems) {
    Gazetteer gazetteer = Gazetteer.load();
    Titles titles = Titles.load();
    List<Seen> corpus =
        see(articles, new SightingFinder(NameTagger.load(), gazetteer, titles), problems);
    TypeVote vote = new TypeVote(gazetteer, corpus);
    List<Seen> voted = corpus.stream().map(vote::apply).toList();
    Resolver resolver = new Resolver(gazetteer, titles, voted);
    Map<Article, List<Meaning>> meanings = new LinkedHashMap<>();
    voted.forEach(seen -> meanings.put(seen.article(), resolver.resolve(seen)));
    ActorIndex actors = new ActorIndex(gazetteer, titles, meanings);
    List<Region> regions = new RegionTree(gazetteer, meanings).regions();
    ResolvedMentions resolved = resolved(meanings, actors);
    List<Quote> quotes = QuoteFinder.find(articles, resolved, actors.actors());
    return new Names(actors.actors(), regions, quotes);
  }

  private static List<Seen> see(List<Article> articles, SightingFinder finder, Problems problems) {
    List<Seen> corpus = new ArrayList<>();
    for (Article article : articles) {
      if (!article.language().toLowerCase(Locale.ROOT).startsWith("en")) {
        problems.add(
            Problem.warning(
                article.capture(),
                article.startLine(),
                "no names were looked for: the article's language is '" + article.language() + "'",
                "only English is known; where it is English, say 'language: en' in front matter"));
        corpus.add(new Seen(article, List.of(), List.of()));
      } else {
        List<Sentence> sentences = Sentence.of(article);
        corpus.add(
            new Seen(
                article,
                sentences,
                sentences.stream().flatMap(s -> finder.find(s).stream()).toList()));
      }
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
