package org.newsbook.quote;

import java.util.Optional;

/**
 * Who speaks a quotation, and how that is known.
 *
 * @param speaker empty when nobody is near
 * @param verb as the text has it
 */
record Attribution(Tie tie, Optional<Speaker> speaker, Optional<String> verb) {

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
}
