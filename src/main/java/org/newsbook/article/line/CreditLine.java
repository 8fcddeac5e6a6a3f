package org.newsbook.article.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;

/**
 * A line under a headline that says who, where and when at once: 'By Jane Doe, 3 May 2021', 'The
 * Harbour Post · 5 min read'.
 *
 * @param byline names as they stand
 * @param outlet as it stands
 */
public record CreditLine(Optional<String> byline, Optional<String> outlet) {
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 6;
  private static final Pattern PARTS =
      Pattern.compile("\\s*[|·•–—/]\\s*|\\s+-\\s+|,\\s+|\\s*\\n\\s*");

  /** What is no letter and no digit at both ends; a full stop may belong to a name. */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}.]+$");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Beside how long a text takes to read stands who wrote it, or who published it. */
  private static final Pattern TO_READ = Pattern.compile("(?i)\\bmin(?:ute)?s? read\\b");

  private static final Pattern PERSON =
      Pattern.compile("(?!The )\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}");
  private static final Map<String, Set<String>> WORDS =
      DataFile.sections(CreditLine.class, "credit-words.txt");

  /** Empty where the line says something else, or nothing of a day, a time or an author. */
  public static Optional<CreditLine> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = ArticleDate.withoutDays(text, "\n");
    boolean timed = rest.contains("\n");
    List<String> names = new ArrayList<>();
    List<String> outlets = new ArrayList<>();
    boolean signed = false;
    for (String part : PARTS.split(rest)) {
      String bare = AROUND.matcher(part).replaceAll("");
      if (bare.isEmpty() || timed && ArticleDate.isAround(bare)) {
        continue;
      }
      String first = Folding.fold(SPACE.split(bare, 2)[0]);
      boolean by = has("by", first) && bare.length() > first.length() + 1;
      String name = by || has("from", first) ? bare.substring(first.length()).strip() : bare;
      if (!isName(name)) {
        return Optional.empty();
      }
      signed |= by;
      if (by || !isOutlet(name) && signed && outlets.isEmpty() && names.isEmpty()) {
        names.add(name);
      } else {
        outlets.add(name);
      }
    }
    if (names.isEmpty()
        && outlets.size() == 1
        && TO_READ.matcher(text).find()
        && PERSON.matcher(outlets.get(0)).matches()
        && !isOutlet(outlets.get(0))) {
      return Optional.of(new CreditLine(Optional.empty(), Optional.empty()));
    }
    boolean told = timed && !(names.isEmpty() && outlets.isEmpty()) || signed && !outlets.isEmpty();
    if (!told || outlets.size() > 2) {
      return Optional.empty();
    }
    Optional<String> outlet = outlet(outlets);
    // Of two names, one a newspaper's, the other is its author's.
    outlets.removeIf(name -> outlet.filter(name::equals).isPresent());
    names.addAll(outlet.filter(CreditLine::isOutlet).isPresent() ? outlets : List.of());
    return Optional.of(new CreditLine(first(names), outlet));
  }

  private static Optional<String> first(List<String> of) {
    return of.stream().findFirst();
  }

  /** The one that has a newspaper's word in it, else the first. */
  private static Optional<String> outlet(List<String> names) {
    return names.stream().filter(CreditLine::isOutlet).findFirst().or(() -> first(names));
  }

  private static boolean has(String section, String folded) {
    return WORDS.getOrDefault(section, Set.of()).contains(folded);
  }

  /** A word in it says that it is a newspaper, an agency or the like. */
  static boolean isOutlet(String name) {
    for (String word : SPACE.split(Folding.fold(name))) {
      for (String part : WORDS.getOrDefault("outlet", Set.of())) {
        if (word.equals(part) || part.length() > 4 && word.endsWith(part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** All its longer words have a capital. */
  private static boolean isName(String text) {
    String[] words = SPACE.split(text);
    for (String word : words) {
      boolean small = has("small", Folding.fold(word));
      if (word.isEmpty() || !small && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.length <= MOST_WORDS;
  }
}
