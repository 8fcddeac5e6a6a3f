package org.newsbook.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.quote.Attribution.Tie;
import org.newsbook.quote.ReportedSentence.Placed;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;

/**
 * Which cue of a sentence each of its quotations belongs to: one that stays in the sentence to what
 * governs it, one that was left out to the nearest.
 *
 * @param cues in the sentence's order
 */
record SentenceCues(ReportedSentence s, List<Cue> cues) {
  private static final int NEAR = 4;
  private static final int FAR = 12;
  private static final int FEW = 3;
  private static final Set<String> PARTING = Set.of(",", ";", ":", "–", "—", "(");

  /** What is told of a noun for words is not in them: 'found X’s remarks “harmful”'. */
  private static final Set<Relation> TOLD_OF = Set.of(Relation.AMOD, Relation.ACL_RELCL);

  private static final String ACCORDING = "according to";

  static SentenceCues of(ReportedSentence sentence) {
    return new SentenceCues(sentence, Cue.in(sentence));
  }

  /** The one that the whole sentence hangs on. */
  Optional<Cue> main() {
    return cues.stream().filter(Cue::saying).findFirst().or(() -> cues.stream().findFirst());
  }

  /** The attribution of each quotation that a cue speaks for, by its index in the article. */
  Map<Integer, Attribution> attributions() {
    Map<Integer, Attribution> found = new LinkedHashMap<>();
    for (Placed quote : s.quotes()) {
      Optional<Cue> cue = quote.isLeftOut() ? Optional.empty() : governing(quote);
      if (cue.isEmpty()) {
        Optional<Cue> left = left(quote);
        Optional<Cue> right = right(quote);
        boolean told = left.isPresent() && !isTag(quote, left.get(), right);
        cue = right.isPresent() && !told ? right : left;
        cue = cue.or(() -> colon(quote)).or(() -> tag(quote)).or(() -> according(quote));
        cue = cue.or(() -> nearest(quote));
      }
      cue.ifPresent(
          c -> found.put(quote.index(), c.attribution(c.saying() ? Tie.CUE : Tie.SENTENCE)));
    }
    return found;
  }

  /**
   * The verb or noun that the quoted words hang on; where somebody says what another or a pronoun
   * does ('X said he thinks'), the outer one.
   */
  private Optional<Cue> governing(Placed quote) {
    Parse parse = s.parse();
    int token = head(quote);
    Optional<Cue> found = Optional.empty();
    int below = token;
    for (int up = parse.head(token); up >= 0; up = parse.head(up)) {
      boolean toldOf = below > up && TOLD_OF.contains(parse.relation(below));
      below = up;
      Optional<Cue> here = cueAt(up).filter(c -> !toldOf || !c.verb().isEmpty());
      if (here.isPresent() && (found.isEmpty() || isWeak(found.get()) && here.get().saying())) {
        found = here;
      }
      if (found.isPresent() && !isWeak(found.get())) {
        return found;
      }
    }
    return found;
  }

  /** 'The plan is “…” for all, said X.': who says all that stands before. */
  private Optional<Cue> tag(Placed quote) {
    if (cues.isEmpty()) {
      return Optional.empty();
    }
    Cue last = cues.get(cues.size() - 1);
    boolean ends = s.quotes().get(s.quotes().size() - 1).equals(quote);
    return ends && isVerb(last) && last.from() >= quote.to() && s.lower(last.from() - 1).equals(",")
        ? Optional.of(last)
        : Optional.empty();
  }

  /** 'She told of the storm: “…,” she said.': the verb right behind the words, not a far one. */
  private boolean isTag(Placed quote, Cue left, Optional<Cue> right) {
    return right
        .filter(r -> !isWordBetween(quote.to(), r.from()))
        .filter(r -> !isWordBetween(colon(quote.from()), quote.from()))
        .filter(r -> isWordBetween(left.to(), quote.from()))
        .isPresent();
  }

