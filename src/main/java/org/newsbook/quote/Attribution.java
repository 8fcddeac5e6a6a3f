package org.newsbook.quote;

import java.util.Optional;

/**
 * Who speaks a quotation, and how that is known.
 *
 * @param speaker empty when nobody is near
 * @param verb as the text has it
 * @param sure whether the words may stand on a page of the one who speaks
 */
record Attribution(Tie tie, Optional<Speaker> speaker, Optional<String> verb, boolean sure) {
  static final Attribution NOBODY =
      new Attribution(Tie.NONE, Optional.empty(), Optional.empty(), false);

  /** How sure it is that the quotation is speech. */
  enum Tie {
    /** A verb of saying governs it. */
    CUE,
    /** A verb of saying stands in its sentence. */
    SENTENCE,
    /** Nothing in its sentence; the quotation is a sentence of its own. */
    ALONE,
    /** Words of the reporter's own sentence. */
    NONE
  }

  /** The same for words that go on behind the ones it was made for. */
  Attribution goingOn() {
    return new Attribution(Tie.ALONE, speaker, verb, sure);
  }
}
