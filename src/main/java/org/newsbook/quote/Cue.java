package org.newsbook.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.quote.Attribution.Tie;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/**
 * What may give words to somebody: a verb and its subject, 'according to' and its noun, a noun for
 * words and whose they are, a colon behind a name.
 *
 * @param at token of the verb, noun or colon
 * @param whom head of the phrase that it gives words to
 * @param steps clauses from the verb up to the one whose subject it shares
 */
record Cue(ReportedSentence s, int at, int whom, Kind kind, Way way, int steps) {
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> MANY = Set.of("including", "among");
  private static final Set<String> WOULD = Set.of("would", "could", "might", "should");
  private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN);
  private static final Set<Relation> UNDER =
      Set.of(Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.ACL, Relation.OBL);

  enum Kind {
    /** A verb of saying. */
    SAYS,
    ACCORDING,
    COLON,
    /** A verb that only takes a few quoted words: 'called it'. */
    NAMES,
    /** A noun for words. */
    NOUN,
    /** Another verb. */
    DOES
  }

  /** How the one is found. */
  enum Way {
    SUBJECT,
    RELATIVE,
    AGENT,
    CITED,
    /** Right behind the verb that is right behind the words. */
    TURNED,
    /** Right before the verb. */
    BESIDE
  }

  boolean isSaying() {
    return kind == Kind.SAYS || kind == Kind.ACCORDING || kind == Kind.COLON;
  }

  /** What a person does, or whose words are told of, in the main clause. */
  boolean isDeed() {
    Parse parse = s.parse();
    int verb = kind == Kind.NOUN ? parse.head(at) : at;
    boolean another =
        Referents.isPerson(s.lower(whom))
            && parse.tag(whom) == Upos.NOUN
            && parse.child(whom, Relation.NMOD_POSS).isEmpty()
            && parse.child(whom, Relation.DET).filter(d -> s.lower(d).equals("the")).isEmpty();
    return verb >= 0 && parse.head(verb) == Parse.ROOT && (another || s.isPerson(whom));
  }

  /**
   * Nobody's where the text says that it was not said, or that another says that it was.
   *
   * @param sure whether the words may stand on a page of the one who speaks
   */
  Attribution attribution(boolean sure) {
    if (isUnsaid()) {
      return Attribution.NOBODY;
    }
    Tie tie = isSaying() ? Tie.CUE : kind == Kind.DOES ? Tie.NONE : Tie.SENTENCE;
    if (isAddressee()) {
      return new Attribution(tie, Optional.empty(), verb(), false);
    }
    Speaker speaker = many().map(noun -> new Speaker(s, List.of(noun))).orElse(Speaker.of(s, whom));
    // who reads aloud may read another's words
    boolean own = !s.isPerson(whom) || !s.lower(at).matches("reads?|reading");
    return new Attribution(tie, Optional.of(speaker), verb(), sure && own);
  }

  /** As the text has it: 'cited' where somebody is cited as saying. */
  private Optional<String> verb() {
    return switch (kind) {
      case ACCORDING -> Optional.of("according to");
      case COLON, NOUN, DOES -> Optional.empty();
      default -> {
        String verb = s.parse().text(way == Way.CITED ? s.parse().head(at) : at);
        yield Optional.of(s.lower(at + 1).equals("back") ? verb + " back" : verb);
      }
    };
  }

  /** 'Roe was asked', 'Roe was told': by somebody else. */
  private boolean isAddressee() {
    return way == Way.BESIDE
        && s.parse().child(at, Relation.AUX_PASS, Relation.NSUBJ_PASS).isPresent();
  }

  /** 'A group of captains, including Berg, Okoro and Roe, said': not the last ones alone. */
  boolean isOneOfMany() {
    Speaker speaker = Speaker.of(s, whom);
    int before = speaker.from(speaker.heads().get(0)) - 1;
    return speaker.heads().size() > 1 && s.lower(before).equals(",") && s.isPerson(before - 1)
        || many().isPresent();
  }

  /** The group of which those who are named are some. */
  private Optional<Integer> many() {
    for (int i = whom - 1; i >= 0 && s.isReported(i) && s.parse().tag(i) != Upos.AUX; i--) {
      boolean such = s.lower(i).equals("such") && s.lower(i + 1).equals("as");
      if (such || MANY.contains(s.lower(i))) {
        return Optional.of(i - 2)
            .filter(noun -> noun >= 0 && s.lower(noun + 1).equals(",") && noun < at)
            .map(this::whole);
      }
      if (Vocabulary.SAID.has(s.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 'leaders' is of 'a group of leaders'. */
  private int whole(int noun) {
    int up = s.parse().head(noun);
    return up >= 0 && up < noun && NOUNS.contains(s.parse().tag(up)) ? whole(up) : noun;
  }

  /**
   * 'denied she was “asleep”', 'rejected calls to “wait”': others said so; not 'dismissed it as
   * “old”'.
   */
  boolean isTurnedDown(ReportedSentence.Placed quote) {
    return Vocabulary.TURNED_DOWN.has(s.lower(at))
        && !quote.isLeftOut()
        && at < quote.from()
        && IntStream.range(at + 1, quote.from()).noneMatch(i -> s.lower(i).equals("as"));
  }

  /** 'never said', 'would have said', 'denied saying', 'accused her of saying'. */
  private boolean isUnsaid() {
    Parse parse = s.parse();
    List<Integer> own = parse.children(at).stream().filter(c -> c < at && s.isReported(c)).toList();
    boolean not =
        own.stream().anyMatch(c -> NOT.contains(s.lower(c)) && !s.lower(c + 1).equals("only"));
    boolean would =
        own.stream().anyMatch(c -> WOULD.contains(s.lower(c)))
            && own.stream().anyMatch(c -> s.lower(c).equals("have"));
    int above = parse.head(at);
    boolean below =
        above >= 0
            && above < at
            && s.isReported(above)
            && UNDER.contains(parse.relation(at))
            && Vocabulary.UNSAID.has(s.lower(above));
    return not || would || below;
  }
}
