package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.name.Mention;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.stage.Stage;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Span;

/**
 * What the articles say that persons are: the title before a name ('Russian President') or the
 * apposition behind it (', a professor of Asian studies at Temple University Japan,'), as the
 * sentence's tree ties them to that very name. A headline gives none: its nouns stand beside names
 * as they fall.
 */
public final class Roles {
  private final Map<NameSpan, List<String>> roles = new HashMap<>();

  public Roles(Titles titles, Parser parser, List<TaggedArticle> corpus) {
    Stage.each(corpus, TaggedArticle::capture, seen -> find(titles, parser, seen))
        .forEach(roles::putAll);
  }

  /** In the order of the sentence, as the text has them. */
  public List<String> of(NameSpan name) {
    return roles.getOrDefault(name, List.of());
  }

  private static Map<NameSpan, List<String>> find(
      Titles titles, Parser parser, TaggedArticle seen) {
    Map<Span, List<NameSpan>> sentences = new IdentityHashMap<>();
    for (NameSpan name : seen.names()) {
      if (name.kind() == Mention.Kind.PERSON && !seen.isTitle(name.sentence())) {
        sentences.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
      }
    }
    Map<NameSpan, List<String>> roles = new HashMap<>();
    sentences.forEach(
        (sentence, persons) -> {
          if (titles.hasOffice(sentence, 0, sentence.size())) {
            NamedSentence named = NamedSentence.of(sentence, persons, parser);
            roles.putAll(new SentenceRoles(named, titles).all());
          }
        });
    return roles;
  }
}