  private boolean isWordBetween(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> s.parse().tokens().get(i).isWord());
  }

  /** What takes words that are long enough to be left out: 'described it as “…”'. */
  private Optional<Cue> nearest(Placed quote) {
    return cues.stream()
        .filter(c -> quote.isLeftOut() && c.at() < quote.from() && !c.verb().equals(ACCORDING))
        .reduce((a, b) -> b);
  }

  /** 'According to X some “allies” left': two words of the sentence's own may be anybody's. */
  private Optional<Cue> according(Placed quote) {
    return cues.stream()
        .filter(c -> c.verb().equals(ACCORDING))
        .filter(c -> quote.isLeftOut() || quote.to() - quote.from() > FEW)
        .findFirst();
  }

  private static boolean isVerb(Cue cue) {
    return cue.saying() && !cue.verb().equals(ACCORDING);
  }

  private boolean isWeak(Cue cue) {
    boolean noun = cue.verb().isEmpty();
    boolean thought = Vocabulary.THOUGHT.has(s.lower(cue.at()));
    return !noun && (!cue.saying() || thought || cue.speaker().isPronoun());
  }

  private Optional<Cue> cueAt(int token) {
    return cues.stream().filter(c -> c.at() == token).findFirst();
  }

  /** The quoted word on which the others hang. */
  private int head(Placed quote) {
    for (int i = quote.from(); i < quote.to(); i++) {
      int up = s.parse().head(i);
      boolean word = s.parse().relation(i) != Relation.PUNCT;
      if (word && (up < quote.from() || up >= quote.to())) {
        return i;
      }
    }
    return quote.from();
  }

  /** The nearest cue before; where that stands in what somebody else says, the outer one. */
  private Optional<Cue> left(Placed quote) {
    Optional<Cue> nearest = Optional.empty();
    for (Cue cue : cues) {
      if (cue.at() < quote.from() && cue.from() < quote.from() && isVerb(cue)) {
        nearest = Optional.of(cue);
      }
    }
    if (nearest.isPresent() && isWeak(nearest.get())) {
      int inner = nearest.get().at();
      for (Cue outer : cues) {
        boolean holds = outer.at() != inner && s.parse().isUnder(inner, outer.at());
        if (outer.saying() && holds && outer.at() < inner) {
          return Optional.of(outer);
        }
      }
    }
    return nearest;
  }

  /** '“…,” X said' and '“…,” said X'. */
  private Optional<Cue> right(Placed quote) {
    for (Cue cue : cues) {
      boolean behind = cue.from() >= quote.to() && cue.at() >= quote.to();
      if (behind && isVerb(cue)) {
        boolean near =
            cue.from() - quote.to() < NEAR
                || IntStream.range(quote.to(), cue.from())
                    .skip(s.lower(quote.to()).equals(",") ? 1 : 0)
                    .noneMatch(i -> PARTING.contains(s.lower(i)));
        return near && cue.from() - quote.to() < FAR ? Optional.of(cue) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The colon before a mark; 0 where none is. */
  private int colon(int from) {
    return IntStream.of(from - 1, from - 2)
        .filter(i -> s.lower(i).equals(":"))
        .findFirst()
        .orElse(0);
  }

  /** 'Jane Roe: “…”', 'Roe sighed: “…”': the name before the colon, or the verb's subject. */
  private Optional<Cue> colon(Placed quote) {
    int end = colon(quote.from());
    if (end <= 0) {
      return Optional.empty();
    }
    Optional<Integer> named =
        s.mention(end - 1).map(m -> s.headOf(m.mention())).filter(head -> !isAddressed(head));
    Optional<Integer> subject =
        IntStream.range(0, end)
            .filter(i -> s.parse().head(i) == Parse.ROOT)
            .boxed()
            .flatMap(root -> s.parse().subject(root).stream())
            .findFirst();
    return named
        .or(() -> subject)
        .map(head -> Speaker.of(s, head))
        .filter(Speaker::isSomebody)
        .map(speaker -> new Cue(end, speaker.from(speaker.heads().get(0)), end, "", speaker, true));
  }

  /** 'a message to Roe: “…”' is not hers, 'a letter by Roe: “…”' is. */
  private boolean isAddressed(int head) {
    return s.parse()
        .child(head, Relation.CASE)
        .filter(c -> !Set.of("by", "from").contains(s.lower(c)))
        .isPresent();
  }
}
