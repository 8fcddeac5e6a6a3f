package org.newsbook.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  private static final Set<String> RELATIVE = Set.of("who", "whose", "that", "which");
  private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "—", "–", "(", ")");

  /** Whoever reads is no speaker. */
  private static final Set<String> NOBODY = Set.of("we", "you", "i", "it", "there", "this", "that");

  Speaker {
    heads = List.copyOf(heads);
  }

  static Speaker of(ReportedSentence sentence, int subject) {
    int head = madeBy(sentence, subject).orElse(subject);
    List<Integer> heads = new ArrayList<>(sentence.parse().conjuncts(head));
    if (sentence.isPerson(head)) {
      // a list of names is easily taken for names in apposition
      sentence.parse().appositions(head).stream()
          .filter(sentence::isPerson)
          .filter(a -> !sentence.mention(a).equals(sentence.mention(head)))
          .forEach(heads::add);
      Collections.sort(heads);
    }
    return new Speaker(sentence, heads);
  }

  /**
   * 'The letter, written by the captain, Jane Roe, says': the letter does, though the name stands
   * nearest.
   */
  private static OptionalInt madeBy(ReportedSentence s, int name) {
    Optional<Mention> mention = s.mention(name).map(ResolvedMention::mention);
    int from = mention.map(m -> s.parse().tokenAt(m.start())).orElse(0);
    boolean between =
        from > 0
            && s.lower(from - 1).equals(",")
            && s.lower(s.parse().tokenAt(mention.get().end())).equals(",");
    int by = between ? from - 2 : 0;
    while (by > 0 && !s.lower(by).equals("by") && !isFinite(s.parse(), by)) {
      by--;
    }
    for (int i = by - 1; i > 1 && s.lower(by).equals("by"); i--) {
      boolean clause = s.lower(i).equals("which") || s.parse().fineTag(i).equals("VBN");
      if (clause && s.lower(i - 1).equals(",") && s.parse().tag(i - 2) == Upos.NOUN) {
        return OptionalInt.of(i - 2);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isFinite(Parse parse, int word) {
    Upos tag = parse.tag(word);
    return tag == Upos.AUX
        || tag == Upos.VERB
            && parse.fineTag(word).startsWith("VB")
            && !parse.fineTag(word).matches("VB[NG]");
  }

  /** As captured, with its appositions: 'Jane Roe, head of the port'. */
  String text() {
    int from = from(heads.get(0));
    int to = heads.stream().mapToInt(this::to).max().orElse(from + 1);
    int last = heads.get(heads.size() - 1);
    return sentence.text(from, sentence.isPerson(last) ? apposition(to) : to);
  }

  /** Behind the clauses between commas that say who somebody is: nouns, or 'who …'. */
  private int apposition(int to) {
    int end = to;
    while (sentence.lower(end).equals(",") && end + 1 < sentence.size()) {
      int next = end + 1;
      while (next < sentence.size() && !MARKS.contains(sentence.lower(next))) {
        next++;
      }
      if (next < end + 3 || !isApposed(end + 1, next)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean isApposed(int from, int to) {
    boolean relative = false;
    if (!APPOSED.contains(sentence.parse().tag(from)) || sentence.isPerson(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      relative |= RELATIVE.contains(sentence.lower(i));
      if (!sentence.isReported(i) || isFinite(sentence.parse(), i) && !relative) {
        return false;
      }
    }
    return true;
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
      begin = sentence.isReported(i) ? begin : i + 1;
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

  /** The name that a phrase is, or that stands in apposition to it: 'his aide, Jane Roe'. */
  Optional<ResolvedMention> name(int head) {
    Optional<ResolvedMention> own = sentence.mention(head);
    return own.or(() -> appositive(head));
  }

  private Optional<ResolvedMention> appositive(int head) {
    Parse parse = sentence.parse();
    for (int child : parse.children(head)) {
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
