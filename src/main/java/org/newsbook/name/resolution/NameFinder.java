package org.newsbook.name.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.article.Article;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.name.Mention;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.name.ResolvedMention;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.organisation.OrganisationConfidence;
import org.newsbook.name.person.PersonConfidence;
import org.newsbook.name.person.PersonEvidence;
import org.newsbook.name.person.Roles;
import org.newsbook.name.person.Titles;
import org.newsbook.name.recognition.NameSpanFinder;
import org.newsbook.name.recognition.RememberedSpans;
import org.newsbook.name.recognition.TypeVote;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;
import org.newsbook.syntax.Parser;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Doc;
import org.newsbook.text.Languages;
import org.newsbook.text.Span;

/**
 * Finds actors and regions in all articles: names are seen in sentences, voted on by the corpus,
 * told whose they are, and gathered on one record an actor and a region.
 */
public final class NameFinder {
  private NameFinder() {}

  /** Forms that an editor calls nobody's name are left out wherever they stand. */
  public static Names find(
      List<Article> articles, Corrections corrections, Stage stage, Problems problems) {
    Gazetteer gazetteer = new Gazetteer();
    SpanCorrections editor = new SpanCorrections(corrections, gazetteer, problems);
    Read read = read(NameTagger.load(), gazetteer, articles, editor, stage, problems);
    editor.check();
    ActorCorrections whose = new ActorCorrections(corrections, problems);
    Map<Article, List<Meaning>> whom = whose.apply(read.meanings(), read::index);
    ActorIndex actors = read.index(whom);
    List<Region> regions = editor.placed(new RegionTree(gazetteer, whom).regions());
    List<Actor> named = whose.called(whose.roles(actors.actors(), articles));
    return new Names(named, regions, resolved(whom, actors));
  }

  /** What the names of all articles mean, before an editor says whose they are. */
  record Read(
      Gazetteer gazetteer,
      Map<Article, List<Meaning>> meanings,
      Roles roles,
      Confidence confidence) {
    private ActorIndex index(Map<Article, List<Meaning>> whom) {
      return new ActorIndex(gazetteer, roles, confidence, whom);
    }
  }

  static Read read(
      NameTagger tagger,
      Gazetteer gazetteer,
      List<Article> articles,
      SpanCorrections editor,
      Stage stage,
      Problems problems) {
    stage.of(articles.size());
    Titles titles = new Titles();
    RememberedSpans finder =
        new RememberedSpans(new NameSpanFinder(tagger, gazetteer, titles), stage.memo("names"));
    List<TaggedArticle> corpus =
        Stage.each(
            articles,
            Article::capture,
            article -> {
              TaggedArticle seen = see(article, finder, problems);
              stage.step();
              return seen;
            });
    TypeVote vote = new TypeVote(gazetteer, tagger, corpus);
    List<TaggedArticle> told =
        Stage.each(corpus, TaggedArticle::capture, seen -> editor.apply(vote.apply(seen)));
    Roles roles = new Roles(titles, Parser.load().remembering(stage.memo("parses")), told);
    PersonEvidence evidence = new PersonEvidence(titles, roles);
    Resolver resolver = new Resolver(gazetteer, evidence, told);
    Map<Article, List<Meaning>> meanings = new LinkedHashMap<>();
    List<List<Meaning>> meant = Stage.each(told, TaggedArticle::capture, resolver::resolve);
    for (int i = 0; i < meant.size(); i++) {
      Article article = told.get(i).article();
      meanings.put(article, meant.get(i).stream().map(m -> editor.apply(article, m)).toList());
    }
    Confidence confidence =
        new Confidence(
            new PersonConfidence(tagger, evidence), new OrganisationConfidence(tagger, titles));
    return new Read(gazetteer, meanings, roles, confidence);
  }

  private static TaggedArticle see(Article article, RememberedSpans finder, Problems problems) {
    List<Span> sentences = TaggedArticle.sentences(article);
    if (!Languages.isEnglish(article.language())) {
      problems.add(
          Problem.warning(
              article.capture(),
              article.startLine(),
              "no names were looked for: only English is known, and this article is not in it",
              "leave it, or set 'language: en' in its front matter where it is"));
      return new TaggedArticle(article, List.of(), List.of());
    }
    return new TaggedArticle(
        article, sentences, sentences.stream().flatMap(s -> finder.find(s).stream()).toList());
  }

  private static ResolvedMentions resolved(
      Map<Article, List<Meaning>> meanings, ActorIndex actors) {
    Map<String, List<ResolvedMention>> resolved = new LinkedHashMap<>();
    meanings.forEach(
        (article, list) -> resolved.put(article.id(), resolved(article, list, actors)));
    return new ResolvedMentions(resolved);
  }

  /**
   * @param meanings in text order
   */
  private static List<ResolvedMention> resolved(
      Article article, List<Meaning> meanings, ActorIndex actors) {
    List<ResolvedMention> resolved = new ArrayList<>();
    int paragraph = Mention.TITLE;
    for (Meaning meaning : meanings) {
      Doc doc = meaning.span().sentence().doc();
      while (doc != doc(article, paragraph)) {
        paragraph++;
      }
      if (!meaning.span().inside()) {
        resolved.add(
            new ResolvedMention(
                meaning.span().mention(article.id(), paragraph),
                meaning.who().flatMap(actors::id),
                meaning.where().map(Area::id)));
      }
    }
    return resolved;
  }

  private static Doc doc(Article article, int paragraph) {
    return paragraph == Mention.TITLE
        ? article.title().doc()
        : article.paragraphs().get(paragraph).doc();
  }
}
