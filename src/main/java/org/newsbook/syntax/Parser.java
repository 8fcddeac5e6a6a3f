package org.newsbook.syntax;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;
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

  /** Stands for the tag of a mark. */
  private static final short NO_TAG = -1;

  private static final int BYTES_A_TOKEN = 3 * Short.BYTES;

  private final SyntaxModel model;
  private final Memo memo;
  private final Upos[] tags;
  private final String[] fineTags;

  Parser(SyntaxModel model) {
    this(model, Memo.NONE);
  }

  private Parser(SyntaxModel model, Memo memo) {
    this.model = model;
    this.memo = memo;
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

  /** The same, which parses no sentence twice. */
  public Parser remembering(Memo parses) {
    return new Parser(model, parses);
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
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return Parse.unknown(tokens);
    }
    String words = tokens.stream().map(Token::text).collect(Collectors.joining("\n"));
    return read(tokens, memo.of(new Hash().add(words), () -> search(tokens)));
  }

  /** Tag, head and relation of each token, or nothing where there is no word. */
  private byte[] search(List<Token> tokens) {
    SentenceColumns words =
        new SentenceColumns(tokens.stream().map(Token::text).toList(), model.classes());
    if (words.size == 0) {
      return new byte[0];
    }
    SyntaxSearch search =
        new SyntaxSearch(model.tagWeights(), model.transitionWeights(), model.relationWeights());
    search.tag(words);
    int[] heads = search.heads(words);
    int[] relations = search.relations(words, heads);
    ByteBuffer found = ByteBuffer.allocate(BYTES_A_TOKEN * tokens.size());
    int word = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (word < words.size && words.token[word] == i) {
        int head = heads[word] == words.size ? Parse.ROOT : words.token[heads[word]];
        put(found, words.tag[word], head, relation(head, RELATIONS[relations[word]]));
        word++;
      } else {
        put(found, NO_TAG, words.token[Math.max(0, word - 1)], Relation.PUNCT);
      }
    }
    return found.array();
  }

  private static void put(ByteBuffer found, int tag, int head, Relation relation) {
    found.putShort((short) tag).putShort((short) head).putShort((short) relation.ordinal());
  }

  private Parse read(List<Token> tokens, byte[] found) {
    if (found.length == 0) {
      return Parse.unknown(tokens);
    }
    int size = tokens.size();
    Upos[] upos = new Upos[size];
    String[] xpos = new String[size];
    int[] head = new int[size];
    Relation[] relation = new Relation[size];
    ByteBuffer from = ByteBuffer.wrap(found);
    for (int i = 0; i < size; i++) {
      short tag = from.getShort();
      upos[i] = tag == NO_TAG ? Upos.PUNCT : tags[tag];
      xpos[i] = tag == NO_TAG ? "" : fineTags[tag];
      head[i] = from.getShort();
      relation[i] = RELATIONS[from.getShort()];
    }
    return new Parse(tokens, upos, xpos, head, relation);
  }

  /** The root's relation is that and nobody else's. */
  private static Relation relation(int head, Relation found) {
    return head == Parse.ROOT ? Relation.ROOT : found == Relation.ROOT ? Relation.DEP : found;
  }
}
