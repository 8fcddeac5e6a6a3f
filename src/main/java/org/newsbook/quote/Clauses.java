package org.newsbook.quote;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/** Who does what a verb of a sentence says, where the verb has no subject of its own. */
record Clauses(ReportedSentence s) {
  static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.X);

  /** ', saying': of the clause behind which it stands, not of the name that ends that clause. */
  boolean isTrailing(int verb) {
    return s.lower(verb).endsWith("ing") && s.lower(verb - 1).equals(",");
  }

  /** 'Roe criticised Berg for saying': Berg says it. */
  Optional<Integer> blamed(int verb) {
    int up = s.parse().head(verb);
    if (!s.lower(verb - 1).equals("for") || !s.lower(verb).endsWith("ing") || up < 0) {
      return Optional.empty();
    }
    return s.parse().child(up, Relation.OBJ);
  }

  /** 'a plan described by Berg as': what is described does not speak. */
  boolean isPassive(int verb) {
    return s.parse().fineTag(verb).equals("VBN") && s.parse().relation(verb) == Relation.ACL;
  }

  Optional<Integer> agent(int verb) {
    return IntStream.rangeClosed(verb + 1, s.parse().last(verb))
        .filter(i -> s.lower(i).equals("by") && s.parse().relation(i) == Relation.CASE)
        .mapToObj(i -> s.parse().head(i))
        .filter(noun -> NOMINAL.contains(s.parse().tag(noun)))
        .findFirst();
  }

  Optional<Integer> antecedent(int verb) {
    int clause = verb;
    while (clause >= 0 && s.parse().relation(clause) == Relation.CONJ) {
      clause = s.parse().head(clause);
    }
    boolean relative =
        clause >= 0
            && (s.parse().relation(clause) == Relation.ACL_RELCL
                || s.parse().relation(clause) == Relation.ACL);
    return relative ? Optional.of(s.parse().head(clause)) : Optional.empty();
  }

  /** 'Captain Roe of Lenmark, who said', 'Roe from the Harbour Board said': Roe. */
  int holder(int noun) {
    int before = s.parse().first(noun) - 1;
    boolean of = s.parse().child(noun, Relation.CASE).isPresent() && before >= 0;
    return of && !s.isPerson(noun) && s.isPerson(before)
        ? s.mention(before).map(m -> s.headOf(m.mention())).orElse(noun)
        : noun;
  }
}
