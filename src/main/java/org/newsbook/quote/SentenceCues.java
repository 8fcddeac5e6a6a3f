package org.newsbook.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbook.quote.Voice.Tie;

/**
 * The verbs of saying of one sentence, and which of them each of its quotations belongs to.
 *
 * @param cues in the sentence's order
 */
record SentenceCues(Telling s, List<Cue> cues) {

  static SentenceCues of(Telling sentence) {
    return new SentenceCues(sentence, Cue.in(sentence));
  }

  /** The one that the whole sentence hangs on. */
  Optional<Cue> main() {
    return cues.stream().filter(Cue::saying).findFirst().or(() -> cues.stream().findFirst());
  }

  /** The voice of each quotation that one of them speaks for, by its index in the article. */
  Map<Integer, Voice> voices() {
    Map<Integer, Voice> voices = new LinkedHashMap<>();
    Optional<Cue> tag = tag();
    Optional<Cue> used = Optional.empty();
    for (int i = 0; i < s.size(); i++) {
      if (!s.isQuote(i)) {
        continue;
      }
      int at = i;
      int quote = s.at(i).quote();
      Optional<Cue> told = tag.filter(t -> t.from() > at);
      Optional<Cue> left = nearestLeft(i).filter(cue -> cue.saying() || told.isEmpty());
      Optional<Cue> right = directlyBehind(i);
      if (right.isPresent() && (left.isEmpty() || left.equals(used))) {
        used = right;
        voices.put(quote, Voice.of(Tie.CUE, right.get()));
      } else if (left.isPresent()) {
        Tie tie = i - left.get().to() < 3 ? Tie.CUE : Tie.SENTENCE;
        voices.put(quote, Voice.of(tie, left.get()));
      } else {
        told.or(() -> cues.stream().filter(c -> c.from() > at && !isRelative(c)).findFirst())
            .ifPresent(cue -> voices.put(quote, Voice.of(Tie.SENTENCE, cue)));
      }
    }
    return voices;
  }

  /** 'a group that has vowed to help': only tells of whom it speaks. */
  private boolean isRelative(Cue cue) {
    for (int i = cue.speaker().whole(); i < cue.at(); i++) {
      if (Set.of("that", "who", "which").contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** 'The plan is “…” for all, said X.': who says all that stands before. */
  private Optional<Cue> tag() {
    if (cues.isEmpty()) {
      return Optional.empty();
    }
    Cue last = cues.get(cues.size() - 1);
    int end = Math.max(last.to(), last.at() + 1);
    boolean ends = end >= s.size() || end == s.size() - 1 && !s.at(end).isWord();
    return ends && last.saying() && s.lower(last.from() - 1).equals(",")
        ? Optional.of(last)
        : Optional.empty();
  }

  /** The nearest verb before; where that stands in what somebody else says, the outer one. */
  private Optional<Cue> nearestLeft(int quote) {
    int nearest = -1;
    for (int c = 0; c < cues.size(); c++) {
      Cue cue = cues.get(c);
      boolean before = cue.at() < quote && cue.from() < quote;
      if (before && (cue.saying() || isNear(cue, quote))) {
        nearest = c;
      }
    }
    while (nearest > 0 && isInside(cues.get(nearest - 1), cues.get(nearest))) {
      nearest--;
    }
    return nearest < 0 ? Optional.empty() : Optional.of(cues.get(nearest));
  }

  /** A verb that takes only a few words takes none behind a comma and somebody else. */
  private boolean isNear(Cue cue, int quote) {
    for (int i = cue.to(); i < quote; i++) {
      boolean somebody =
          s.at(i + 1).mention().isPresent() || Vocabulary.PERSONAL.has(s.lower(i + 1));
      if (s.lower(i).equals(",") && somebody || s.lower(i).equals(";")) {
        return false;
      }
    }
    return true;
  }

  /** 'X said he thinks', 'X told reporters that they feel'. */
  private boolean isInside(Cue outer, Cue inner) {
    boolean weak = !inner.saying() || inner.speaker().kind() == NounPhrase.Kind.PRONOUN;
    if (!weak || !outer.saying() || inner.from() <= outer.at()) {
      return false;
    }
    boolean aside = s.lower(outer.from() - 1).equals(",") && s.lower(outer.to()).equals(",");
    for (int i = outer.to() + (aside ? 1 : 0); i < inner.from(); i++) {
      boolean joins = s.lower(i).equals("and") && !s.at(i - 1).isCapitalised();
      if (s.isQuote(i) || joins || Set.of(",", ";").contains(s.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** '“…,” X said' and '“…,” said X'. */
  private Optional<Cue> directlyBehind(int quote) {
    int next = quote + 1;
    while (next < s.size() && !s.at(next).isWord() && !s.isQuote(next)) {
      next++;
    }
    for (Cue cue : cues) {
      if (cue.from() >= next && cue.from() - next < 3 && cue.saying() && !isRelative(cue)) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}
