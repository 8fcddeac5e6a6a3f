package org.newsbook.quote;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.model.FeatureRow;
import org.newsbook.quote.Cue.Kind;
import org.newsbook.quote.Cue.Way;
import org.newsbook.quote.ReportedSentence.Placed;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/** What speaks for it that a cue of a sentence gives somebody the words of a quotation. */
final class CueFeatures {
  private static final Set<String> PARTING = Set.of(",", ";", ":", "–", "—", "(", ")");
  private static final List<Set<Relation>> CLAUSES =
      List.of(
          Set.of(Relation.ACL_RELCL),
          Set.of(Relation.ACL, Relation.ADVCL, Relation.XCOMP),
          Set.of(Relation.CONJ, Relation.PARATAXIS),
          Set.of(Relation.CCOMP, Relation.CSUBJ));
  private static final Set<Relation> OBJECT = Set.of(Relation.OBJ, Relation.IOBJ);
  private static final Set<Relation> MODIFIER =
      Set.of(Relation.OBL, Relation.OBL_AGENT, Relation.NMOD, Relation.NMOD_POSS);
  private static final int FAR = 40;
  private static final int FEW = 3;
  private static final int HIGH = 10;

  private final ReportedSentence s;
  private final Parse parse;
  private final List<Cue> cues;
  private final Placed quote;
  private final int head;

  CueFeatures(ReportedSentence s, List<Cue> cues, Placed quote) {
    this.s = s;
    this.parse = s.parse();
    this.cues = cues;
    this.quote = quote;
    this.head = head();
  }

  /** The quoted word on which the others hang; -1 where they were left out. */
  private int head() {
    for (int i = quote.from(); i < quote.to(); i++) {
      int up = parse.head(i);
      if (parse.relation(i) != Relation.PUNCT && (up < quote.from() || up >= quote.to())) {
        return i;
      }
    }
    return quote.isLeftOut() ? -1 : quote.from();
  }

  /** Whether it may give these words at all. */
  boolean mayGive(Cue cue) {
    return switch (cue.kind()) {
      // two words of the sentence's own may be anybody's
      case ACCORDING -> quote.isLeftOut() || quote.to() - quote.from() > FEW;
      case COLON ->
          cues.stream().noneMatch(c -> c.kind() == Kind.SAYS && (isRightBehind(c) || leads(c)));
      case SAYS -> !isTold(cue) && !isHandedOn(cue) && !isBehindTag(cue);
      default -> !isTold(cue) && !isHandedOn(cue);
    };
  }

  /**
   * 'Roe announced a plan, called by Berg “…”', 'Roe blamed Berg for saying “…”', 'Roe said Berg
   * made it clear that “…”': Berg's words.
   */
  private boolean isHandedOn(Cue cue) {
    return cues.stream()
        .filter(c -> c.at() > cue.at() && c.at() < quote.from())
        .anyMatch(
            c ->
                c.kind() == Kind.NAMES && c.way() == Way.AGENT
                    || s.lower(c.at() - 1).equals("for")
                    || isReported(cue, c));
  }

  /** Whether a cue, or the one that it hangs on, says what another says, thinks or makes clear. */
  private boolean isReported(Cue cue, Cue other) {
    boolean that = between(other.at()).anyMatch(i -> s.lower(i).equals("that"));
    boolean clear = between(other.at()).anyMatch(i -> s.lower(i).equals("clear"));
    boolean tells = other.kind() == Kind.SAYS || that && (clear || other.kind() == Kind.NAMES);
    return tells
        && other.whom() > cue.at()
        && !Vocabulary.PERSONAL.has(s.lower(other.whom()))
        && (head < 0 ? leads(other) : depth(other.at()) < FAR)
        && cues.stream()
            .filter(c -> c.isSaying() && (c == cue || parse.head(cue.at()) == c.at()))
            .anyMatch(c -> parse.isUnder(other.at(), c.at()));
  }

  /** 'a kind of “…”': the words are told of him; 'the “…”, which he built': he of the words. */
  private boolean isTold(Cue cue) {
    boolean under = cue.way() == Way.RELATIVE && head >= 0 && parse.isUnder(cue.at(), head);
    return under || head >= 0 && depth(cue.whom()) < Math.min(FAR, depth(cue.at()));
  }

