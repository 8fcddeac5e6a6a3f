package org.newsbook.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/**
 * Whom a sentence gives words to: one noun phrase, or several that are coordinated.
 *
 * @param heads the noun, name or pronoun of each
 */
record Speaker(ReportedSentence sentence, List<Integer> heads) {
  /** What does not belong to a noun phrase as it is shown. */
  private static final Set<Relation> OUTSIDE =
      Set.of(
          Relation.ADVCL,
          Relation.ADVCL_RELCL,
          Relation.PARATAXIS,
          Relation.CASE,
          Relation.MARK,
          Relation.PUNCT,
          Relation.COP,
          Relation.NSUBJ,
          Relation.CCOMP,
          Relation.ADVMOD,
          Relation.DEP,
          Relation.DISCOURSE);

  private static final Set<Upos> APPOSED =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.DET, Upos.ADJ, Upos.NUM, Upos.PRON);

  private static final Set<Upos> POINTING = Set.of(Upos.DET, Upos.PRON);
  private static final Set<Upos> OPEN =
      Set.of(Upos.ADP, Upos.DET, Upos.CCONJ, Upos.SCONJ, Upos.AUX, Upos.ADV, Upos.PRON);

  private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "—", "–", "(", ")");

  /** Whoever reads is no speaker. */
  private static final Set<String> NOBODY = Set.of("we", "you", "i", "it", "there", "this", "that");

  Speaker {
    heads = List.copyOf(heads);
  }

  static Speaker of(ReportedSentence sentence, int head) {
    List<Integer> heads = new ArrayList<>(sentence.parse().conjuncts(head));
    while (heads.size() > 1 && !isListed(sentence, heads.get(heads.size() - 1))) {
      heads.remove(heads.size() - 1);
    }
    if (sentence.isPerson(head)) {
      // a list of names is easily taken for names in apposition
      sentence.parse().appositions(head).stream()
          .filter(a -> sentence.isPerson(a) && sentence.parse().child(a, Relation.DET).isEmpty())
          .filter(a -> !sentence.mention(a).equals(sentence.mention(head)))
          .forEach(heads::add);
      Collections.sort(heads);
    }
    return new Speaker(sentence, heads);
  }

  /** 'According to Roe and Berg, the boat was lost': the boat is none of them. */
  private static boolean isListed(ReportedSentence s, int last) {
    return s.isReported(last)
        && (s.isPerson(last) || s.parse().child(last, Relation.CC).isPresent());
  }

  /** As captured, with its appositions: 'Jane Roe, head of the port'; no name is cut in it. */
  String text() {
    int last = heads.get(heads.size() - 1);
    int from = nameStart(from(heads.get(0)));
    int to = nameEnd(heads.stream().mapToInt(this::to).max().orElse(from + 1));
    if (!sentence.isPerson(last)) {
      return sentence.text(from, to);
    }
    return sentence.text(
        from, isWhole(to) && saysWho(last + 1, to) ? apposition(to) : nameEnd(last + 1));
  }

  private int nameStart(int token) {
    return sentence
        .mention(token)
        .map(m -> sentence.parse().tokenAt(m.mention().start()))
        .orElse(token);
  }

  private int nameEnd(int end) {
    return sentence
        .mention(end - 1)
        .map(m -> Math.max(end, sentence.parse().tokenAt(m.mention().end())))
        .orElse(end);
  }

  /** Behind the clauses between commas that say who somebody is: nouns, or 'who …'. */
  private int apposition(int to) {
    int end = to;
    while (sentence.lower(end).equals(",") && end + 1 < sentence.size()) {
      int next = end + 1;
      while (next < sentence.size() && !MARKS.contains(sentence.lower(next))) {
        next++;
      }
      if (next < end + 3 || !isApposed(end + 1, next) || !isWhole(next)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean isMark(int token) {
    return !sentence.parse().tokens().get(token).isWord() && !MARKS.contains(sentence.lower(token));
  }

  /** Whether a phrase may end before a token: not within 'a co-editor of “Harbours”'. */
  private boolean isWhole(int end) {
    return !OPEN.contains(sentence.parse().tag(end - 1))
        && sentence.quotes().stream()
            .noneMatch(q -> q.from() == end || q.from() == end + 1 && isMark(end));
  }

  /** Where it says 'who …', it says what he does. */
  private boolean saysWho(int from, int to) {
    return IntStream.range(from, to).noneMatch(sentence.parse()::isRelative)
        || IntStream.range(from, to).anyMatch(sentence.parse()::isFinite);
  }

  private boolean isApposed(int from, int to) {
    boolean relative = false;
    boolean verb = false;
    if (!APPOSED.contains(sentence.parse().tag(from)) || sentence.isPerson(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      relative |= sentence.parse().isRelative(i);
      verb |= sentence.parse().isFinite(i);
      if (!sentence.isReported(i) || verb && !relative) {
        return false;
      }
    }
    return verb == relative;
  }

  /** First token of a phrase. */
  int from(int head) {
    int from = head;
    for (int child : sentence.parse().children(head)) {
      boolean phrase = sentence.parse().tag(sentence.parse().first(child)) == Upos.ADP;
      if (child < from && !phrase && !OUTSIDE.contains(sentence.parse().relation(child))) {
        from = sentence.parse().first(child);
        break;
      }
    }
    int begin = Math.min(from, head);
    for (int i = begin; i < head; i++) {
      boolean apart = sentence.lower(i).equals(",") && sentence.isPerson(head);
      begin = sentence.isReported(i) && !apart ? begin : i + 1;
    }
    if (begin < head
        && POINTING.contains(sentence.parse().tag(begin))
        && sentence.lower(begin + 1).equals(",")) {
      begin++; // 'from one another, Captain Jane Roe'
    }
    while (begin < head && sentence.parse().relation(begin) == Relation.PUNCT) {
      begin++;
    }
    return begin;
  }

  /** Behind the last token of a phrase with all that is said of it. */
  int to(int head) {
    Parse parse = sentence.parse();
    int to = head + 1;
    for (int child : parse.children(head)) {
      Relation relation = parse.relation(child);
      boolean list = relation == Relation.CONJ || relation == Relation.CC;
      if (child <= head || relation == Relation.PUNCT || list && heads.contains(head)) {
        continue;
      }
      // 'Jane Roe, but nobody heard': another clause
      boolean clause =
          parse.child(child, Relation.CC).filter(c -> sentence.lower(c).equals("but")).isPresent();
      if (clause || OUTSIDE.contains(relation)) {
        break;
      }
      int end = relation == Relation.ACL_RELCL ? parse.last(child) + 1 : to(child);
      if (IntStream.range(child, end).anyMatch(i -> !sentence.isReported(i))) {
        break;
      }
      to = end;
    }
    return to;
  }

  /**
   * The person in apposition to one ('his aide, Jane Roe', not 'the plan, which …, Jane Roe'), or
   * the name that it is.
   */
  Optional<ResolvedMention> name(int head) {
    Optional<ResolvedMention> own = sentence.mention(head);
    return sentence.isPerson(head)
        ? own
        : appositive(head).or(() -> own.filter(name -> endsWith(name, head)));
  }

  /** Not 'Rovers captain Roe' where no name but the club's is known. */
  private boolean endsWith(ResolvedMention name, int head) {
    int behind = sentence.parse().tokenAt(name.mention().end());
    return behind >= to(head) || sentence.parse().tag(behind) != Upos.NOUN;
  }

  private Optional<ResolvedMention> appositive(int head) {
    Parse parse = sentence.parse();
    if (parse.fineTag(head).equals("NNS")) {
      return Optional.empty();
    }
    for (int child : parse.children(head)) {
      if (parse.relation(child) == Relation.ACL_RELCL) {
        return Optional.empty();
      }
      boolean same =
          parse.relation(child) == Relation.APPOS
              || parse.relation(child) == Relation.FLAT
              || parse.relation(child) == Relation.NMOD_DESC && child > head;
      Optional<ResolvedMention> name = sentence.mention(child);
      if (same && name.filter(m -> m.mention().kind() == Mention.Kind.PERSON).isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** An event, an act or a thing ('the war') is nobody. */
  boolean isSomebody() {
    int head = heads.get(0);
    return !NOBODY.contains(sentence.lower(head))
        && !Vocabulary.NO_SPEAKER.has(sentence.lower(head));
  }

  /** Whose words they are, where the head is not somebody but 'statement' or 'letter'. */
  Optional<Speaker> author() {
    int head = heads.get(0);
    return Vocabulary.SPOKEN.has(sentence.lower(head)) && heads.size() == 1
        ? sentence.parse().child(head, Relation.NMOD_POSS).map(owner -> of(sentence, owner))
        : Optional.empty();
  }
}
