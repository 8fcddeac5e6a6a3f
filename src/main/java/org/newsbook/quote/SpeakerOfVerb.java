package org.newsbook.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.name.Mention;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/** Who does what a verb of saying says: its subject, its agent, the noun that it turns round. */
final class SpeakerOfVerb {
  private static final Set<Relation> SUBJECTS =
      Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);
  private static final Set<Relation> IN_PHRASE =
      Set.of(
          Relation.DET,
          Relation.AMOD,
          Relation.COMPOUND,
          Relation.NMOD_POSS,
          Relation.NMOD_DESC,
          Relation.NUMMOD);
  private static final Set<Upos> NOMINAL =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.X);
  private static final Set<Upos> BETWEEN = Set.of(Upos.ADV, Upos.AUX);
  private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
  private static final int LONGEST_ASIDE = 30;
  private static final int LONGEST_NAME = 8;
  private static final Set<String> NEVER_TURNED = Set.of("told", "tells");

  private SpeakerOfVerb() {}

  /** Who does what a verb of saying says. */
  static Optional<Speaker> find(ReportedSentence s, int verb) {
    Parse parse = s.parse();
    int head = parse.head(verb);
    if (isCited(s, verb)) {
      return cited(s, head);
    }
    if (parse.child(verb, Relation.AUX_PASS).isPresent()
        || parse.child(verb, Relation.NSUBJ_PASS).isPresent()) {
      return agent(s, verb);
    }
    Optional<Speaker> turned = turned(s, verb);
    if (turned.isPresent()) {
      return turned;
    }
    List<Integer> subjects =
        parse.children(verb).stream().filter(c -> SUBJECTS.contains(parse.relation(c))).toList();
    Optional<Integer> own =
        subjects.stream().filter(s::isPerson).findFirst().or(() -> subjects.stream().findFirst());
    if (own.isPresent()) {
      return subject(s, verb, own.get());
    }
    return switch (parse.relation(verb)) {
      case CONJ, XCOMP, ADVCL, PARATAXIS -> shared(s, verb, head);
      case ACL -> s.lower(verb).endsWith("ing") ? participle(s, verb, head) : agent(s, verb);
      default -> agent(s, verb);
    };
  }

  /** Verb and subject of the clause on which it hangs: 'X left, saying', 'X came and said'. */
  private static Optional<Speaker> shared(ReportedSentence s, int verb, int head) {
    Parse parse = s.parse();
    if (head < 0) {
      return Optional.empty();
    }
    if (parse.tag(head) != Upos.VERB
        && parse.tag(head) != Upos.AUX
        && parse.subject(head).isEmpty()) {
      return s.lower(verb).endsWith("ing") ? participle(s, verb, head) : Optional.empty();
    }
    Optional<Integer> subject = parse.subject(head);
    int up = head;
    while (subject.isEmpty()
        && up >= 0
        && Set.of(Relation.ADVCL, Relation.XCOMP, Relation.CONJ, Relation.ACL)
            .contains(parse.relation(up))) {
      up = parse.head(up);
      subject = up >= 0 ? parse.subject(up) : Optional.empty();
    }
    int at = Math.max(up, 0);
    return subject.flatMap(x -> subject(s, at, x));
  }

  /** 'X, saying', 'with X saying'; but behind a comma and a thing it is the clause's subject. */
  private static Optional<Speaker> participle(ReportedSentence s, int verb, int noun) {
    boolean spoken = noun >= 0 && Vocabulary.SPOKEN.has(s.lower(noun));
    if (noun >= 0 && !spoken && (noun == verb - 1 || s.mention(noun).isPresent())) {
      return Optional.of(Speaker.of(s, noun));
    }
    for (int up = noun; up >= 0; up = s.parse().head(up)) {
      Optional<Integer> subject = s.parse().subject(up);
      if (subject.isPresent()) {
        return subject(s, up, subject.get());
      }
    }
    return Optional.empty();
  }

  /** A relative pronoun means the noun that its clause belongs to. */
  private static Optional<Speaker> subject(ReportedSentence s, int verb, int subject) {
    Parse parse = s.parse();
    int clause = verb;
    while (clause >= 0 && parse.relation(clause) == Relation.CONJ) {
      clause = parse.head(clause);
    }
    if (RELATIVE.contains(s.lower(subject))) {
      boolean relative =
          clause >= 0
              && (parse.relation(clause) == Relation.ACL_RELCL
                  || parse.relation(clause) == Relation.ACL);
      if (!relative || parse.head(clause) < 0) {
        return Optional.empty();
      }
      boolean singular =
          isSingular(s, verb) || parse.children(verb).stream().anyMatch(c -> isSingular(s, c));
      return singular && parse.fineTag(parse.head(clause)).equals("NNS")
          ? whom(s, subject)
          : Optional.of(Speaker.of(s, parse.head(clause)));
    }
    if (!s.isReported(subject)) {
      return Optional.empty();
    }
    Speaker all = Speaker.of(s, subject);
    int before = all.from(subject) - 1;
    // '“…,” said X, and Y replied': the second speaks for himself
    return Optional.of(
        Vocabulary.SAID.has(s.lower(before)) && isRightBehindQuote(s, before)
            ? new Speaker(s, all.heads().subList(all.heads().size() - 1, all.heads().size()))
            : all);
  }

  private static boolean isSingular(ReportedSentence s, int token) {
    return s.parse().fineTag(token).equals("VBZ");
  }

  /** 'measures by X, who has said': the person right before. */
  private static Optional<Speaker> whom(ReportedSentence s, int who) {
    int before = s.lower(who - 1).equals(",") ? who - 2 : who - 1;
    return before >= 0 && s.isPerson(before)
        ? s.mention(before).map(m -> new Speaker(s, List.of(s.headOf(m.mention()))))
        : Optional.empty();
  }

  private static Optional<Speaker> agent(ReportedSentence s, int verb) {
    Parse parse = s.parse();
    return IntStream.rangeClosed(verb + 1, parse.last(verb))
        .filter(i -> s.isReported(i) && s.lower(i).equals("by"))
        .filter(i -> parse.relation(i) == Relation.CASE && s.isReported(parse.head(i)))
        .map(parse::head)
        .filter(noun -> NOMINAL.contains(parse.tag(noun)) && isOwn(s, noun, verb))
        .boxed()
        .findFirst()
        .map(agent -> Speaker.of(s, agent));
  }

  /** Under it, and under no other verb of the reporter's below it. */
  private static boolean isOwn(ReportedSentence s, int noun, int verb) {
    int up = s.parse().head(noun);
    while (up >= 0 && up != verb && !(s.parse().tag(up) == Upos.VERB && s.isReported(up))) {
      up = s.parse().head(up);
    }
    return up == verb;
  }

  /** 'cited X as saying', 'X was quoted as saying': X speaks. */
  private static Optional<Speaker> cited(ReportedSentence s, int verb) {
    return s.parse()
        .child(verb, Relation.NSUBJ_PASS)
        .or(() -> s.parse().child(verb, Relation.OBJ))
        .map(x -> Speaker.of(s, x));
  }

  /** '“…,” said X': the noun phrase right behind the verb, whatever the parser ties it to. */
  static Optional<Speaker> turned(ReportedSentence s, int verb) {
    boolean turns = !s.lower(verb).endsWith("ing") && !NEVER_TURNED.contains(s.lower(verb));
    boolean behind = verb + 1 < s.size() && s.isReported(verb + 1);
    if (!turns || !behind) {
      return Optional.empty();
    }
    boolean named = s.lower(verb - 1).equals(",") && s.isPerson(verb + 1);
    if (!named && !isRightBehindQuote(s, verb)) {
      return Optional.empty();
    }
    Parse parse = s.parse();
    Optional<Integer> name = s.mention(verb + 1).map(m -> s.headOf(m.mention()));
    if (s.isPerson(verb + 1) && !NOMINAL.contains(parse.tag(name.get()))) {
      return name.map(head -> Speaker.of(s, head));
    }
    int head = verb + 1;
    while (IN_PHRASE.contains(parse.relation(head))
        && parse.head(head) > head
        && IntStream.range(head, parse.head(head)).noneMatch(i -> s.lower(i).equals(","))) {
      head = parse.head(head);
    }
    boolean pronoun = parse.tag(head) == Upos.DET && parse.relation(head) != Relation.DET;
    return NOMINAL.contains(parse.tag(head)) || pronoun
        ? Optional.of(Speaker.of(s, head))
        : Optional.empty();
  }

  private static boolean isRightBehindQuote(ReportedSentence s, int token) {
    return s.quotes().stream()
        .anyMatch(
            q ->
                q.to() <= token
                    && IntStream.range(q.to(), token)
                        .allMatch(i -> s.parse().relation(i) == Relation.PUNCT));
  }

  /** 'X said', 'he said': the one right before the verb, unless he belongs to what was found. */
  static Optional<Speaker> beside(ReportedSentence s, int verb, Optional<Speaker> parsed) {
    int before = verb - 1;
    while (before > 0 && BETWEEN.contains(s.parse().tag(before)) && s.isReported(before)) {
      before--;
    }
    if (before < 0 || !s.isReported(before)) {
      return Optional.empty();
    }
    int beside = before;
    boolean inside =
        parsed.stream()
            .flatMap(p -> p.heads().stream().map(h -> p.from(h) <= beside && beside < p.to(h)))
            .anyMatch(within -> within);
    if (inside || s.lower(verb).endsWith("ing") && !s.isPerson(before)) {
      return Optional.empty();
    }
    if (s.lower(before).equals(",")) {
      return aside(s, before);
    }
    if (Vocabulary.PERSONAL.has(s.lower(before))) {
      return Optional.of(new Speaker(s, List.of(before)));
    }
    return s.mention(before)
        .filter(m -> m.mention().kind() == Mention.Kind.PERSON)
        .map(m -> new Speaker(s, List.of(s.headOf(m.mention()))))
        .or(() -> betweenCommaAndVerb(s, beside))
        .or(() -> parsed.isEmpty() ? betweenQuoteAndVerb(s, verb) : Optional.empty());
  }

  /** 'one thing is clear, the columnist suggested' */
  private static Optional<Speaker> betweenCommaAndVerb(ReportedSentence s, int noun) {
    Parse parse = s.parse();
    int comma = parse.first(noun) - 1;
    return parse.tag(noun) == Upos.NOUN
            && parse.child(noun, Relation.DET).isPresent()
            && comma > 0
            && s.lower(comma).equals(",")
            && !s.isPerson(comma - 1)
        ? Optional.of(new Speaker(s, List.of(noun))).filter(Speaker::isSomebody)
        : Optional.empty();
  }

  /** '“…,” another of them said': all that stands between the words and the verb. */
  private static Optional<Speaker> betweenQuoteAndVerb(ReportedSentence s, int verb) {
    Parse parse = s.parse();
    int from = verb;
    while (from > 0 && verb - from < LONGEST_NAME && !isEdge(s, from - 1)) {
      from--;
    }
    if (from == verb || !isRightBehindQuote(s, from)) {
      return Optional.empty();
    }
    int head = verb - 1;
    while (parse.head(head) >= from && parse.head(head) < verb) {
      head = parse.head(head);
    }
    return NOMINAL.contains(parse.tag(head))
        ? Optional.of(new Speaker(s, List.of(head))).filter(Speaker::isSomebody)
        : Optional.empty();
  }

  private static boolean isEdge(ReportedSentence s, int token) {
    return !s.isReported(token)
        || s.parse().tag(token) == Upos.VERB
        || s.parse().tag(token) == Upos.AUX
        || s.parse().relation(token) == Relation.PUNCT && !s.lower(token).equals("-");
  }

  /** 'X, who …, said', 'X, head of …, said': the person before the aside that a comma ends. */
  private static Optional<Speaker> aside(ReportedSentence s, int comma) {
    for (int i = comma - 1; i > 0 && comma - i < LONGEST_ASIDE && s.isReported(i); i--) {
      if (s.lower(i).equals(",") && s.isPerson(i - 1)) {
        return s.mention(i - 1).map(m -> Speaker.of(s, s.headOf(m.mention())));
      }
    }
    return Optional.empty();
  }

  /** 'cited X as saying'. */
  static boolean isCited(ReportedSentence s, int verb) {
    int head = s.parse().head(verb);
    return head >= 0
        && Vocabulary.CITED.has(s.lower(head))
        && s.parse().children(verb).stream().anyMatch(c -> s.lower(c).equals("as"));
  }
}
