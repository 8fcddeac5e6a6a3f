package org.newsbook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbook.quote.Attribution.Tie;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/**
 * What gives words to somebody, with the one who speaks: a verb of saying and its subject,
 * 'according to' and its noun, a noun for words and whose they are, a colon behind a name.
 *
 * @param at token of the verb or noun
 * @param saying false for a verb that only takes a few quoted words ('called it'), and for a noun
 */
record Cue(int at, int from, int to, String verb, Speaker speaker, boolean saying) {
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> WOULD = Set.of("would", "could", "might", "should");
  private static final Set<Relation> UNDER =
      Set.of(Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.ACL, Relation.OBL);
  private static final Set<String> BACK = Set.of("shot", "fired", "hit", "shoots", "fires", "hits");

  /** All cues in a sentence's reported words, in order. */
  static List<Cue> in(ReportedSentence s) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.isReported(i)) {
        at(s, i).ifPresent(cues::add);
      }
    }
    return List.copyOf(cues);
  }

  private static Optional<Cue> at(ReportedSentence s, int i) {
    String word = s.lower(i);
    Parse parse = s.parse();
    if (word.equals("according") && s.lower(i + 1).equals("to")) {
      return according(s, i);
    }
    boolean back = BACK.contains(word) && s.lower(i + 1).equals("back");
    boolean saying = Vocabulary.SAID.has(word) || back;
    boolean verb = parse.tag(i) == Upos.VERB || saying && isSurelyVerb(s, i);
    if (verb && (saying || Vocabulary.NAMED.has(word))) {
      int at = i;
      Optional<Speaker> found = SpeakerOfVerb.find(s, i);
      Optional<Speaker> parsed = found.filter(Speaker::isSomebody).filter(p -> isDirect(s, at, p));
      boolean named = i > 0 && s.isPerson(i - 1);
      return (saying
              ? SpeakerOfVerb.beside(s, i, named ? parsed : found)
              : Optional.<Speaker>empty())
          .or(() -> parsed)
          .map(p -> of(i, verb(s, i) + (back ? " back" : ""), p, saying));
    }
    if (parse.tag(i) == Upos.NOUN && Vocabulary.SPOKEN.has(word)) {
      return parse
          .child(i, Relation.NMOD_POSS)
          .map(owner -> of(i, "", Speaker.of(s, owner), false));
    }
    return Optional.empty();
  }

  /** What the parser does not take for a verb: 'Roe Said' in a headline, '“…,” mused Roe'. */
  private static boolean isSurelyVerb(ReportedSentence s, int i) {
    boolean behindName = i > 0 && s.isReported(i - 1) && s.isPerson(i - 1);
    boolean named =
        s.parse().tag(i) == Upos.PROPN && Character.isUpperCase(s.parse().text(i).charAt(0));
    boolean participle =
        s.lower(i).endsWith("ing") && s.lower(i - 1).equals(",") && s.isRightBeforeQuote(i);
    return behindName
        || participle
        || !named && SpeakerOfVerb.turned(s, i).isPresent()
        || !named && SpeakerOfVerb.beside(s, i, Optional.empty()).isPresent();
  }

  /** Only 'X’s statement reads' has X's words, not 'X’s remarks, saying' or 'X’s aide who said'. */
  private static boolean isDirect(ReportedSentence s, int verb, Speaker speaker) {
    return speaker.author().isEmpty() || s.parse().head(speaker.heads().get(0)) == verb;
  }

  /** As the text has it: 'cited' where somebody is cited as saying. */
  private static String verb(ReportedSentence s, int i) {
    return s.parse().text(SpeakerOfVerb.isCited(s, i) ? s.parse().head(i) : i);
  }

  private static Cue of(int at, String verb, Speaker speaker, boolean saying) {
    int first = speaker.heads().stream().mapToInt(speaker::from).min().orElse(at);
    int last = speaker.heads().stream().mapToInt(speaker::to).max().orElse(at + 1);
    return new Cue(at, Math.min(at, first), Math.max(at + 1, last), verb, speaker, saying);
  }

  /** 'according to X': both words are tied to X. */
  private static Optional<Cue> according(ReportedSentence s, int i) {
    Parse parse = s.parse();
    int noun = parse.relation(i) == Relation.CASE ? parse.head(i) : parse.head(i + 1);
    return noun > i && s.isReported(noun)
        ? Optional.of(of(i, "according to", Speaker.of(s, noun), true))
        : Optional.empty();
  }

  /** Nobody's where the text says that it was not said, or that another says that it was. */
  Attribution attribution(Tie tie) {
    if (isUnsaid(speaker.sentence())) {
      return new Attribution(Tie.NONE, Optional.empty(), Optional.empty());
    }
    return new Attribution(tie, Optional.of(speaker), Optional.of(verb).filter(v -> !v.isEmpty()));
  }

  /** 'never said', 'would have said', 'denied saying', 'accused her of saying'. */
  private boolean isUnsaid(ReportedSentence s) {
    Parse parse = s.parse();
    boolean not = false;
    boolean would = false;
    boolean have = false;
    for (int child : parse.children(at)) {
      String word = s.lower(child);
      boolean own = child < at && s.isReported(child);
      not |= own && NOT.contains(word) && !s.lower(child + 1).equals("only");
      would |= own && WOULD.contains(word);
      have |= own && word.equals("have");
    }
    int above = parse.head(at);
    boolean below =
        above >= 0
            && above < at
            && s.isReported(above)
            && UNDER.contains(parse.relation(at))
            && Vocabulary.UNSAID.has(s.lower(above));
    return not || would && have || below;
  }
}
