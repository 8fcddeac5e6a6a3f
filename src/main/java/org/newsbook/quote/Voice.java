package org.newsbook.quote;

import java.util.Optional;

/**
 * Who speaks a quotation.
 *
 * @param speaker empty when nobody is near
 * @param verb as the text has it
 */
record Voice(Tie tie, Optional<NounPhrase> speaker, Optional<String> verb) {

  /** How sure it is that the quotation is speech. */
  enum Tie {
    /** A verb of saying stands directly behind or before. */
    CUE,
    /** A verb of saying stands in its sentence. */
    SENTENCE,
    /** Nothing in its sentence; the quotation is a sentence of its own. */
    ALONE,
    /** Words of the reporter's own sentence. */
    NONE
  }

  static Voice of(Tie tie, Cue cue) {
    return new Voice(
        tie, Optional.of(cue.speaker()), Optional.of(cue.verb()).filter(v -> !v.isEmpty()));
  }
}
