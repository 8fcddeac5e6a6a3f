package org.newsbook.quote;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsbook.article.Article;
import org.newsbook.name.ResolvedMention;
import org.newsbook.quote.Attribution.Tie;
import org.newsbook.quote.QuotationMarks.Quoted;
import org.newsbook.quote.ReportedSentence.Placed;
import org.newsbook.syntax.Parser;

/**
 * Says who speaks each quotation of one article: by what governs it or stands beside it in its
 * sentence; words that are a sentence of their own go on with who spoke before.
 */
final class SpeakerFinder {
  private final List<Quoted> quotes;
  private final List<List<ReportedSentence>> paragraphs = new ArrayList<>();
  private final Map<Integer, Attribution> attributions = new LinkedHashMap<>();
  private final Map<ReportedSentence, List<Cue>> cues = new IdentityHashMap<>();
  private final CueRanker ranker;

  SpeakerFinder(
      Article article,
      List<Quoted> quotes,
      List<ResolvedMention> mentions,
      Parser parser,
      CueRanker ranker) {
    this.quotes = quotes;
    this.ranker = ranker;
    int number = 0;
    for (int p = 0; p < article.paragraphs().size(); p++) {
      int paragraph = p;
      List<Quoted> own = quotes.stream().filter(q -> q.paragraph() == paragraph).toList();
      int first = own.isEmpty() ? 0 : quotes.indexOf(own.get(0));
      List<ReportedSentence> sentences =
          ReportedSentence.of(
              number,
              p,
              article.paragraphs().get(p).doc(),
              own,
              first,
              mentions.stream().filter(m -> m.mention().paragraph() == paragraph).toList(),
              parser);
      number += sentences.size();
      paragraphs.add(sentences);
    }
  }

  /** The sentences of each paragraph. */
  List<List<ReportedSentence>> paragraphs() {
    return paragraphs;
  }

  /** The attribution of each quotation, by its index. */
  Map<Integer, Attribution> find() {
    for (int p = 0; p < paragraphs.size(); p++) {
      List<ReportedSentence> sentences = paragraphs.get(p);
      for (ReportedSentence sentence : sentences) {
        for (Placed quote : sentence.quotes()) {
          ranker
              .attribution(sentence, cues(sentence), quote, 0)
              .ifPresent(found -> attributions.put(quote.index(), found));
        }
      }
      for (int s = 0; s < sentences.size(); s++) {
        around(p, s);
      }
    }
    return attributions;
  }

  private List<Cue> cues(ReportedSentence sentence) {
    return cues.computeIfAbsent(sentence, CueFinder::in);
  }

  /** Gives a voice to the quotations that nothing in their sentence speaks for. */
  private void around(int p, int index) {
    ReportedSentence s = paragraphs.get(p).get(index);
    for (Placed placed : s.quotes()) {
      int quote = placed.index();
      if (attributions.containsKey(quote)) {
        continue;
      }
      Attribution before = attributions.get(quote - 1);
      if (quotes.get(quote).continues() && before != null) {
        attributions.put(quote, before.goingOn());
      } else if (s.onlyQuotes() || goesOn(p, index, placed)) {
        Attribution found =
            lastOf(p, index)
                .or(() -> p > 0 ? lastOf(p - 1, paragraphs.get(p - 1).size()) : Optional.empty())
                .orElse(Attribution.NOBODY);
        attributions.put(quote, found.goingOn());
      } else {
        attributions.put(quote, Attribution.NOBODY);
      }
    }
  }

  /** '“…,” said X. “…” and so on.': it opens a sentence behind one with words of X. */
  private boolean goesOn(int p, int index, Placed quote) {
    ReportedSentence s = paragraphs.get(p).get(index);
    return quote.isLeftOut()
        && index > 0
        && !paragraphs.get(p).get(index - 1).quotes().isEmpty()
        && IntStream.range(0, quote.from()).noneMatch(i -> s.parse().tokens().get(i).isWord());
  }

  /** 'Mr Roe began Sunday with a tweet.': his, though no page says so. */
  private static Attribution introduced(Cue cue) {
    ReportedSentence s = cue.s();
    return IntStream.range(0, s.size()).mapToObj(s::lower).anyMatch(Vocabulary.SPOKEN::has)
        ? new Attribution(
            Tie.ALONE, Optional.of(Speaker.of(s, cue.whom())), Optional.empty(), false)
        : Attribution.NOBODY;
  }

  /**
   * Who spoke last before a sentence of a paragraph, with or without marks; nobody where words
   * stand between whose speaker is not known, a question, which another answers, or what somebody
   * does who need not speak.
   */
  private Optional<Attribution> lastOf(int p, int before) {
    for (int i = before - 1; i >= 0; i--) {
      ReportedSentence sentence = paragraphs.get(p).get(i);
      for (int q = sentence.quotes().size() - 1; q >= 0; q--) {
        Attribution known = attributions.get(sentence.quotes().get(q).index());
        if (known != null && known.speaker().isPresent()) {
          return Optional.of(known);
        }
      }
      if (sentence.quotes().stream().anyMatch(q -> q.isLeftOut() && !sentence.onlyQuotes())
          || sentence.asks()) {
        return Optional.of(Attribution.NOBODY);
      }
      Placed behind = new Placed(-1, sentence.size(), sentence.size());
      Optional<Attribution> told = ranker.attribution(sentence, cues(sentence), behind, 1);
      if (told.isPresent()) {
        return told;
      }
      Optional<Cue> deed = cues(sentence).stream().filter(Cue::isDeed).findFirst();
      if (deed.isPresent()) {
        return deed.map(SpeakerFinder::introduced);
      }
    }
    return Optional.empty();
  }
}
