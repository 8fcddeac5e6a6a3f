package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsbook.name.span.NameSpan;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Span;
import org.newsbook.text.Token;

/**
 * A sentence in which each person's name is one word and no bracket stands, parsed: a parser ties a
 * title more surely to 'Roe' than to 'Jane Q. Roe (D-Ohio)'.
 *
 * @param names each name and its token in the parse
 */
record NamedSentence(Span sentence, Parse parse, Map<NameSpan, Integer> names) {
  private static final int LONGEST_BRACKET = 8;

  NamedSentence {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  static NamedSentence of(Span sentence, List<NameSpan> persons, Parser parser) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i = next(sentence, i)) {
      int at = i;
      if (persons.stream().noneMatch(p -> p.from() <= at && at < word(p))) {
        tokens.add(new Token(sentence.at(i), sentence.start(i), sentence.end(i)));
      }
    }
    Parse parse = parser.parse(tokens);
    Map<NameSpan, Integer> names = new LinkedHashMap<>();
    for (NameSpan person : persons) {
      int start = sentence.start(word(person));
      int token = parse.tokenAt(start);
      // not that of a bracket that was left out
      if (token < parse.size() && parse.tokens().get(token).start() <= start) {
        names.put(person, token);
      }
    }
    return new NamedSentence(sentence, parse, names);
  }

  /** The one word that stands for a name. */
  private static int word(NameSpan name) {
    int last = name.to() - 1;
    return PersonName.isSuffix(name.sentence().at(last)) ? last - 1 : last;
  }

  /** The next token, past the bracket that stands behind a name or a title. */
  private static int next(Span sentence, int token) {
    int next = token + 1;
    if (sentence.at(next).equals("(") && sentence.isCapitalised(token)) {
      for (int i = next + 1; i < next + LONGEST_BRACKET; i++) {
        if (sentence.at(i).equals(")")) {
          return i + 1;
        }
      }
    }
    return next;
  }

  boolean isName(int token) {
    return names.containsValue(token);
  }

  boolean isComma(int token) {
    return parse.text(token).equals(",");
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(parse.text(token).codePointAt(0));
  }

  String lower(int token) {
    return token < 0 ? "" : parse.text(token).toLowerCase(Locale.ROOT);
  }

  /** As captured, from one token of the parse to behind another. */
  String text(int from, int to) {
    return sentence
        .doc()
        .text()
        .substring(parse.tokens().get(from).start(), parse.tokens().get(to - 1).end());
  }
}
