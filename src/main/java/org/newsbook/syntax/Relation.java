package org.newsbook.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Relations of Universal Dependencies as English treebanks use them; an underscore stands for the
 * colon before a subtype.
 */
public enum Relation {
  ROOT,
  ACL,
  ACL_RELCL,
  ADVCL,
  ADVCL_RELCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  AUX_PASS,
  CASE,
  CC,
  CC_PRECONJ,
  CCOMP,
  COMPOUND,
  COMPOUND_PRT,
  CONJ,
  COP,
  CSUBJ,
  CSUBJ_PASS,
  DEP,
  DET,
  DET_PREDET,
  DISCOURSE,
  DISLOCATED,
  EXPL,
  FIXED,
  FLAT,
  GOESWITH,
  IOBJ,
  LIST,
  MARK,
  NMOD,
  NMOD_DESC,
  NMOD_POSS,
  NMOD_UNMARKED,
  NSUBJ,
  NSUBJ_OUTER,
  NSUBJ_PASS,
  NUMMOD,
  OBJ,
  OBL,
  OBL_AGENT,
  OBL_UNMARKED,
  ORPHAN,
  PARATAXIS,
  PUNCT,
  REPARANDUM,
  VOCATIVE,
  XCOMP;

  private static final Map<String, Relation> BY_LABEL =
      Stream.of(values()).collect(Collectors.toMap(Relation::label, Function.identity()));

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', ':');
  private final String main = label.replaceFirst(":.*", "");

  /** As treebanks write it: {@code nsubj:pass}. */
  public String label() {
    return label;
  }

  /** What stands before the colon: {@code nsubj} of {@code nsubj:pass}. */
  public String main() {
    return main;
  }

  /** A subtype that is not kept is its main relation. */
  static Optional<Relation> of(String label) {
    Relation exact = BY_LABEL.get(label);
    int colon = label.indexOf(':');
    return exact != null || colon < 0
        ? Optional.ofNullable(exact)
        : Optional.ofNullable(BY_LABEL.get(label.substring(0, colon)));
  }
}
