package org.newsbook.site.template;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with places for values, cut once: where all values are texts, they are put in; numbers,
 * and forms that depend on one, are for {@link MessageFormat}.
 *
 * @param literals what stands before, between and behind the places
 * @param places which value each takes; none of both where a place is more than a number
 */
record Phrase(List<String> literals, List<Integer> places, MessageFormat format) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  static Phrase of(String text, Locale locale) {
    List<String> literals = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      literals.add(text.substring(from, place.start()));
      places.add(Integer.valueOf(place.group(1)));
      from = place.end();
    }
    literals.add(text.substring(from));
    boolean plain = literals.stream().noneMatch(literal -> literal.contains("{"));
    // An apostrophe is one: there is nothing to quote.
    MessageFormat format = new MessageFormat(text.replace("'", "''"), locale);
    return new Phrase(plain ? literals : List.of(), plain ? places : List.of(), format);
  }

  String with(Object... values) {
    boolean numbers = Stream.of(values).anyMatch(Number.class::isInstance);
    boolean all = places.stream().allMatch(place -> place < values.length);
    if (literals.isEmpty() || numbers || !all) {
      return ((MessageFormat) format.clone()).format(values);
    }
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < places.size(); i++) {
      text.append(values[places.get(i)]).append(literals.get(i + 1));
    }
    return text.toString();
  }
}
