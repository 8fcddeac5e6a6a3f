package org.newsbook.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbook.article.line.Datelines;
import org.newsbook.headline.HeadlineWriter;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;
import org.newsbook.text.DataFile;
import org.newsbook.text.Doc;
import org.newsbook.text.Languages;
import org.newsbook.text.Span;

/** A title for an article that has none, in the words of its first sentences. */
final class Headline {
  private static final int LONGEST = 90;

  /** Fewer words and signs tell nothing. */
  private static final int FEWEST = 5;

  private static final int PARAGRAPHS = 6;
  private static final int SENTENCES = 8;

  /** A phrase that ends so far on is better cut there than inside the next. */
  private static final int LEAST = 45;

  /** Words that cannot stand last ('dangling'), and those that open a phrase ('opening'). */
  private static final Map<String, Set<String>> WORDS =
      DataFile.sections(Headline.class, "headline-words.txt");

  private Headline() {}

  /**
   * At most 90 characters, 110 where the first sentence cannot be shortened more. Of English
   * sentences a short one or the clause that holds the news; where there is none, the first
   * sentence that fits; else the words before a phrase begins.
   */
  static Title derive(List<Paragraph> body, HeadlineWriter writer, Memo memo) {
    Paragraph lead = body.get(0);
    List<Span> sentences = firstSentences(body);
    if (Languages.of(lead.text()).equals("en")) {
      Optional<Title> written = written(sentences, writer, memo);
      if (written.isPresent()) {
        return written.get();
      }
    }
    Optional<Span> fitting = sentences.stream().filter(Headline::fits).findFirst();
    if (fitting.isPresent()) {
      return title(bare(fitting.get().text()), fitting.get().line());
    }
    String whole = sentences.isEmpty() ? "" : bare(sentences.get(0).text());
    String head = whole.length() > LONGEST ? shorten(whole) : whole;
    return title(head.isBlank() ? cut(lead.text()) : head, lead.line());
  }

  /** Remembered as the number of its sentence and its words: writing takes long. */
  private static Optional<Title> written(List<Span> sentences, HeadlineWriter writer, Memo memo) {
    Hash key = new Hash().add("headline");
    sentences.forEach(sentence -> key.add(sentence.text()));
    byte[] kept =
        memo.of(
            key,
            () ->
                writer
                    .write(sentences)
                    .map(h -> sentences.indexOf(h.sentence()) + " " + h.text())
                    .orElse("")
                    .getBytes(StandardCharsets.UTF_8));
    String[] found = new String(kept, StandardCharsets.UTF_8).split(" ", 2);
    return found.length < 2
        ? Optional.empty()
        : Optional.of(title(found[1], sentences.get(Integer.parseInt(found[0])).line()));
  }

  /** Without the mark of an item. */
  private static Title title(String text, int line) {
    return new Title(text.replaceFirst("^[•·*–-]+\\s+", ""), Title.Origin.DERIVED, line);
  }

  /** Of the first paragraphs that are no headings, without the dateline. */
  private static List<Span> firstSentences(List<Paragraph> body) {
    List<Span> sentences = new ArrayList<>();
    for (Paragraph paragraph : body.subList(0, Math.min(PARAGRAPHS, body.size()))) {
      Doc doc = paragraph.doc();
      int from = doc.tokenAt(Datelines.length(doc.text()));
      for (Span sentence : doc.sentences()) {
        if (sentence.to() > from && paragraph.form() != Paragraph.Form.HEADING) {
          sentences.add(new Span(doc, Math.max(from, sentence.from()), sentence.to()));
        }
      }
    }
    return sentences.subList(0, Math.min(SENTENCES, sentences.size()));
  }

  private static boolean fits(Span sentence) {
    String bare = bare(sentence.text());
    return sentence.size() >= FEWEST && !bare.isBlank() && bare.length() <= LONGEST;
  }

  /** Without its full stop. */
  private static String bare(String sentence) {
    return balanced(sentence.strip().replaceFirst("[.,;:—–-]+$", "").strip());
  }

  /**
   * Cut where a phrase ends, if one ends late enough; else behind the last word that fits. A lone
   * word behind a comma begins what is cut off ('…, Oslo said').
   */
  private static String shorten(String text) {
    String head = cut(text);
    for (int end = head.length(); end >= LEAST; end = text.lastIndexOf(' ', end - 1)) {
      if (endsPhrase(text, end)) {
        head = text.substring(0, end);
        break;
      }
    }
    String title = undangled(head);
    int comma = title.lastIndexOf(", ");
    boolean lone = comma >= LEAST && title.indexOf(' ', comma + 2) < 0;
    return balanced(lone ? title.substring(0, comma) : title);
  }

  private static boolean endsPhrase(String text, int end) {
    String next = text.substring(end).strip();
    int space = next.indexOf(' ');
    return ",;:–—".indexOf(text.charAt(end - 1)) >= 0
        || isOne("opening", next.substring(0, Math.max(0, space)));
  }

  private static boolean isOne(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text.strip();
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : LONGEST;
    if (space <= 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static String undangled(String text) {
    String title = text;
    while (true) {
      title = title.replaceFirst("[\\s,;:—–(\\[-]+$", "");
      int space = title.lastIndexOf(' ');
      String last = title.substring(space + 1).replaceAll("[^\\p{L}.]", "");
      if (space <= 0
          || !isOne("dangling", last.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT))) {
        return title;
      }
      title = title.substring(0, space);
    }
  }

  /** A quotation mark or bracket that its cut left open is dropped. */
  private static String balanced(String text) {
    String title = text;
    title = dropOdd(title, '“', '”');
    title = dropOdd(title, '(', ')');
    title = dropOdd(title, '[', ']');
    long straight = title.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 ? title.replace("\"", "") : title;
  }

  private static String dropOdd(String text, char open, char close) {
    long opened = text.chars().filter(c -> c == open).count();
    long closed = text.chars().filter(c -> c == close).count();
    return opened == closed
        ? text
        : text.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
  }
}
