package org.newsbook.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.text.CommonWords;
import org.newsbook.text.NamedDay;
import org.newsbook.text.Stem;
import org.newsbook.text.Token;

/**
 * A value in a sentence: how many of something, a sum of money, a day.
 *
 * @param of what the value is of; only values of the same can differ
 * @param noun what it counts or is for, as captured: 'people', or empty
 * @param value normalised
 * @param bound whether the text says 'about', 'more than' or the like
 * @param from offset in the sentence at which the value starts
 */
record Figure(
    String of, Difference.Kind kind, String noun, double value, Bound bound, int from, int to) {
  /** How sharp a value is. */
  enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    private static final Pattern LEAST =
        Pattern.compile("(?i)\\b(?:at least|more than|over|above)\\W*$");
    private static final Pattern MOST =
        Pattern.compile(
            "(?i)\\b(?:at most|up to|fewer than|less than|as many as|under|below)\\W*$");
    private static final Pattern ROUGH =
        Pattern.compile(
            "(?i)\\b(?:about|around|nearly|almost|some|roughly|approximately|circa|estimated|close to)\\W*$");

    /** What stands before a value. */
    static Bound before(String text) {
      return LEAST.matcher(text).find()
          ? AT_LEAST
          : MOST.matcher(text).find() ? AT_MOST : ROUGH.matcher(text).find() ? ABOUT : EXACT;
    }
  }

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,6})?");
  private static final String CURRENCIES = "$€£¥₹";

  /** Rough values differ from here on. */
  private static final double ROUGHLY = 0.1;

  /** So many words behind a sum is what it is for: '$280m in aid'. */
  private static final int REACH = 4;

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** Those of several, as a pattern has them. */
  static final String SEVERAL = String.join("|", NUMBERS.subList(2, NUMBERS.size()));

  private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police");

  /** Words behind a number that are not what it counts. */
  private static final Set<String> NO_NOUN =
      new HashSet<>(
          List.of(
              ("of in on to and or at by for from with as the an is are was were that who but after"
                      + " before when percent per th st nd rd am pm hundred thousand million billion trillion other others"
                      + " more days day years year months month weeks week hours hour minutes"
                      + " minute times time january february march april may june july august"
                      + " september october november december jan feb mar apr jun jul aug sep sept"
                      + " oct nov dec")
                  .split(" ")));

  /** Counts, sums and days of a sentence, in text order by kind. */
  static List<Figure> in(String sentence, List<Token> tokens) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean money = i > 0 && CURRENCIES.contains(tokens.get(i - 1).text());
      Optional<Figure> figure = money ? sum(sentence, tokens, i) : count(sentence, tokens, i);
      figure.ifPresent(figures::add);
    }
    for (NamedDay day : NamedDay.all(sentence)) {
      int value = day.day().getMonthValue() * 31 + day.day().getDayOfMonth();
      figures.add(
          new Figure("day", Difference.Kind.DAY, "", value, Bound.EXACT, day.from(), day.to()));
    }
    return figures;
  }

  /** Every number of a sentence, whatever it counts. */
  static List<Double> numbers(List<Token> tokens) {
    return tokens.stream().flatMap(t -> value(t.text()).stream()).toList();
  }

  boolean isDay() {
    return kind == Difference.Kind.DAY;
  }

  /** Both values cannot be right. */
  boolean differs(Figure other) {
    if (!of.equals(other.of) || value == other.value || isRounded(other) || other.isRounded(this)) {
      return false;
    }
    if (bound == Bound.EXACT && other.bound == Bound.EXACT) {
      return true;
    }
    if (bound == Bound.ABOUT || other.bound == Bound.ABOUT) {
      return Math.abs(value - other.value) / Math.max(value, other.value) > ROUGHLY;
    }
    return excludes(other) || other.excludes(this);
  }

  /** A sum may be told less exactly: '$1.4 billion' or '$1.3 billion' for $1.375 billion. */
  private boolean isRounded(Figure exact) {
    int digits = Math.max(1, BigDecimal.valueOf(value).stripTrailingZeros().precision());
    return kind == Difference.Kind.SUM
        && Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
            .map(mode -> BigDecimal.valueOf(exact.value).round(new MathContext(digits, mode)))
            .anyMatch(rounded -> rounded.doubleValue() == value);
  }

  /** The same of a toll, which grows: 'at least 14' and '24' are two of its states. */
  boolean outgrows(Figure other) {
    boolean least = bound == Bound.AT_LEAST || other.bound == Bound.AT_LEAST;
    boolean sharp = bound != Bound.ABOUT && other.bound != Bound.ABOUT;
    return differs(other) || of.equals(other.of) && least && sharp && value != other.value;
  }

  /** 'More than 100' holds 120, and 'up to 20' holds 12. */
  private boolean excludes(Figure other) {
    return bound == Bound.AT_LEAST && other.bound != Bound.AT_LEAST && other.value < value
        || bound == Bound.AT_MOST && other.bound != Bound.AT_MOST && other.value > value;
  }

  private static Optional<Figure> count(String sentence, List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || tokens.get(at + 1).start() != tokens.get(at).end() + 1) {
      return Optional.empty();
    }
    Optional<Double> value = value(tokens.get(at).text());
    String noun = tokens.get(at + 1).text().toLowerCase(Locale.ROOT);
    int from = tokens.get(at).start();
    boolean decimal = from > 0 && sentence.charAt(from - 1) == '.'; // '.5 points' are no five
    boolean able =
        !decimal
            && Character.isLowerCase(tokens.get(at + 1).text().codePointAt(0))
            && noun.length() > 2
            && !NO_NOUN.contains(noun)
            && isPlural(noun)
            && !YEAR.matcher(tokens.get(at).text()).matches();
    Token number = tokens.get(at);
    return value
        .filter(v -> able)
        .map(
            v ->
                new Figure(
                    Stem.of(noun),
                    Difference.Kind.NUMBER,
                    noun,
                    v,
                    Bound.before(sentence.substring(0, number.start())),
                    number.start(),
                    number.end()));
  }

  /** '.38 caliber' and '12 gauge' are no counts. */
  private static boolean isPlural(String noun) {
    return noun.endsWith("s") || PLURALS.contains(noun);
  }

  /** '$280m in aid', '$1.4 billion of loans': the sign, the number and its scale. */
  private static Optional<Figure> sum(String sentence, List<Token> tokens, int at) {
    String text = tokens.get(at).text().toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < text.length() && "0123456789.,".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    Optional<Double> number = decimal(text.substring(0, digits));
    double scale = scale(text.substring(digits));
    int next = at + 1;
    if (digits == text.length()) {
      double behind =
          next < tokens.size() ? scale(tokens.get(next).text().toLowerCase(Locale.ROOT)) : 0;
      scale = behind > 0 ? behind : 1;
      next += behind > 0 ? 1 : 0;
    }
    if (number.isEmpty() || scale == 0) {
      return Optional.empty();
    }
    Token sign = tokens.get(at - 1);
    String use = "";
    for (int i = next; i < Math.min(tokens.size(), next + REACH) && use.isEmpty(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      use = tokens.get(i).isWord() && word.length() > 2 && !CommonWords.contains(word) ? word : "";
    }
    return Optional.of(
        new Figure(
            sign.text() + " " + Stem.of(use),
            Difference.Kind.SUM,
            use,
            number.get() * scale,
            Bound.before(sentence.substring(0, sign.start())),
            sign.start(),
            tokens.get(next - 1).end()));
  }

  /** 0 for what is no scale. */
  private static double scale(String word) {
    return switch (word) {
      case "k", "thousand" -> 1e3;
      case "m", "mn", "million" -> 1e6;
      case "b", "bn", "billion" -> 1e9;
      case "trillion" -> 1e12;
      default -> 0;
    };
  }

  /** 'two' to 'twelve', or digits. */
  static Optional<Double> value(String token) {
    int word = NUMBERS.indexOf(token.toLowerCase(Locale.ROOT));
    boolean whole = token.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
    return word > 1 ? Optional.of((double) word) : whole ? decimal(token) : Optional.empty();
  }

  private static Optional<Double> decimal(String token) {
    String digits = token.replace(",", "");
    return DECIMAL.matcher(digits).matches()
        ? Optional.of(Double.parseDouble(digits))
        : Optional.empty();
  }
}
