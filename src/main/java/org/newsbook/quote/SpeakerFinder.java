package org.newsbook.quote;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.QuotationMarks.Quoted;
import org.newsbook.quote.Voice.Tie;

/**
 * Says who speaks each quotation of one article: by the verb of saying beside it, by the sentence
 * around it, by the sentence before, by the paragraph before.
 */
final class SpeakerFinder {
  private static final int AHEAD = 4;

  private final List<Quoted> quotes;
  private int sentences;
  private final List<List<Telling>> paragraphs = new ArrayList<>();
  private final Map<Integer, Voice> voices = new LinkedHashMap<>();
  private final Map<Telling, SentenceCues> cues = new IdentityHashMap<>();

  SpeakerFinder(Article article, List<Quoted> quotes, List<ResolvedMention> mentions) {
    this.quotes = quotes;
    int quote = 0;
    int mention = 0;
    for (int p = 0; p < article.paragraphs().size(); p++) {
      int first = quote;
      while (quote < quotes.size() && quotes.get(quote).paragraph() == p) {
        quote++;
      }
      while (mention < mentions.size() && mentions.get(mention).mention().paragraph() < p) {
        mention++;
      }
      int firstMention = mention;
      while (mention < mentions.size() && mentions.get(mention).mention().paragraph() == p) {
        mention++;
      }
      List<Telling> sentences =
          Telling.of(
              p,
              article.paragraphs().get(p).text(),
              quotes.subList(first, quote),
              first,
              mentions.subList(firstMention, mention));
      paragraphs.add(numbered(joined(sentences)));
    }
  }

  private List<Telling> numbered(List<Telling> paragraph) {
    List<Telling> out = new ArrayList<>();
    for (Telling sentence : paragraph) {
      out.add(sentence.numbered(sentences++));
    }
    return out;
  }

  /** The sentences of each paragraph. */
  List<List<Telling>> paragraphs() {
    return paragraphs;
  }

  /** The voice of each quotation, by its index. */
  Map<Integer, Voice> find() {
    for (int p = 0; p < paragraphs.size(); p++) {
      List<Telling> sentences = paragraphs.get(p);
      sentences.forEach(this::inSentence);
      for (int s = 0; s < sentences.size(); s++) {
        around(p, s);
      }
    }
    return voices;
  }

  /** '“Why?” Smith asked.' is one sentence, though a question mark and a capital stand inside. */
  private List<Telling> joined(List<Telling> sentences) {
    List<Telling> out = new ArrayList<>();
    for (Telling next : sentences) {
      Telling last = out.isEmpty() ? next : out.get(out.size() - 1);
      if (!out.isEmpty() && last.isQuote(last.size() - 1) && isTag(next, last)) {
        out.set(out.size() - 1, last.with(next));
      } else {
        out.add(next);
      }
    }
    return out;
  }

  /** Whether a sentence only says who said what stands before it. */
  private static boolean isTag(Telling sentence, Telling before) {
    List<Cue> cues = sentence.isQuote(0) ? List.of() : Cue.in(sentence);
    if (cues.isEmpty()) {
      return false;
    }
    Cue cue = cues.get(0);
    return cue.saying()
        && cue.from() == 0
        && cue.at() > 0
        && cue.at() - cue.speaker().whole() < 2
        && (before.lastQuoteGoesOn()
            || cue.at() + 1 >= sentence.size()
            || Vocabulary.ENDING.has(sentence.lower(cue.at() + 1)));
  }

  private SentenceCues cues(Telling sentence) {
    return cues.computeIfAbsent(sentence, SentenceCues::of);
  }

  private void inSentence(Telling s) {
    if (s.pieces().stream().anyMatch(Telling.Piece::isQuote)) {
      voices.putAll(cues(s).voices());
    }
  }

  /** Gives a voice to the quotations that no cue in their sentence speaks for. */
  private void around(int p, int index) {
    List<Telling> sentences = paragraphs.get(p);
    Telling s = sentences.get(index);
    for (int i = 0; i < s.size(); i++) {
      if (!s.isQuote(i) || voices.containsKey(s.at(i).quote())) {
        continue;
      }
      int quote = s.at(i).quote();
      Voice before = voices.get(quote - 1);
      if (quotes.get(quote).continues() && before != null) {
        voices.put(quote, new Voice(Tie.ALONE, before.speaker(), before.verb()));
        continue;
      }
      boolean alone = s.onlyQuotes();
      Optional<Voice> voice = alone ? Optional.empty() : subject(s, i);
      if (voice.isEmpty()) {
        voice = lastOf(p, index);
      }
      if (voice.isEmpty() && alone) {
        voice = later(p, index);
      }
      if (voice.isEmpty() && p > 0) {
        voice = lastOf(p - 1, paragraphs.get(p - 1).size());
      }
      Tie tie = alone ? Tie.ALONE : Tie.NONE;
      voices.put(quote, new Voice(tie, voice.flatMap(Voice::speaker), voice.flatMap(Voice::verb)));
    }
  }

  private static Optional<Voice> subject(Telling s, int quote) {
    return new NounPhrases(s)
        .main(quote)
        .filter(p -> p.from() == 0 || p.kind() != NounPhrase.Kind.DESCRIPTION)
        .map(p -> new Voice(Tie.NONE, Optional.of(p), Optional.empty()));
  }

  /** Who speaks right behind: '“No.” “Never,” said X.' */
  private Optional<Voice> later(int p, int index) {
    List<Telling> all = paragraphs.get(p);
    for (Telling next : all.subList(index + 1, Math.min(all.size(), index + 1 + AHEAD))) {
      for (int i = 0; i < next.size(); i++) {
        if (next.isQuote(i)) {
          Voice voice = voices.get(next.at(i).quote());
          if (voice != null && voice.tie() == Tie.CUE) {
            return Optional.of(voice);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who spoke last before a sentence of a paragraph, with or without marks; else its subject. */
  private Optional<Voice> lastOf(int p, int before) {
    for (int s = before - 1; s >= 0; s--) {
      Telling sentence = paragraphs.get(p).get(s);
      for (int i = sentence.size() - 1; i >= 0; i--) {
        Voice voice = sentence.isQuote(i) ? voices.get(sentence.at(i).quote()) : null;
        if (voice != null) {
          return Optional.of(voice);
        }
      }
      Optional<Cue> cue = cues(sentence).main();
      if (cue.isPresent()) {
        return Optional.of(Voice.of(Tie.SENTENCE, cue.get()));
      }
    }
    return before > 0
        ? new NounPhrases(paragraphs.get(p).get(before - 1))
            .main(paragraphs.get(p).get(before - 1).size())
            .filter(n -> n.kind() != NounPhrase.Kind.DESCRIPTION)
            .map(n -> new Voice(Tie.NONE, Optional.of(n), Optional.empty()))
        : Optional.empty();
  }
}
