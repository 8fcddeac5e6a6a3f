package org.newsbook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.Cue.Kind;
import org.newsbook.quote.Cue.Way;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/** Finds all that may give words to somebody in what the reporter says in a sentence. */
final class CueFinder {
  private static final Set<Relation> SHARING =
      Set.of(Relation.ADVCL, Relation.XCOMP, Relation.CONJ, Relation.ACL, Relation.PARATAXIS);
  private static final Set<Relation> IN_PHRASE =
      Set.of(
          Relation.DET,
          Relation.AMOD,
          Relation.COMPOUND,
          Relation.NMOD_POSS,
          Relation.NMOD_DESC,
          Relation.NUMMOD,
          // 'year' in 'said 32-year-old Jane Roe'
          Relation.OBL_UNMARKED);
  private static final Set<Upos> BETWEEN = Set.of(Upos.ADV, Upos.AUX);
  private static final Set<String> BACK = Set.of("shot", "fired", "hit", "shoots", "fires", "hits");
  private static final Set<String> NEVER_TURNED = Set.of("told", "tells");
  private static final int LONGEST_NAME = 4;
  private static final int FARTHEST = 5;

  private final ReportedSentence s;
  private final Parse parse;
  private final Clauses clauses;
  private final List<Cue> cues = new ArrayList<>();

  private CueFinder(ReportedSentence s) {
    this.s = s;
    this.parse = s.parse();
    this.clauses = new Clauses(s);
  }

  /** In the sentence's order. */
  static List<Cue> in(ReportedSentence s) {
    CueFinder finder = new CueFinder(s);
    for (int i = 0; i < s.size(); i++) {
      if (s.isReported(i)) {
        finder.at(i);
      }
    }
    return List.copyOf(finder.cues);
  }

  private void add(int at, Optional<Integer> whom, Kind kind, Way way, int steps) {
    whom.filter(w -> w >= 0 && s.isReported(w))
        .filter(w -> cues.stream().noneMatch(c -> c.at() == at && c.whom() == w))
        .filter(w -> new Speaker(s, List.of(w)).isSomebody())
        .ifPresent(w -> cues.add(new Cue(s, at, w, kind, way, steps)));
  }

  private void at(int i) {
    String word = s.lower(i);
    if (word.equals("according") && s.lower(i + 1).equals("to")) {
      int noun = parse.relation(i) == Relation.CASE ? parse.head(i) : parse.head(i + 1);
      add(i, Optional.of(noun).filter(n -> n > i), Kind.ACCORDING, Way.SUBJECT, 0);
    } else if (word.equals(":")) {
      colon(i);
    } else if (parse.tag(i) == Upos.NOUN && Vocabulary.SPOKEN.has(word)) {
      add(i, parse.child(i, Relation.NMOD_POSS), Kind.NOUN, Way.SUBJECT, 0);
    } else if (s.mention(i).isEmpty()) {
      boolean back = BACK.contains(word) && s.lower(i + 1).equals("back");
      Kind kind =
          back || Vocabulary.SAID.has(word) && !isLasting(i)
              ? Kind.SAYS
              : Vocabulary.NAMED.has(word) ? Kind.NAMES : Kind.DOES;
      if (!isHandedOn(i)) {
        Optional<Integer> turned = kind == Kind.SAYS ? turned(i) : Optional.empty();
        if (turned.isPresent()) {
          add(i, turned, kind, Way.TURNED, 0);
        } else {
          verb(i, kind);
        }
      }
    }
  }

  /** 'continued to suffer' */
  private boolean isLasting(int verb) {
    return Vocabulary.LASTING.has(s.lower(verb)) && s.lower(verb + 1).equals("to");
  }

  /** 'cited X as saying', 'denied saying': the verb below says what there is to say. */
  private boolean isHandedOn(int verb) {
    String word = s.lower(verb);
    return (Vocabulary.CITED.has(word) || Vocabulary.UNSAID.has(word))
        && parse.children(verb).stream()
            .anyMatch(c -> Vocabulary.SAID.has(s.lower(c)) && s.lower(c).endsWith("ing"));
  }

  /** Whom the parser takes for the doer; the one right before the verb unless he is part of him. */
  private void verb(int verb, Kind kind) {
    int first = cues.size();
    boolean trails = kind == Kind.SAYS && clauses.isTrailing(verb);
    if (parse.tag(verb) == Upos.VERB || parse.child(verb, Relation.NSUBJ).isPresent() || trails) {
      doer(verb, kind);
    }
    if (trails) {
      return;
    }
    boolean surely = parse.tag(verb) == Upos.VERB;
    Optional<Integer> beside =
        kind == Kind.SAYS
            ? beside(verb).map(this::first).filter(one -> surely || isOne(one))
            : Optional.empty();
    if (beside.isEmpty()) {
      return;
    }
    int one = beside.get();
    boolean person = s.isPerson(one);
    boolean inside =
        cues.subList(first, cues.size()).stream().anyMatch(c -> holds(c.whom(), one))
            || !person && parse.subject(verb).filter(subject -> holds(subject, one)).isPresent();
    if (!inside && isOne(one)) {
      cues.subList(first, cues.size()).clear();
    }
    if (!inside) {
      add(verb, beside, kind, Way.BESIDE, 0);
    }
  }

  private boolean isOne(int token) {
    return s.isPerson(token) || Vocabulary.PERSONAL.has(s.lower(token));
  }

  /** The first of a list of names; not of 'said X, and Y replied'. */
  private int first(int name) {
    int up = parse.head(name);
    return parse.relation(name) == Relation.CONJ
            && s.isPerson(up)
            && IntStream.range(Math.max(0, up - LONGEST_NAME), name)
                .noneMatch(i -> Vocabulary.SAID.has(s.lower(i)))
        ? first(up)
        : name;
  }

