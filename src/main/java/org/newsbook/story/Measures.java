package org.newsbook.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Parser;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.Stem;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Reads what an event has one of, whatever else its sentence says: the magnitude of a quake, the
 * count of a vote, the years of a sentence, and the price of a thing by the noun or the verb that
 * the sum belongs to ('a $13 billion acquisition', 'acquire it for $13 billion').
 */
final class Measures {
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)[$€£¥₹]|\\b(?:magnitude|richter|votes?|voted|years?|months?|weeks|days)\\b");

  private static final String DECIMAL = "(?<number>\\d\\.\\d)(?![.,]?\\d)";
  private static final List<Pattern> MAGNITUDES =
      List.of(
          Pattern.compile("\\b[Mm]agnitude(?:-| | of | at | was | as | to ){1,3}" + DECIMAL),
          Pattern.compile("(?<![\\d.])" + DECIMAL + "[- ]magnitude\\b"),
          Pattern.compile("(?<![\\d.])" + DECIMAL + " on the (?:open-ended )?[Rr]ichter\\b"));

  private static final List<Pattern> VOTES =
      List.of(
          Pattern.compile(
              "\\bvot(?:e|ed|ing)(?: of| by| was| were)? (?<number>(?<for>\\d{1,3})(?:-|–| to )(?<against>\\d{1,3}))(?![\\d-])"),
          Pattern.compile(
              "(?<![\\d.])(?<number>(?<for>\\d{1,3})(?:-|–| to )(?<against>\\d{1,3})) vote\\b"));

  private static final List<Pattern> TERMS =
      List.of(
          Pattern.compile(
              "\\b(?:sentenced|jailed|imprisoned)(?: \\p{L}+){0,4}? (?:to|for) (?:\\p{L}+ ){0,2}?(?<number>(?<count>\\d{1,3}|"
                  + Figure.SEVERAL
                  + ") (?<unit>year|month|week|day)s?)\\b"),
          Pattern.compile(
              "\\b(?<number>(?<count>\\d{1,3}|"
                  + Figure.SEVERAL
                  + ")[ -](?<unit>year|month|week|day)s?)(?: in (?:prison|jail|custody)| (?:prison|jail) (?:term|sentence))\\b"));

  private static final Set<String> OF = Set.of("of", "in");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> WORTH =
      Set.of("worth", "valued", "estimated", "totalling", "totaling", "costing");

  /** 'Acquire' and 'acquisition', 'settle' and 'settlement' have so many letters in common. */
  private static final int ROOT = 5;

  private Measures() {}

  /** In text order by kind. */
  static List<Figure> in(String sentence) {
    List<Figure> measures = new ArrayList<>();
    if (!MEASURED.matcher(sentence).find()) {
      return measures;
    }
    find(MAGNITUDES, sentence, Difference.Kind.MAGNITUDE, measures);
    find(VOTES, sentence, Difference.Kind.VOTE, measures);
    find(TERMS, sentence, Difference.Kind.TERM, measures);
    measures.addAll(prices(sentence));
    return measures;
  }

  private static void find(
      List<Pattern> patterns, String sentence, Difference.Kind kind, List<Figure> measures) {
    for (Pattern pattern : patterns) {
      Matcher m = pattern.matcher(sentence);
      while (m.find()) {
        int from = m.start("number");
        OptionalDouble value = value(kind, m);
        if (value.isPresent() && measures.stream().noneMatch(f -> f.from() == from)) {
          measures.add(
              new Figure(
                  kind.name(),
                  kind,
                  "",
                  value.getAsDouble(),
                  Figure.Bound.before(sentence.substring(0, from)),
                  from,
                  m.end("number")));
        }
      }
    }
  }

  private static OptionalDouble value(Difference.Kind kind, Matcher m) {
    return switch (kind) {
      case MAGNITUDE -> OptionalDouble.of(Double.parseDouble(m.group("number")));
      case VOTE ->
          OptionalDouble.of(
              1000 * Double.parseDouble(m.group("for")) + Double.parseDouble(m.group("against")));
      default ->
          Figure.value(m.group("count"))
              .map(count -> OptionalDouble.of(count * days(m.group("unit"))))
              .orElse(OptionalDouble.empty());
    };
  }

  private static int days(String unit) {
    return switch (unit) {
      case "year" -> 365;
      case "month" -> 30;
      case "week" -> 7;
      default -> 1;
    };
  }

  private static List<Figure> prices(String sentence) {
    List<Token> tokens = Words.tokens(sentence);
    List<Figure> sums =
        Figure.in(sentence, tokens).stream().filter(f -> f.kind() == Difference.Kind.SUM).toList();
    if (sums.isEmpty()) {
      return sums;
    }
    Parse parse = Parser.load().parse(tokens);
    List<Figure> prices = new ArrayList<>();
    for (Figure sum : sums) {
      pricedBy(parse, sum)
          .ifPresent(
              word ->
                  prices.add(
                      new Figure(
                          sentence.charAt(sum.from()) + " " + root(word),
                          Difference.Kind.SUM,
                          word,
                          sum.value(),
                          sum.bound(),
                          sum.from(),
                          sum.to())));
    }
    return prices;
  }

  private static String root(String word) {
    String stem = Stem.of(word);
    return stem.substring(0, Math.min(stem.length(), ROOT));
  }

  /**
   * The thing that has the sum ('a $13 billion acquisition', '$2 million of damage', 'damage worth
   * $2 million'), or the verb that something is done with 'for' the sum.
   */
  private static Optional<String> pricedBy(Parse parse, Figure sum) {
    int at = parse.tokenAt(sum.from());
    while (parse.head(at) >= 0 && isIn(parse, parse.head(at), sum)) {
      at = parse.head(at);
    }
    int head = parse.head(at);
    if (head >= 0 && isPaidFor(parse, at, head)) {
      return Optional.of(lower(parse, head));
    }
    return thing(parse, at, head)
        .filter(t -> parse.tag(t) == Upos.NOUN || t == 0 && parse.tag(t) == Upos.PROPN)
        .map(t -> lower(parse, t));
  }

  private static Optional<Integer> thing(Parse parse, int amount, int head) {
    Optional<Integer> own =
        parse
            .child(amount, Relation.NMOD)
            .filter(of -> parse.child(of, Relation.CASE).filter(c -> is(parse, c, OF)).isPresent())
            .or(() -> parse.child(amount, Relation.NSUBJ));
    if (own.isPresent() || head < 0) {
      return own;
    }
    if (is(parse, head, WORTH)) {
      return parse.subject(head).or(() -> Optional.of(parse.head(head)).filter(up -> up >= 0));
    }
    Relation relation = parse.relation(amount);
    boolean whole = relation == Relation.COMPOUND || relation == Relation.NUMMOD;
    return Optional.of(head)
        .filter(noun -> noun > amount && whole && parse.fineTag(noun).equals("NN"));
  }

  private static boolean isPaidFor(Parse parse, int amount, int verb) {
    return parse.tag(verb) == Upos.VERB
        && parse.relation(amount) == Relation.OBL
        && parse.child(verb, Relation.OBJ, Relation.NSUBJ_PASS).isPresent()
        && parse.child(amount, Relation.CASE).filter(c -> is(parse, c, FOR)).isPresent();
  }

  private static boolean is(Parse parse, int token, Set<String> words) {
    return words.contains(lower(parse, token));
  }

  private static String lower(Parse parse, int token) {
    return parse.text(token).toLowerCase(Locale.ROOT);
  }

  private static boolean isIn(Parse parse, int token, Figure sum) {
    Token t = parse.tokens().get(token);
    return t.start() >= sum.from() && t.end() <= sum.to();
  }
}
