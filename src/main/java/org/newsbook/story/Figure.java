package org.newsbook.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param rough the text says 'about', 'more than', or the like
 * @param from offset in the sentence at which the value starts
 */
record Figure(
    String of, Difference.Kind kind, String noun, double value, boolean rough, int from, int to) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final String CURRENCIES = "$€£¥₹";

  /** Rough values differ from here on. */
  private static final double ROUGHLY = 0.1;

  /** So many words behind a sum is what it is for: '$280m in aid'. */
  private static final int REACH = 4;

  private static final Map<String, Double> SCALES =
      Map.of(
          "k",
          1e3,
          "thousand",
          1e3,
          "m",
          1e6,
          "mn",
          1e6,
          "million",
          1e6,
          "b",
          1e9,
          "bn",
          1e9,
          "billion",
          1e9,
          "trillion",
          1e12);

  private static final Set<String> ROUGH =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "roughly",
          "approximately",
          "over",
          "than",
          "least",
          "most",
          "to",
          "under",
          "circa",
          "estimated",
          "close");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

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
      Optional<Figure> figure = money ? sum(tokens, i) : count(tokens, i);
      figure.ifPresent(figures::add);
    }
    for (NamedDay day : NamedDay.all(sentence)) {
      int value = day.day().getMonthValue() * 31 + day.day().getDayOfMonth();
      figures.add(new Figure("day", Difference.Kind.DAY, "", value, false, day.from(), day.to()));
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
    if (!of.equals(other.of) || value == other.value) {
      return false;
    }
    double apart = Math.abs(value - other.value) / Math.max(value, other.value);
    return !(rough || other.rough) || apart > ROUGHLY;
  }

  private static Optional<Figure> count(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || tokens.get(at + 1).start() != tokens.get(at).end() + 1) {
      return Optional.empty();
    }
    Optional<Double> value = value(tokens.get(at).text());
    String noun = tokens.get(at + 1).text().toLowerCase(Locale.ROOT);
    boolean able =
        Character.isLowerCase(tokens.get(at + 1).text().codePointAt(0))
            && noun.length() > 2
            && !NO_NOUN.contains(noun)
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
                    rough(tokens, at - 1),
                    number.start(),
                    number.end()));
  }

  /** '$280m in aid', '$1.4 billion of loans': the sign, the number and its scale. */
  private static Optional<Figure> sum(List<Token> tokens, int at) {
    String text = tokens.get(at).text().toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < text.length() && "0123456789.,".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    Optional<Double> number = decimal(text.substring(0, digits));
    Double scale = SCALES.get(text.substring(digits));
    int next = at + 1;
    if (digits == text.length()) {
      String behind = next < tokens.size() ? tokens.get(next).text().toLowerCase(Locale.ROOT) : "";
      scale = SCALES.getOrDefault(behind, 1.0);
      next += SCALES.containsKey(behind) ? 1 : 0;
    }
    if (number.isEmpty() || scale == null) {
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
            rough(tokens, at - 2),
            sign.start(),
            tokens.get(next - 1).end()));
  }

  private static boolean rough(List<Token> tokens, int before) {
    return before >= 0 && ROUGH.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
  }

  /** 'two' to 'twelve', or digits. */
  private static Optional<Double> value(String token) {
    int word = NUMBERS.indexOf(token.toLowerCase(Locale.ROOT));
    boolean whole = token.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
    return word > 1 ? Optional.of((double) word) : whole ? decimal(token) : Optional.empty();
  }

  private static Optional<Double> decimal(String token) {
    String digits = token.replace(",", "");
    boolean able = digits.matches("[0-9]{1,12}(?:\\.[0-9]{1,6})?");
    return able ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
  }
}