  /** '“…,” said X, and Y replied': the second speaks for himself. */
  private boolean isBehindTag(Cue cue) {
    return cue.at() >= quote.to()
        && cues.stream()
            .anyMatch(c -> c.kind() == Kind.SAYS && c.at() < cue.at() && isRightBehind(c));
  }

  /** '“…,” she said'. */
  private boolean isRightBehind(Cue cue) {
    int first = Math.min(cue.at(), cue.whom());
    return first >= quote.to() && first <= quote.to() + 1;
  }

  /**
   * @param away sentences from the cue's to the quotation's
   */
  float[] row(Cue cue, int away) {
    return features(cue, away, false).values();
  }

  /** The same with its names, for the trainer. */
  List<String> names(Cue cue) {
    return features(cue, 0, true).names();
  }

  private FeatureRow features(Cue cue, int away, boolean named) {
    FeatureRow row = new FeatureRow(named);
    row.add("sentences away", away);
    quotation(row);
    whom(row, cue);
    cue(row, cue);
    place(row, cue);
    tree(row, cue.at());
    others(row, cue);
    return row;
  }

  private void quotation(FeatureRow row) {
    int lead = quote.from() - 1;
    while (lead >= 0 && !parse.tokens().get(lead).isWord()) {
      lead--;
    }
    String word = s.lower(lead);
    row.add("left out", quote.isLeftOut());
    row.add("first", quote.from() == 0);
    row.add("last", quote.to() >= s.size() - 1);
    row.add("tokens", Math.min(FAR, quote.to() - quote.from()));
    row.add("behind colon", isBefore(":"));
    row.add("behind comma", isBefore(","));
    row.add("behind verb of saying", Vocabulary.SAID.has(word));
    row.add("behind noun for words", Vocabulary.SPOKEN.has(word));
    row.add("behind preposition", lead >= 0 && parse.tag(lead) == Upos.ADP);
    row.add("quotations", Math.min(HIGH, s.quotes().size()));
  }

  private boolean isBefore(String mark) {
    return s.lower(quote.from() - 1).equals(mark) || s.lower(quote.from() - 2).equals(mark);
  }

  private void whom(FeatureRow row, Cue cue) {
    int whom = cue.whom();
    row.add("person", s.isPerson(whom));
    row.add("named", s.mention(whom).isPresent());
    row.add("he or she", Vocabulary.PERSONAL.has(s.lower(whom)));
    row.add("pronoun", parse.tag(whom) == Upos.PRON);
    row.add("plural", parse.fineTag(whom).endsWith("S"));
    row.add("article", parse.child(whom, Relation.DET).isPresent());
    row.add("its subject", parse.isSubject(whom));
    row.add("its object", OBJECT.contains(parse.relation(whom)));
    row.add("its modifier", MODIFIER.contains(parse.relation(whom)));
    row.add("hangs on it", parse.head(whom) == cue.at());
    row.add("right before it", end(whom) == cue.at());
    row.add("right behind it", new Speaker(s, List.of(whom)).from(whom) == cue.at() + 1);
    row.add("comma before it", s.lower(cue.at() - 1).equals(","));
    row.add("clause of it", parse.child(whom, Relation.ACL_RELCL).isPresent());
  }

  private int end(int whom) {
    return s.mention(whom).map(m -> parse.tokenAt(m.mention().end())).orElse(whom + 1);
  }

  private void cue(FeatureRow row, Cue cue) {
    row.add("says", cue.isSaying());
    row.add("is verb of saying", cue.kind() == Kind.SAYS);
    row.add("names", cue.kind() == Kind.NAMES);
    row.add("noun", cue.kind() == Kind.NOUN);
    row.add("does", cue.kind() == Kind.DOES);
    row.add("ing", s.lower(cue.at()).endsWith("ing"));
    row.add("steps", cue.steps());
    row.add("subject", cue.way() == Way.SUBJECT);
    row.add("relative", cue.way() == Way.RELATIVE);
    row.add("turned", cue.way() == Way.TURNED);
    row.add("beside", cue.way() == Way.BESIDE);
  }

