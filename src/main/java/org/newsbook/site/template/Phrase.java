package org.newsbook.site.template;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for values, cut once: texts and numbers without separators are put in; other
 * numbers, and forms that depend on one, are for {@link MessageFormat}.
 *
 * @param literals what stands before, between and behind the places
 * @param places which value each takes; none of both where a place is more than a number
 * @param digits a number below 1000 is written in the digits 0 to 9
 */
record Phrase(List<String> literals, List<Integer> places, MessageFormat format, boolean digits) {
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
    boolean digits = NumberFormat.getInstance(locale).format(987).equals("987");
    return new Phrase(plain ? literals : List.of(), plain ? places : List.of(), format, digits);
  }

  String with(Object... values) {
    boolean texts = true;
    for (Object value : values) {
      texts &= !(value instanceof Number) || isPlain(value);
    }
    boolean all = places.stream().allMatch(place -> place < values.length);
    if (literals.isEmpty() || !texts || !all) {
      return ((MessageFormat) format.clone()).format(values);
    }
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < places.size(); i++) {
      text.append(values[places.get(i)]).append(literals.get(i + 1));
    }
    return text.toString();
  }

  private boolean isPlain(Object value) {
    return digits && value instanceof Integer number && number >= 0 && number < 1000;
  }
}
