package org.newsbook.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Parser;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.CommonWords;
import org.newsbook.text.DataFile;
import org.newsbook.text.Stem;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/** Tells sentences that make sense by themselves from those that lean on the one before. */
public final class StandsAlone {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 65;

  /** A third-person pronoun among so many first words points back. */
  private static final int OPENING = 6;

  private static final Set<String> LEANING = words("leaning");

  /** Of what was named before, unless nothing was: 'two ferries'. */
  private static final Set<String> COUNTING = words("counting");

  /**
   * What a sentence begins with that goes on from another, or that is no sentence's own, such as an
   * address.
   */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:"
              + String.join("|", DataFile.lines(StandsAlone.class, "goes-on.txt"))
              + ")\\b.*"
              + "|(?:By|BY) \\p{Lu}.*|\\p{Lu}\\p{L}+: .*|.*\\w@\\w+\\.\\w.*",
          Pattern.DOTALL);

  private static final Pattern CAPTION =
      Pattern.compile(String.join("|", DataFile.lines(StandsAlone.class, "captions.txt")));

  /** 'With this visit': of which nothing was said, unless it is the time. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)(?:\\S+ ){0,5}(?:that (?:time|day|case|point|end|respect)|(?:this|these|those) (?!(?:time|week|weekend|month|year|summer|winter"
              + "|spring|autumn|fall|season|morning|afternoon|evening|century|decade)\\b)).*",
          Pattern.DOTALL);

  /** A name or number among so many words behind 'the' tells which. */
  private static final int TELLS_WHICH = 4;

  private static final Pattern TELLING = Pattern.compile("\\p{Lu}|(?:19|20)\\d\\d$");

  /** With so short a common word the thing's name is over: 'has', 'was'. */
  private static final int SMALL = 3;

  private static final Set<String> BACK = words("back");

  /** 'they'll' */
  private static final Pattern CONTRACTED = Pattern.compile("'.*");

  /** How a name hangs on the noun before it. */
  private static final Set<Relation> NAMING = Set.of(Relation.APPOS, Relation.FLAT, Relation.NSUBJ);

  /** Most sentences begin with one, and need no parse. */
  private static final Set<String> NO_VERB = words("no-verb");

  private static final Set<String> OF_MANY = Set.of("they", "their", "them");
  private static final Set<String> MORE = words("more");
  private static final Set<String> FIRST_PERSON = words("first-person");
  private static final Pattern CLOSING = Pattern.compile("[\"”’')\\]]{1,3}$");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*+[”\"]");
  private static final Pattern PRONOUN_SPEAKS =
      Pattern.compile(
          "\\b(?i:he|she|they|it) (?:also |later |then |further )?"
              + "(?:said|says|added|adds|told|tells|wrote|noted|explained|continued|argued|asked)\\b"
              + "|\\b(?:said|added|says|adds) (?:he|she|they)[.,;:]");

  /** 'said the harbour captain.': who that is stands elsewhere. */
  private static final Pattern SOMEBODY_SPEAKS =
      Pattern.compile(
          "(?:^|[,;])\\s*+(?:said|added|says|adds) the (?:[\\p{L}-]+ ){0,2}\\p{Ll}+[.,;]");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(?:said|says|saying|told|tells|added|adds|wrote|writes|stated|according|declared|"
              + "announced|called|warned|noted|argued|insisted|described|explained|asked|urged|"
              + "claimed|remarked|vowed|stressed|tweeted|posted|quoted|cited)\\b");

  private StandsAlone() {}

  private static Set<String> words(String section) {
    return DataFile.words(StandsAlone.class, "leaning.txt", section);
  }

  public static boolean test(String sentence) {
    return test(sentence, false);
  }

  /**
   * @param opens is it the first of its report, before which nothing stands that it counts on?
   */
  static boolean test(String sentence, boolean opens) {
    List<Token> tokens = Words.tokens(sentence).stream().filter(Token::isWord).toList();
    if (tokens.size() < SHORTEST || tokens.size() > LONGEST) {
      return false;
    }
    String first = lower(tokens.get(0));
    if (LEANING.contains(first) && !(opensWithQuote(sentence) && FIRST_PERSON.contains(first))
        || COUNTING.contains(first) && !opens) {
      return false;
    }
    return !GOES_ON.matcher(sentence).matches()
        && !POINTS.matcher(sentence).matches()
        && !CAPTION.matcher(sentence).find()
        && ends(sentence)
        && begins(sentence)
        && !pointsBack(sentence, tokens)
        && isBalanced(sentence)
        && speakerNamed(sentence)
        && (NO_VERB.contains(first) || !isAddressed(sentence));
  }

  /**
   * Does it open with a thing that is taken as known, and is not?
   *
   * @param known stems of what a reader has read before
   */
  static boolean pointsToUnknown(String sentence, Set<String> known) {
    List<Token> words = Words.tokens(sentence).stream().filter(Token::isWord).toList();
    if (!lower(words.get(0)).equals("the")) {
      return false;
    }
    return words.subList(1, Math.min(TELLS_WHICH, words.size())).stream()
        .takeWhile(
            w ->
                w.text().length() > SMALL
                    || lower(w).equals("of")
                    || !CommonWords.contains(lower(w)))
        .noneMatch(w -> TELLING.matcher(w.text()).lookingAt() || known.contains(Stem.of(lower(w))));
  }

  /** 'US' is a state and no pronoun. */
  private static String lower(Token token) {
    return token.text().equals("US")
        ? "US"
        : token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean begins(String sentence) {
    int at = 0;
    while (at < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(at))) {
      at++;
    }
    return at < 2 && !Character.isLowerCase(sentence.charAt(at));
  }

  /** A statement ends in a full stop; what does not is a label or the like. */
  static boolean ends(String sentence) {
    String plain = CLOSING.matcher(sentence).replaceFirst("");
    return plain.endsWith(".") && !plain.endsWith("...");
  }

  /** 'Watch the launch on our site.': the reader is told what to do. */
  private static boolean isAddressed(String sentence) {
    Parse parse = Parser.load().parse(Words.tokens(sentence));
    return parse.head(0) == Parse.ROOT
        && parse.fineTag(0).equals("VB")
        && parse.subject(0).isEmpty();
  }

  private static boolean pointsBack(String sentence, List<Token> words) {
    return IntStream.range(1, Math.min(OPENING, words.size()))
        .anyMatch(
            i ->
                BACK.contains(CONTRACTED.matcher(lower(words.get(i))).replaceFirst(""))
                        && !isOfSubject(sentence, words.get(i))
                    || MORE.contains(lower(words.get(i)))
                        && !lower(words.get(i - 1)).equals("and"));
  }

  /** 'Anna Berg said she would sail': the sentence opens with whom the pronoun stands for. */
  private static boolean isOfSubject(String sentence, Token pronoun) {
    Parse parse = Parser.load().parse(Words.tokens(sentence));
    boolean many = OF_MANY.contains(lower(pronoun));
    return IntStream.range(0, parse.tokenAt(pronoun.start()))
        .filter(i -> parse.isSubject(i) && opensWith(parse, i))
        .anyMatch(i -> isNamed(parse, i) || many && parse.tag(i) == Upos.NOUN);
  }

  /** 'Anna Berg', 'the pilot Anna Berg'; not 'the pilot on Monday'. */
  private static boolean isNamed(Parse parse, int subject) {
    int name = subject + 1;
    while (parse.relation(name) == Relation.COMPOUND && parse.head(name) > name) {
      name = parse.head(name);
    }
    return parse.tag(subject) == Upos.PROPN
        || parse.tag(name) == Upos.PROPN && NAMING.contains(parse.relation(name));
  }

  private static boolean opensWith(Parse parse, int subject) {
    return IntStream.range(0, parse.first(subject)).allMatch(i -> parse.tag(i) == Upos.PUNCT);
  }

  /** Each mark that opens is closed, and none closes that was not opened. */
  public static boolean isBalanced(String sentence) {
    long open = sentence.chars().filter(c -> c == '“').count();
    long close = sentence.chars().filter(c -> c == '”').count();
    long straight = sentence.chars().filter(c -> c == '"').count();
    long round = sentence.chars().filter(c -> c == '(').count();
    return open == close
        && straight % 2 == 0
        && round == sentence.chars().filter(c -> c == ')').count();
  }

  /** A quote needs its speaker in the same sentence, by name; 'I' and 'we' belong in quotes. */
  private static boolean speakerNamed(String sentence) {
    String outside = QUOTED.matcher(sentence).replaceAll(" ");
    boolean first =
        Words.tokens(outside).stream().map(StandsAlone::lower).anyMatch(FIRST_PERSON::contains);
    if (first
        || PRONOUN_SPEAKS.matcher(outside).find()
        || SOMEBODY_SPEAKS.matcher(outside).find()) {
      return false;
    }
    return !opensWithQuote(sentence) || SPEAKS.matcher(outside).find();
  }

  private static boolean opensWithQuote(String sentence) {
    return "“\"‘'".indexOf(sentence.charAt(0)) >= 0;
  }
}
