package org.newsbook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsbook.article.line.Datelines;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Doc;
import org.newsbook.text.Span;
import org.newsbook.text.Token;

/**
 * A sentence as the reporter tells it, parsed. A quotation that is a sentence of its own is left
 * out of it, so that the reporter's words stand for themselves ({@code “…,” said X}); one that is
 * part of the reporter's sentence stays ({@code called it “a farce”}).
 *
 * @param number its place among the article's sentences
 * @param paragraph index into the article's paragraphs
 * @param quotes its quotations in order
 * @param mentions the names in the reporter's words, by their first token
 */
record ReportedSentence(
    int number,
    int paragraph,
    Doc doc,
    Parse parse,
    List<Placed> quotes,
    List<ResolvedMention> mentions) {

  /**
   * A quotation in its sentence.
   *
   * @param index among the article's quotations
   * @param from its first token, or the token before which it was left out
   * @param to behind its last token; {@code from} where it was left out
   */
  record Placed(int index, int from, int to) {
    boolean isLeftOut() {
      return from == to;
    }
  }

  /** A longer sentence is cut, so that a text without a full stop stays readable. */
  private static final int LONGEST = 200;

  private static final int LONGEST_TAG = 6;
  private static final int LONGEST_ASIDE = 24;
  private static final int LONGEST_BRACKET = 30;
  private static final int WORDS_IN_BRACKET = 6;

  ReportedSentence {
    quotes = List.copyOf(quotes);
    mentions = List.copyOf(mentions);
  }

  int size() {
    return parse.size();
  }

  String lower(int token) {
    return token < 0 || token >= size() ? "" : parse.text(token).toLowerCase(Locale.ROOT);
  }

  /** Is the token one of the reporter's own, not a quoted one? */
  boolean isReported(int token) {
    return quotes.stream().noneMatch(q -> token >= q.from() && token < q.to());
  }

  /** Whether nothing but marks stands between a token and a quotation before it. */
  boolean isRightBehindQuote(int token) {
    return quotes.stream()
        .anyMatch(
            q ->
                q.to() <= token
                    && IntStream.range(q.to(), token)
                        .noneMatch(i -> parse.tokens().get(i).isWord()));
  }

  /** Whether nothing stands in it but quotations and marks. */
  boolean onlyQuotes() {
    return IntStream.range(0, size())
        .noneMatch(i -> isReported(i) && parse.tokens().get(i).isWord());
  }

  /** Whether the reporter asks something in it. */
  boolean asks() {
    return lower(size() - 1).equals("?") && isReported(size() - 1);
  }

  /** The captured words from one token to behind another, and the bracket that follows. */
  String text(int from, int to) {
    int end = parse.tokens().get(to - 1).end();
    int close = doc.text().startsWith(" (", end) ? doc.text().indexOf(')', end) : -1;
    boolean bracket = close > 0 && close - end < LONGEST_BRACKET;
    return doc.text().substring(parse.tokens().get(from).start(), bracket ? close + 1 : end);
  }

  /** The name that a token belongs to. */
  Optional<ResolvedMention> mention(int token) {
    int start = parse.tokens().get(token).start();
    return mentions.stream()
        .filter(m -> m.mention().start() <= start && start < m.mention().end())
        .findFirst();
  }

  boolean isPerson(int token) {
    return mention(token).filter(m -> m.mention().kind() == Mention.Kind.PERSON).isPresent();
  }

  /** The word of a name on which its others hang. */
  int headOf(Mention mention) {
    int head = parse.tokenAt(mention.start());
    for (int i = head; i < size() && parse.tokens().get(i).start() < mention.end(); i++) {
      int up = parse.head(i);
      boolean inside =
          up >= 0
              && parse.tokens().get(up).start() >= mention.start()
              && parse.tokens().get(up).start() < mention.end();
      if (!inside) {
        return i;
      }
    }
    return Math.min(head, size() - 1);
  }

  /**
   * The sentences of one paragraph.
   *
   * @param number of the first of them
   * @param quotes the paragraph's quotations
   * @param first index of the first of them among the article's
   * @param mentions the paragraph's
   */
  static List<ReportedSentence> of(
      int number,
      int paragraph,
      Doc doc,
      List<QuotationMarks.Quoted> quotes,
      int first,
      List<ResolvedMention> mentions,
      Parser parser) {
    List<ReportedSentence> sentences = new ArrayList<>();
    TreeMap<Integer, ResolvedMention> names = new TreeMap<>();
    mentions.stream()
        .filter(m -> quotes.stream().noneMatch(q -> isWithin(m.mention(), q)))
        .forEach(m -> names.put(m.mention().start(), m));
    int token = doc.tokenAt(Datelines.length(doc.text()));
    int quote = 0;
    for (int end : boundaries(doc, quotes)) {
      while (token < doc.size() && doc.start(token) < end) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> placed = new ArrayList<>();
        int begin = doc.start(token);
        while (token < doc.size() && doc.start(token) < end && tokens.size() < LONGEST) {
          boolean opens = quote < quotes.size() && doc.end(token) > quotes.get(quote).open();
          if (opens) {
            placed.add(first + quote);
            boolean out = isSentence(doc, token, quotes.get(quote));
            if (doc.start(token) < quotes.get(quote).start()) {
              tokens.add(token(doc, token));
              token++;
            }
            while (token < doc.size() && doc.start(token) < quotes.get(quote).close()) {
              if (!out) {
                tokens.add(token(doc, token));
              }
              token++;
            }
            quote++;
          } else if (bracket(doc, token) > token) {
            token = bracket(doc, token);
          } else {
            tokens.add(token(doc, token));
            token++;
          }
        }
        int until = token < doc.size() ? doc.start(token) : doc.text().length();
        Parse parse = parser.parse(tokens);
        List<Placed> places =
            placed.stream().map(q -> place(q, quotes.get(q - first), parse)).toList();
        sentences.add(
            new ReportedSentence(
                number + sentences.size(),
                paragraph,
                doc,
                parse,
                places,
                List.copyOf(names.subMap(begin, until).values())));
      }
    }
    return sentences;
  }

  /**
   * Behind a bracket behind a name, as in 'Jane Roe (R-Utah)'; the token itself where none opens.
   */
  private static int bracket(Doc doc, int token) {
    boolean opens =
        token > 0 && doc.word(token).text().equals("(") && doc.word(token - 1).isCapitalised();
    for (int i = token + 1; opens && i < Math.min(doc.size(), token + WORDS_IN_BRACKET + 2); i++) {
      if (doc.word(i).text().equals(")")) {
        return i + 1;
      }
    }
    return token;
  }

  private static boolean isWithin(Mention mention, QuotationMarks.Quoted quote) {
    return mention.start() >= quote.open() && mention.start() < quote.close();
  }

  private static Token token(Doc doc, int i) {
    return new Token(doc.word(i).text(), doc.start(i), doc.end(i));
  }

  private static Placed place(int index, QuotationMarks.Quoted quote, Parse parse) {
    int from = parse.tokenAt(quote.start());
    int to = parse.tokenAt(quote.end());
    return new Placed(index, from, Math.max(from, to));
  }

  /** Words that end like a sentence, or begin like one behind a comma or a colon. */
  private static boolean isSentence(Doc doc, int token, QuotationMarks.Quoted quote) {
    String text = doc.text();
    int first = doc.tokenAt(quote.start());
    while (first + 1 < doc.size() && !doc.word(first).isWord()) {
      first++;
    }
    boolean capital = doc.word(first).isCapitalised();
    String before = token == 0 ? ":" : doc.word(token - 1).text();
    boolean led = ":,.".contains(before);
    boolean ends = ".!?,…".indexOf(text.charAt(quote.end() - 1)) >= 0;
    return capital && (led || ends) || led && ends;
  }

  /** Where sentences end, but for those inside a quotation. */
  private static List<Integer> boundaries(Doc doc, List<QuotationMarks.Quoted> quotes) {
    List<Integer> ends = new ArrayList<>();
    int quote = 0;
    for (Span sentence : doc.sentences()) {
      int end = sentence.end(sentence.size() - 1);
      while (quote < quotes.size() && quotes.get(quote).close() < end) {
        quote++;
      }
      boolean inside = quote < quotes.size() && quotes.get(quote).open() < end;
      boolean over = !inside || quotes.get(quote).close() <= end;
      if (over && !(inside && isTag(doc, sentence.to(), quotes.get(quote)))) {
        ends.add(end);
      }
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) < doc.text().length()) {
      ends.add(doc.text().length());
    }
    return ends;
  }

  /**
   * '“Why?” Smith asked.' is one sentence, though a question mark and a capital stand inside; not
   * 'Roe asked, “Why?” Smith answered'.
   */
  private static boolean isTag(Doc doc, int next, QuotationMarks.Quoted quote) {
    int open = doc.tokenAt(quote.open());
    String before = open > 0 ? doc.word(open - 1).text() : "";
    if ("?!,…".indexOf(doc.text().charAt(quote.end() - 1)) < 0
        || !before.isEmpty() && ",:".contains(before)) {
      return false;
    }
    for (int i = next; i < Math.min(doc.size(), next + LONGEST_ASIDE); i++) {
      if (Vocabulary.SAID.has(doc.word(i).lower())) {
        return i < next + LONGEST_TAG || doc.word(i - 1).text().equals(",");
      }
      if (!doc.word(i).isWord() && !",-'’".contains(doc.word(i).text())) {
        return false;
      }
    }
    return false;
  }
}
