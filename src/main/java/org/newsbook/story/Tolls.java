package org.newsbook.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many people a sentence says were killed or hurt, are missing or were arrested, by the
 * participle or verb that the number belongs to: 'killing at least 24 people', 'five dead', 'the
 * death toll rose to 30'. Those of a named kind ('two soldiers') are counted apart.
 */
final class Tolls {
  private static final Map<Difference.Kind, String> VERBS =
      Map.of(
          Difference.Kind.DEAD, "kill(?:ed|ing|s)|dead|died|dies",
          Difference.Kind.INJURED, "injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?",
          Difference.Kind.MISSING, "missing",
          Difference.Kind.ARRESTED, "arrest(?:ed|ing|s)|detain(?:ed|ing|s)");

  private static final String BOUND =
      "(?:at least |more than |over |some |about |around |nearly |almost |up to |as many as |an estimated )?";
  private static final String NUMBER =
      "(?<number>\\d{1,3}(?:,\\d{3})++|\\d{1,6}|(?i:" + Figure.SEVERAL + "))(?![\\d.,-]*\\d)";
  private static final Pattern NUMBERED = Pattern.compile("\\d|\\b(?i:" + Figure.SEVERAL + ")\\b");

  /** One of them is in whatever is a toll. */
  private static final Pattern HARMED =
      Pattern.compile("(?i)kill|dea|die[ds]|injur|wound|hurt|missing|arrest|detain");

  private static final String ANYBODY = "(?:people|persons|victims|others|residents|civilians)";

  /** 'three hurt', '24 people were killed', 'two soldiers have died'. */
  private static final String BEFORE =
      "\\b"
          + NUMBER
          + " (?:(?:other )?(?:(?:"
          + ANYBODY
          + "|(?<kind>[a-z]{3,20}s)) )?(?:were |was |are |is |have been |had been |have |had |confirmed |reported |feared ){0,3})(?:%s)\\b";

  /** 'killing at least 24 people'. */
  private static final String BEHIND =
      "\\b(?:%s) "
          + BOUND
          + NUMBER
          + "(?: (?:other )?(?:"
          + ANYBODY
          + "|(?<kind>[a-z]{3,20}s))\\b)?";

  /** What may stand between a toll and its number: 'the death toll has now risen to 30'. */
  private static final String STATES =
      "(?: (?:in|from|the|of|at|to|by|has|had|is|was|now|since|quickly|officially|late|stands|stood"
          + "|reached|reaches|passed|hit|rose|rises|risen|rising|climbed|climbs|climbing|jumped|grew|grown"
          + "|quake|flood|blast|attack|storm|fire|crash)){1,6} ";

  private static final Pattern TOLL =
      Pattern.compile("(?i:\\bdeath toll\\b" + STATES + ")" + BOUND + NUMBER + "(?<kind>(?!))?");

  /** Words on -s behind a number that are no people. */
  private static final Pattern NO_KIND =
      Pattern.compile(
          "(?:days|hours|minutes|weeks|months|years|times|was|miles|metres|meters|homes|houses|buildings|shots|charges|counts)");

  private static final Map<Difference.Kind, List<Pattern>> PATTERNS = patterns();

  private Tolls() {}

  static boolean isToll(Difference.Kind kind) {
    return VERBS.containsKey(kind);
  }

  private static Map<Difference.Kind, List<Pattern>> patterns() {
    Map<Difference.Kind, List<Pattern>> patterns = new java.util.EnumMap<>(Difference.Kind.class);
    VERBS.forEach(
        (kind, verbs) -> {
          List<Pattern> of = new ArrayList<>();
          of.add(Pattern.compile(BEFORE.formatted(verbs)));
          if (kind != Difference.Kind.MISSING) {
            of.add(Pattern.compile(BEHIND.formatted(verbs)));
          }
          if (kind == Difference.Kind.DEAD) {
            of.add(TOLL);
          }
          patterns.put(kind, of);
        });
    return patterns;
  }

  /** By kind, in text order. */
  static List<Figure> in(String sentence) {
    List<Figure> tolls = new ArrayList<>();
    if (!NUMBERED.matcher(sentence).find() || !HARMED.matcher(sentence).find()) {
      return tolls;
    }
    PATTERNS.forEach(
        (kind, patterns) ->
            patterns.forEach(
                pattern -> {
                  Matcher m = pattern.matcher(sentence);
                  while (m.find()) {
                    toll(sentence, kind, m)
                        .filter(t -> tolls.stream().noneMatch(o -> o.from() == t.from()))
                        .ifPresent(tolls::add);
                  }
                }));
    return tolls;
  }

  private static Optional<Figure> toll(String sentence, Difference.Kind kind, Matcher m) {
    String people = m.group("kind") == null ? "" : m.group("kind");
    if (NO_KIND.matcher(people).matches()) {
      return Optional.empty();
    }
    int from = m.start("number");
    return Figure.value(m.group("number"))
        .map(
            value ->
                new Figure(
                    kind + " " + people,
                    kind,
                    people,
                    value,
                    Figure.Bound.before(sentence.substring(0, from)),
                    from,
                    m.end("number")));
  }
}