  private boolean holds(int whom, int token) {
    Speaker phrase = new Speaker(s, List.of(whom));
    return phrase.from(whom) <= token && token < phrase.to(whom);
  }

  private void doer(int verb, Kind kind) {
    int above = parse.head(verb);
    boolean cited =
        above >= 0
            && Vocabulary.CITED.has(s.lower(above))
            && parse.children(verb).stream().anyMatch(c -> s.lower(c).equals("as"));
    if (cited) {
      add(
          verb,
          parse.child(above, Relation.NSUBJ_PASS).or(() -> parse.child(above, Relation.OBJ)),
          kind,
          Way.CITED,
          0);
    } else if (parse.child(verb, Relation.AUX_PASS, Relation.NSUBJ_PASS).isPresent()) {
      add(verb, clauses.agent(verb), kind, Way.AGENT, 0);
    } else {
      clauses
          .blamed(verb)
          .ifPresent(object -> add(verb, Optional.of(object), kind, Way.SUBJECT, 1));
      if (cues.isEmpty() || cues.get(cues.size() - 1).at() != verb) {
        subject(verb, kind);
      }
    }
  }

  /** Its own, or of the clause on which it hangs: 'X left, saying', 'X, who left, said'. */
  private void subject(int verb, Kind kind) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      List<Integer> subjects = parse.subjects(at);
      Optional<Integer> own =
          subjects.stream().filter(s::isPerson).findFirst().or(() -> subjects.stream().findFirst());
      int up = parse.head(at);
      if (own.isPresent() && !parse.isRelative(own.get())) {
        add(verb, own.map(clauses::holder), kind, Way.SUBJECT, steps);
        return;
      }
      if (own.isPresent()) {
        add(verb, clauses.antecedent(at).map(clauses::holder), kind, Way.RELATIVE, steps);
        int before = own.get() - (s.lower(own.get() - 1).equals(",") ? 2 : 1);
        add(verb, named(before).map(clauses::holder), kind, Way.RELATIVE, steps);
        return;
      }
      if (steps == 0 && clauses.isPassive(verb)) {
        add(verb, clauses.agent(verb), kind, Way.AGENT, 0);
        return;
      }
      boolean trails = clauses.isTrailing(verb);
      if (up < 0 || !trails && !SHARING.contains(parse.relation(at))) {
        return;
      }
      boolean words = Vocabulary.SPOKEN.has(s.lower(up)) && parse.tag(up) == Upos.NOUN;
      at = words ? parse.head(up) : up;
    }
  }

  private Optional<Integer> named(int token) {
    return Optional.of(token)
        .filter(i -> i >= 0)
        .flatMap(s::mention)
        .map(ResolvedMention::mention)
        .map(s::headOf);
  }

  /** '“…,” said X': the noun phrase right behind the verb, whatever the parser ties it to. */
  private Optional<Integer> turned(int verb) {
    boolean behind =
        verb + 1 < s.size()
            && s.isReported(verb + 1)
            && (s.isRightBehindQuote(verb)
                || s.lower(verb - 1).equals(",") && s.isPerson(verb + 1));
    if (!behind || s.lower(verb).endsWith("ing") || NEVER_TURNED.contains(s.lower(verb))) {
      return Optional.empty();
    }
    int head = verb + 1;
    while (IN_PHRASE.contains(parse.relation(head))
        && parse.head(head) > head
        && IntStream.range(head, parse.head(head)).noneMatch(i -> s.lower(i).equals(","))) {
      head = parse.head(head);
    }
    return Optional.of(head).filter(this::isNominal).or(() -> named(verb + 1));
  }

  private boolean isNominal(int token) {
    return Clauses.NOMINAL.contains(parse.tag(token))
        || parse.tag(token) == Upos.DET && parse.relation(token) != Relation.DET;
  }

  /** 'X said', 'he reportedly said', 'X, who …, said': the one right before the verb. */
  private Optional<Integer> beside(int verb) {
    int before = verb - 1;
    while (before > 0 && BETWEEN.contains(parse.tag(before))) {
      before--;
    }
    if (before < 0 || !s.isReported(before)) {
      return Optional.empty();
    }
    for (int i = before; s.lower(before).equals(",") && i > 0 && s.isReported(i - 1); i--) {
      if (s.lower(i).equals(",") && s.isPerson(i - 1)) {
        return named(i - 1);
      }
    }
    int comma = isNominal(before) ? parse.first(before) - 1 : -1;
    return named(before)
        // 'X, a 50-year-old pilot said'
        .or(
            () ->
                s.lower(comma).equals(",") && s.isPerson(comma - 1)
                    ? named(comma - 1)
                    : Optional.empty())
        .or(() -> Optional.of(verb - 1).filter(this::isNominal));
  }

  /** 'Jane Roe: “…”', 'Roe sighed: “…”': the name before the colon, or the verb's subject. */
  private void colon(int colon) {
    add(colon, named(colon - 1).filter(n -> !isAddressed(n)), Kind.COLON, Way.BESIDE, 0);
    IntStream.range(0, colon)
        .filter(i -> parse.head(i) == Parse.ROOT)
        .boxed()
        .flatMap(root -> parse.subject(root).stream())
        .findFirst()
        .ifPresent(subject -> add(colon, Optional.of(subject), Kind.COLON, Way.SUBJECT, 0));
  }

  /** 'a message to Roe: “…”' is not hers, 'a letter by Roe: “…”' is. */
  private boolean isAddressed(int head) {
    return parse
        .child(head, Relation.CASE)
        .filter(c -> !Set.of("by", "from").contains(s.lower(c)))
        .isPresent();
  }
}
