package org.newsbook.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Reads labelled text: gzipped, a token, a tab and its BIO tag on a line, an empty line behind each
 * sentence. Each set has its own idea of a token, so the text is put together again and cut by
 * {@link Words}, as it will be when the tagger reads it.
 */
final class TrainingData {
  private static final Map<String, TagSpan.Type> TYPES =
      Map.of(
          "PER", TagSpan.Type.PERSON,
          "ORG", TagSpan.Type.ORGANISATION,
          "LOC", TagSpan.Type.PLACE,
          "MISC", TagSpan.Type.OTHER);
  private static final Set<String> CONTRACTED =
      Set.of(
          "n't", "'re", "'ve", "'ll", "'m", "'d", "'t", "n’t", "’re", "’ve", "’ll", "’m", "’d",
          "’t");

  /** Some sets count titles to the person; here they stand outside. */
  private static final Set<String> TITLES =
      Set.of(
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "prof.",
          "professor",
          "sir",
          "lord",
          "lady",
          "president",
          "gen.",
          "general",
          "col.",
          "colonel",
          "lt.",
          "sgt.",
          "capt.",
          "captain",
          "maj.",
          "major",
          "sen.",
          "senator",
          "rep.",
          "representative",
          "gov.",
          "governor",
          "rev.",
          "reverend",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "cardinal",
          "bishop",
          "judge",
          "justice",
          "mayor",
          "minister",
          "chancellor",
          "ambassador",
          "sheikh",
          "ayatollah",
          "imam");

  private static final Set<String> PEOPLES = Set.copyOf(NameLists.lines("demonyms"));

  private TrainingData() {}

  /** A sentence with the right labels, see {@link Bilou}. */
  record Sentence(List<String> tokens, int[] labels) {}

  private record Tagged(String token, String tag) {}

  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<Tagged> sentence = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("-DOC-")) {
          sentence.add(new Tagged(line.substring(0, tab), line.substring(tab + 1)));
        } else if (line.isEmpty() && !sentence.isEmpty()) {
          sentences.add(cutAgain(sentence));
          sentence.clear();
        }
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(cutAgain(sentence));
    }
    return sentences;
  }

  private static Sentence cutAgain(List<Tagged> sentence) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sentence.size()];
    for (int i = 0; i < starts.length; i++) {
      String token = plain(sentence.get(i).token());
      if (i > 0 && !CONTRACTED.contains(token)) {
        text.append(' ');
      }
      starts[i] = text.length();
      text.append(token);
    }
    List<Token> tokens = Words.tokens(text.toString());
    List<TagSpan> spans = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      TagSpan.Type type = type(sentence.get(i));
      if (type == null) {
        continue;
      }
      int end = i + 1;
      while (end < starts.length && sentence.get(end).tag().startsWith("I-")) {
        end++;
      }
      int until = end < starts.length ? starts[end] : text.length();
      addSpan(spans, tokens, starts[i], until, type);
      i = end - 1;
    }
    return new Sentence(
        tokens.stream().map(Token::text).toList(), Bilou.labels(tokens.size(), spans));
  }

  private static TagSpan.@Nullable Type type(Tagged tagged) {
    return tagged.tag().length() > 2 ? TYPES.get(tagged.tag().substring(2)) : null;
  }

  /** The tokens that begin in {@code start..end}; a possessive at the end is no part of a name. */
  private static void addSpan(
      List<TagSpan> spans, List<Token> tokens, int start, int end, TagSpan.Type type) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).start() < start) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < end) {
      to++;
    }
    while (type == TagSpan.Type.PERSON && from + 1 < to && isTitle(tokens.get(from))) {
      from++;
    }
    while (to > from && tokens.get(to - 1).text().matches("['’][sS]?")) {
      to--;
    }
    boolean people = type == TagSpan.Type.OTHER && isPeople(tokens.subList(from, to));
    if (to > from && !people) {
      spans.add(new TagSpan(from, to, type));
    }
  }

  /** Some sets mark peoples and their adjectives; what the lists know as such is no name here. */
  private static boolean isPeople(List<Token> tokens) {
    return tokens.stream()
        .map(Token::text)
        .allMatch(word -> PEOPLES.contains(word) || !Character.isUpperCase(word.codePointAt(0)));
  }

  private static boolean isTitle(Token token) {
    return TITLES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static String plain(String token) {
    return switch (token) {
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "-LSB-" -> "[";
      case "-RSB-" -> "]";
      default -> token;
    };
  }
}
