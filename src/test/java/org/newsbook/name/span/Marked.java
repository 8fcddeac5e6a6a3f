package org.newsbook.name.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Title;
import org.newsbook.name.Mention;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.person.Titles;
import org.newsbook.tagger.NameTagger;
import org.newsbook.text.Span;

/**
 * Articles with their names marked by hand, so that a rule is tested without the tagger: {@code "{P
 * Ana Roja} of {A French} {O Acme} in {L Lyon}"}.
 */
public final class Marked {
  private static final Pattern MARK = Pattern.compile("\\{([POLAM]) ([^}]+)}");
  public static final Gazetteer GAZETTEER = new Gazetteer();
  public static final Titles TITLES = new Titles();
  public static final NameTagger TAGGER = NameTagger.load();

  private Marked() {}

  public static Article article(String id, String language, String... paragraphs) {
    List<Paragraph> body = new ArrayList<>();
    for (String text : paragraphs) {
      body.add(new Paragraph(body.size() + 2, text, Paragraph.Form.TEXT));
    }
    return new Article(
        id,
        "captures/" + id + ".txt",
        1,
        body.size() + 1,
        new Title("Untitled", Title.Origin.DERIVED, 1),
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        body,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Each text is a paragraph. */
  public static TaggedArticle seen(String id, String... marked) {
    List<String> plain = new ArrayList<>();
    for (String text : marked) {
      plain.add(MARK.matcher(text).replaceAll("$2"));
    }
    Article article = article(id, "en", plain.toArray(String[]::new));
    List<Span> sentences = TaggedArticle.sentences(article);
    List<NameSpan> spans = new ArrayList<>();
    for (int p = 0; p < marked.length; p++) {
      Matcher m = MARK.matcher(marked[p]);
      int shift = 0;
      while (m.find()) {
        int start = m.start() - shift;
        spans.add(
            at(
                article.paragraphs().get(p),
                sentences,
                start,
                start + m.group(2).length(),
                kind(m.group(1))));
        shift += m.end() - m.start() - m.group(2).length();
      }
    }
    return new TaggedArticle(article, sentences, spans);
  }

  private static Mention.Kind kind(String mark) {
    return switch (mark) {
      case "P" -> Mention.Kind.PERSON;
      case "O" -> Mention.Kind.ORGANISATION;
      case "L" -> Mention.Kind.PLACE;
      case "M" -> Mention.Kind.OTHER;
      default -> Mention.Kind.PEOPLE;
    };
  }

  private static NameSpan at(
      Paragraph paragraph, List<Span> sentences, int start, int end, Mention.Kind kind) {
    for (Span sentence : sentences) {
      for (int from = 0; from < sentence.size(); from++) {
        for (int to = from + 1; to <= sentence.size(); to++) {
          if (sentence.doc() == paragraph.doc()
              && sentence.start(from) == start
              && sentence.end(to - 1) == end) {
            return new NameSpan(sentence, from, to, kind, false);
          }
        }
      }
    }
    throw new IllegalArgumentException("no tokens at " + start + ".." + end);
  }
}
