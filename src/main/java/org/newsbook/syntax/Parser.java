package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsbook.text.Span;
import org.newsbook.text.Token;

/**
 * Finds parts of speech and dependencies of an English sentence: linear models over {@link
 * SyntaxFeatures}, first the tags, then the arcs by an arc-hybrid transition system, then their
 * relations. In time linear in the sentence's length. Immutable, safe for any number of threads.
 */
public final class Parser {
  private static final String MODEL = "english.model";

  /** No sentence anybody wrote is longer; of such a one nothing is said. */
  private static final int LONGEST = 300;

  private static final Relation[] RELATIONS = Relation.values();

  private final SyntaxModel model;
  private final Upos[] tags;
  private final String[] fineTags;

  Parser(SyntaxModel model) {
    this.model = model;
    tags = new Upos[model.tags().size()];
    fineTags = new String[tags.length];
    for (int i = 0; i < tags.length; i++) {
      String[] both = model.tags().get(i).split("/", 2);
      tags[i] = Upos.valueOf(both[0]);
      fineTags[i] = both[1];
    }
  }

  /** The one parser of a run: its model is read when it is first asked for. */
  public static Parser load() {
    return Loaded.ENGLISH;
  }

  private static final class Loaded {
    private static final Parser ENGLISH =
        new Parser(SyntaxModel.FILE.load(Parser.class, MODEL, SyntaxModel::read));
  }

  /** Of one sentence; offsets of the parse's tokens are those in the sentence's whole text. */
  public Parse parse(Span sentence) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tokens.add(new Token(sentence.at(i), sentence.start(i), sentence.end(i)));
    }
    return parse(tokens);
  }

  /** Of one sentence, as {@link org.newsbook.text.Words} cuts it. */
  public Parse parse(List<Token> sentence) {
    List<Token> tokens = FineTokens.of(sentence);
    if (tokens.size() > LONGEST) {
      return Parse.unknown(tokens);
    }
    SentenceColumns words =
        new SentenceColumns(tokens.stream().map(Token::text).toList(), model.classes());
    if (words.size == 0) {
      return Parse.unknown(tokens);
    }
    SyntaxSearch search =
        new SyntaxSearch(model.tagWeights(), model.transitionWeights(), model.relationWeights());
    search.tag(words);
    int[] heads = search.heads(words);
    return parse(tokens, words, heads, search.relations(words, heads));
  }

  private Parse parse(List<Token> tokens, SentenceColumns words, int[] heads, int[] relations) {
    int size = tokens.size();
    Upos[] upos = new Upos[size];
    String[] xpos = new String[size];
    int[] head = new int[size];
    Relation[] relation = new Relation[size];
    Arrays.fill(upos, Upos.PUNCT);
    Arrays.fill(xpos, "");
    Arrays.fill(relation, Relation.PUNCT);
    int word = 0;
    for (int i = 0; i < size; i++) {
      if (word < words.size && words.token[word] == i) {
        upos[i] = tags[words.tag[word]];
        xpos[i] = fineTags[words.tag[word]];
        head[i] = heads[word] == words.size ? Parse.ROOT : words.token[heads[word]];
        relation[i] = relation(head[i], RELATIONS[relations[word]]);
        word++;
      } else {
        head[i] = words.token[Math.max(0, word - 1)];
      }
    }
    return new Parse(tokens, upos, xpos, head, relation);
  }

  /** The root's relation is that and nobody else's. */
  private static Relation relation(int head, Relation found) {
    return head == Parse.ROOT ? Relation.ROOT : found == Relation.ROOT ? Relation.DEP : found;
  }
}
