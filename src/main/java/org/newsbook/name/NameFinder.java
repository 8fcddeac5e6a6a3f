package org.newsbook.name;

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
    SightingFinder finder = new SightingFinder(tagger, gazetteer, titles, notNames);
    List<Seen> corpus =
        articles.parallelStream().map(article -> see(article, finder, problems)).toList();
    TypeVote vote = new TypeVote(gazetteer, tagger, corpus);
    List<Seen> voted =
        corpus.parallelStream()
            .map(vote::apply)
            .map(seen -> notNames.without(seen, corrections.notNames()))
            .toList();
    PossessiveNames possessives = new PossessiveNames(voted);
    List<Seen> whole = voted.stream().map(possessives::apply).toList();
    Resolver resolver = new Resolver(gazetteer, titles, tagger, whole);
    Map<Article, List<Meaning>> meanings = new LinkedHashMap<>();
    List<List<Meaning>> meant = whole.parallelStream().map(resolver::resolve).toList();
    for (int i = 0; i < meant.size(); i++) {
      meanings.put(whole.get(i).article(), meant.get(i));
    }
    ActorIndex actors = new ActorIndex(gazetteer, titles, meanings);
    List<Region> regions = new RegionTree(gazetteer, meanings).regions();
    return new Names(actors.actors(), regions, resolved(meanings, actors));
  }

  private static Seen see(Article article, SightingFinder finder, Problems problems) {
    List<Sentence> sentences = Sentence.of(article);
    if (!EnglishText.isEnglish(article, sentences)) {
      problems.add(
          Problem.warning(
              article.capture(),
              article.startLine(),
              "no names were looked for: only English is known, and this article is not in it",
              "leave it, or set 'language: en' in its front matter where it is"));
      return new Seen(article, List.of(), List.of());
    }
    return new Seen(
        article, sentences, sentences.stream().flatMap(s -> finder.find(s).stream()).toList());
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