  private void place(FeatureRow row, Cue cue) {
    int at = cue.at();
    int whom = cue.whom();
    row.add("behind the words", at >= quote.to());
    row.add("gap", Math.min(FAR, gap(at)));
    boolean tag = isRightBehind(cue);
    row.add("right behind the words", tag);
    row.add(
        "another right behind the words",
        !tag && cues.stream().anyMatch(c -> c.isSaying() && isRightBehind(c)));
    row.add("right before the words", leads(cue));
    row.add(
        "another right before the words", cues.stream().anyMatch(c -> c.at() != at && leads(c)));
    row.add(
        "marks between", (double) between(at).filter(i -> PARTING.contains(s.lower(i))).count());
    row.add(
        "words between",
        (double) Math.min(FAR, between(at).filter(i -> parse.tokens().get(i).isWord()).count()));
    row.add("verbs between", (double) between(at).filter(i -> parse.tag(i) == Upos.VERB).count());
    row.add("whom behind the words", whom >= quote.to());
    row.add("gap of whom", Math.min(FAR, gap(whom)));
    row.add("cue behind whom", at > whom);
    row.add("cue from whom", Math.min(FAR, Math.abs(at - whom)));
    row.add("quotations between", (double) quotationsBetween(at));
  }

  private long quotationsBetween(int at) {
    return s.quotes().stream()
        .filter(q -> !q.equals(quote))
        .filter(
            q ->
                at < quote.from()
                    ? q.from() > at && q.to() <= quote.from()
                    : q.from() >= quote.to() && q.to() <= at)
        .count();
  }

  /** Nothing but 'that' and marks stands between it and the words. */
  private boolean leads(Cue cue) {
    return cue.at() < quote.from()
        && between(cue.at())
            .noneMatch(i -> parse.tokens().get(i).isWord() && !s.lower(i).equals("that"));
  }

  private void tree(FeatureRow row, int at) {
    row.add("governs", head < 0 ? -1 : Math.min(HIGH, depth(at)));
    row.add("root", parse.head(at) < 0);
    for (Set<Relation> clause : CLAUSES) {
      row.add("clause", clause.contains(parse.relation(at)));
    }
  }

  private void others(FeatureRow row, Cue cue) {
    int at = cue.at();
    int nearer = 0;
    int nearerHere = 0;
    int inside = 0;
    int outside = 0;
    int governing = 0;
    int whom = 0;
    for (Cue other : cues) {
      if (other.isSaying() && other.at() != at) {
        boolean near = gap(other.at()) < gap(at);
        nearer += near ? 1 : 0;
        nearerHere += near && other.at() < quote.from() == at < quote.from() ? 1 : 0;
        inside += parse.isUnder(other.at(), at) ? 1 : 0;
        outside += parse.isUnder(at, other.at()) ? 1 : 0;
        governing += head >= 0 && depth(other.at()) < depth(at) ? 1 : 0;
      }
      whom += other.at() == at && other.whom() != cue.whom() ? 1 : 0;
    }
    row.add("nearer verbs of saying", nearer);
    row.add("nearer on this side", nearerHere);
    row.add("verbs of saying below", inside);
    row.add("verbs of saying above", outside);
    row.add("verbs of saying between in the tree", governing);
    row.add("others whom it may mean", whom);
    row.add("cues of saying", (double) Math.min(HIGH, cues.stream().filter(Cue::isSaying).count()));
  }

  private int gap(int token) {
    return token < quote.from() ? quote.from() - token - 1 : Math.max(0, token - quote.to());
  }

  private IntStream between(int token) {
    return token < quote.from()
        ? IntStream.range(token + 1, quote.from())
        : IntStream.range(quote.to(), token);
  }

  /** Steps from the quoted words up to a word; FAR where they do not hang on it. */
  private int depth(int above) {
    int steps = 0;
    for (int up = head; up >= 0; up = parse.head(up)) {
      if (up == above) {
        return steps;
      }
      steps++;
    }
    return FAR;
  }
}
