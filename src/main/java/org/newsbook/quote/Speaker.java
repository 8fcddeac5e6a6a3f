package org.newsbook.quote;

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

  /** Whoever reads is no speaker. */
  private static final Set<String> NOBODY = Set.of("we", "you", "i", "it", "there", "this", "that");

  Speaker {
    heads = List.copyOf(heads);
  }

  static Speaker of(ReportedSentence sentence, int head) {
    return new Speaker(sentence, sentence.parse().conjuncts(head));
  }

  /** As captured, with its appositions: 'Jane Roe, head of the port'; no name is cut in it. */
  String text() {
    int from = nameStart(from(heads.get(0)));
    return sentence.text(from, nameEnd(heads.stream().mapToInt(this::to).max().orElse(from + 1)));
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
      if (OUTSIDE.contains(relation)) {
        break;
      }
      int end = relation == Relation.ACL_RELCL ? parse.last(child) + 1 : to(child);
      if (IntStream.rangeClosed(child, end).anyMatch(i -> !sentence.isReported(i))) {
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
    int last = parse.last(head);
    if (parse.fineTag(head).equals("NNS")
        || IntStream.range(head, last).anyMatch(i -> sentence.lower(i).equals("which"))) {
      return Optional.empty();
    }
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
