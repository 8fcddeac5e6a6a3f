package org.newsbook.name.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;

/** How an organisation's name is compared: by its words, or by their initials. */
public final class OrganisationName {
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}&+@ ]+");

  /** 'U. S.' is 'U.S.'. */
  private static final Pattern POINTS = Pattern.compile("\\.(?: (?=\\p{L}\\.))?");

  /** Of a state; a town's police department and fire department keep their name. */
  private static final Pattern DEPARTMENT =
      Pattern.compile("((?!.*\\bof\\b)(?!.*(?:police|fire|sheriff)).+) (department|ministry)");

  private static final Set<String> SMALL =
      DataFile.words(OrganisationName.class, "words.txt", "organisation-name-small");
  private static final Set<String> LEGAL =
      DataFile.words(OrganisationName.class, "words.txt", "organisation-name-legal");

  private static final Set<String> FORMS =
      DataFile.words(OrganisationName.class, "words.txt", "organisation-name-forms");

  private OrganisationName() {}

  /** Capitals only, two to seven of them. */
  public static boolean isAcronym(String text) {
    String letters = text.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 7
        && letters
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || c == '&' || Character.isDigit(c));
  }

  /** What a firm's name ends in, as it is written there: 'Inc.', 'Ltd', 'AG', 'plc'. */
  public static boolean isLegalForm(String word) {
    return FORMS.contains(word.replace(".", ""));
  }

  /** With and without those of its small words. */
  static Set<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (String word : name.split(" ")) {
      all.append(word.isEmpty() ? "" : word.substring(0, 1));
      main.append(word.isEmpty() || SMALL.contains(word) ? "" : word.substring(0, 1));
    }
    return new TreeSet<>(List.of(all.toString(), main.toString()));
  }

  /** Folded, without 'the' and legal forms, -ise as -ize. */
  public static String key(String text) {
    String folded =
        NOISE
            .matcher(Folding.fold(POINTS.matcher(text).replaceAll("")).replace("-", " "))
            .replaceAll(" ");
    List<String> words = new ArrayList<>();
    for (String word : folded.strip().split(" +")) {
      if (!(words.isEmpty() && word.equals("the")) && !word.equals("s")) {
        words.add(
            (word.equals("&") ? "and" : word)
                .replace("isation", "ization")
                .replace("defense", "defence")
                .replace("centre", "center"));
      }
    }
    while (words.size() > 1 && LEGAL.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return headFirst(
        String.join(" ", words)
            .replace("co operation", "cooperation")
            .replace("air lines", "airlines"));
  }

  /**
   * 'Justice Department' as 'Department of Justice', 'Foreign Ministry' as 'Ministry of Foreign…'.
   */
  private static String headFirst(String name) {
    Matcher m = DEPARTMENT.matcher(name);
    return m.matches()
        ? m.group(2) + " of " + (m.group(1).equals("foreign") ? "foreign affairs" : m.group(1))
        : name;
  }
}
