package org.newsbook.article.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.text.DataFile;

/** Labels that a line's own words give it; the forms stand in {@code line-patterns.tsv}. */
final class LinePatterns {
  private static final int LONGEST = 800;

  /**
   * @param holds a line must hold one of them, in small letters, where there are any
   * @param start it stands at the start of a line; looking there alone is quick
   */
  private record Form(
      Label label, int mostWords, List<String> holds, boolean start, Pattern pattern) {
    boolean fits(String text, String small) {
      if (!holds.isEmpty() && holds.stream().noneMatch(small::contains)) {
        return false;
      }
      Matcher m = pattern.matcher(text);
      return start ? m.lookingAt() : m.find();
    }
  }

  private final List<Form> forms;

  private LinePatterns(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  static LinePatterns load() {
    List<Form> forms = new ArrayList<>();
    for (String row : DataFile.lines(LinePatterns.class, "line-patterns.tsv")) {
      String[] field = row.split("\t", 3);
      List<String> limits = List.of(field[1].split(" "));
      // A capital is a capital, though the rest of a pattern does not mind the case.
      String pattern = field[2].replace("\\p{Lu}", "(?-i:\\p{Lu})");
      forms.add(
          new Form(
              Label.valueOf(field[0].toUpperCase(Locale.ROOT)),
              Integer.parseInt(limits.get(0)),
              limits.subList(1, limits.size()),
              pattern.startsWith("^"),
              Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
    return new LinePatterns(forms);
  }

  Optional<Label> labelOf(Line line) {
    String text = line.text().strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String small = text.toLowerCase(Locale.ROOT);
    return forms.stream()
        .filter(f -> line.words() <= f.mostWords() && f.fits(text, small))
        .map(Form::label)
        .findFirst();
  }
}
