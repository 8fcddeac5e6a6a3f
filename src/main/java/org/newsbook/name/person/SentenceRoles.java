package org.newsbook.name.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbook.name.span.NameSpan;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;
import org.newsbook.text.DataFile;

/** The roles that one sentence gives to its names: titles before them, appositions behind. */
final class SentenceRoles {
  private static final int LONGEST = 16;

  /** They tell a relation to somebody else, no office. */
  private static final Set<String> RELATIVE =
      DataFile.words(SentenceRoles.class, "words.txt", "relative-roles");

  /** Alone and without a capital, they tell no office. */
  private static final Set<String> VAGUE =
      DataFile.words(SentenceRoles.class, "words.txt", "vague-roles");

  private static final Set<String> WEEKDAYS =
      DataFile.words(SentenceRoles.class, "words.txt", "weekdays");

  private static final Set<Upos> NOMINAL = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

  /** What no role opens with. */
  private static final Set<Upos> OPENERS =
      EnumSet.of(Upos.DET, Upos.CCONJ, Upos.ADP, Upos.ADV, Upos.PART, Upos.PUNCT, Upos.SCONJ);

  /** What is said beside the noun is no part of the role. */
  private static final Set<Relation> PARTS =
      EnumSet.of(
          Relation.DET,
          Relation.AMOD,
          Relation.ADVMOD,
          Relation.COMPOUND,
          Relation.NMOD,
          Relation.NMOD_POSS,
          Relation.NMOD_DESC,
          Relation.NMOD_UNMARKED,
          Relation.NUMMOD,
          Relation.CASE,
          Relation.FLAT,
          Relation.FIXED,
          Relation.CC,
          Relation.CONJ,
          Relation.PUNCT);

  private final NamedSentence s;
  private final Parse parse;
  private final Titles titles;

  SentenceRoles(NamedSentence sentence, Titles titles) {
    this.s = sentence;
    this.parse = sentence.parse();
    this.titles = titles;
  }

  /** In the sentence's order; of a name without a role nothing. */
  Map<NameSpan, List<String>> all() {
    Map<NameSpan, List<String>> roles = new LinkedHashMap<>();
    s.names()
        .forEach(
            (span, name) -> {
              List<String> found = new ArrayList<>();
              before(name).ifPresent(found::add);
              behind(name).ifPresent(found::add);
              if (!found.isEmpty()) {
                roles.put(span, List.copyOf(found));
              }
            });
    return roles;
  }

  /** 'US Secretary of State Roe', 'the director of the school, Roe'. */
  private Optional<String> before(int name) {
    int last = name - 1;
    while (last > 0 && titles.isHonorific(parse.text(last))) {
      last--;
    }
    boolean comma = last > 0 && s.isComma(last);
    last -= comma ? 1 : 0;
    if (last < 0 || !NOMINAL.contains(parse.tag(last))) {
      return Optional.empty();
    }
    for (int up = last; up >= 0 && up < name && !s.isName(up); up = above(up, name)) {
      boolean tied = parse.head(up) == name || parse.head(name) == up;
      if (isOffice(up) && (tied || !comma)) {
        return phrase(up, from(up, name), last + 1);
      }
    }
    return comma ? Optional.empty() : whole(name, last);
  }

  /** 'Secretary-General of the Northern Union Roe', where a parser ties the Union to the name. */
  private Optional<String> whole(int name, int last) {
    boolean of = false;
    for (int i = last; i >= 0; i--) {
      if (of && isOffice(i)) {
        return phrase(i, from(i, name), last + 1);
      }
      of |= s.lower(i).equals("of");
      if (!isTitleWord(i) && !s.lower(i).equals("of") && !s.lower(i).equals("the")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What a word hangs on: past the name where a parser takes 'of the IAEA Roe' for one phrase. */
  private int above(int word, int name) {
    int up = parse.head(word);
    return up == name && parse.tag(word) == Upos.PROPN ? parse.head(name) : up;
  }

  /** 'Roe, a professor of law at Northern College': right behind the comma, up to a mark. */
  private Optional<String> behind(int name) {
    int comma = name + 1;
    while (comma < parse.size() && !s.isComma(comma) && isPart(comma, name)) {
      comma++;
    }
    if (comma + 1 >= parse.size() || !s.isComma(comma)) {
      return Optional.empty();
    }
    for (int noun = comma + 1; noun < parse.size() && noun - comma < LONGEST; noun++) {
      if (isOffice(noun) && isApposed(noun, name) && from(noun, noun) == comma + 1) {
        int end = end(noun);
        return end < parse.size() && s.isName(end)
            ? Optional.empty()
            : phrase(noun, comma + 1, end);
      }
    }
    return Optional.empty();
  }

  /** As the tree has it, whatever it calls it, or as a parser takes it for a second subject. */
  private boolean isApposed(int noun, int name) {
    boolean twice =
        parse.head(noun) == parse.head(name) && parse.isSubject(noun) && parse.isSubject(name);
    return twice || parse.head(noun) == name && parse.relation(noun) != Relation.CONJ;
  }

  private boolean isOffice(int token) {
    return titles.isOffice(parse.text(token))
        && !RELATIVE.contains(s.lower(token))
        && !s.isName(token);
  }

  /** Behind the last word that belongs to the noun. */
  private int end(int noun) {
    int end = noun + 1;
    while (end < parse.size() && end - noun < LONGEST && isPart(end, noun)) {
      end++;
    }
    while (end > noun + 1
        && (OPENERS.contains(parse.tag(end - 1)) || parse.relation(end - 1) == Relation.CASE)) {
      end--;
    }
    return end;
  }

  private boolean isPart(int token, int noun) {
    int at = token;
    while (at >= 0 && at != noun && PARTS.contains(parse.relation(at))) {
      boolean owner = parse.relation(at).main().equals("nmod");
      boolean other = parse.relation(at) == Relation.CONJ || parse.head(at) == noun && !owner;
      at = s.isName(at) && other ? Parse.ROOT : parse.head(at);
    }
    return at == noun;
  }

  /** The first word of the noun's own, or of the name's where a parser ties it past the noun. */
  private int from(int noun, int name) {
    int top = noun;
    while (isJoined(top) && parse.head(top) >= 0 && parse.head(top) < noun) {
      top = parse.head(top);
    }
    int from = noun;
    while (from > 0 && isGlued(from - 1)
        || from > 0
            && noun - from < LONGEST
            && ",;:\"“”‘—–-(".indexOf(parse.text(from - 1)) < 0
            && (!s.isName(from - 1) || parse.relation(from - 1) == Relation.NMOD_POSS)
            && (s.lower(from - 1).equals("and")
                ? isJoint(from, noun)
                : isPart(from - 1, top)
                    || isPart(from - 1, name)
                    || isPart(from - 1, parse.head(from - 1)) && isWithin(from - 1, from, noun)
                    || s.isCapitalised(noun) && isTitleWord(from - 1))) {
      from--;
    }
    return from;
  }

  /** It stands at the next token without a space: a part of 'pro-Russian'. */
  private boolean isGlued(int token) {
    return parse.tokens().get(token).end() == parse.tokens().get(token + 1).start()
        && (parse.text(token).equals("-") || parse.text(token + 1).equals("-"));
  }

  private boolean isWithin(int word, int from, int to) {
    return parse.head(word) >= from && parse.head(word) <= to;
  }

  /** 'Industry and Technology Minister', but not 'Ohio and Senator'. */
  private boolean isJoint(int from, int noun) {
    return from < noun && isTitleWord(from);
  }

  private boolean isTitleWord(int token) {
    return s.isCapitalised(token)
        && NOMINAL.contains(parse.tag(token))
        && (token > 0 || parse.tag(token) == Upos.PROPN)
        && !WEEKDAYS.contains(s.lower(token));
  }

  /** A parser takes 'Committee Chairman Roe' for one name. */
  private boolean isJoined(int token) {
    Relation relation = parse.relation(token);
    return relation == Relation.FLAT
        || relation == Relation.COMPOUND
        || relation == Relation.NMOD_DESC;
  }

  /** Without what only leads up to it: an article, a preposition, 'the country’s'. */
  private Optional<String> phrase(int noun, int first, int to) {
    int from = first;
    for (int i = first; i < noun; i++) {
      boolean owner = parse.relation(i) == Relation.NMOD_POSS && !s.isCapitalised(i);
      boolean leads = parse.relation(i) == Relation.CASE && parse.head(i) >= noun;
      from = owner || leads ? i + 1 : from;
    }
    while (from < noun && opens(from)) {
      from++;
    }
    boolean owned =
        IntStream.rangeClosed(Math.max(0, from - 1), noun).anyMatch(i -> parse.tag(i) == Upos.PRON);
    boolean vague = to - from == 1 && VAGUE.contains(parse.text(from));
    return owned || vague ? Optional.empty() : Optional.of(s.text(from, to));
  }

  private boolean opens(int token) {
    Upos tag = parse.tag(token);
    boolean verb = tag == Upos.VERB && parse.relation(token) != Relation.AMOD;
    boolean then = tag == Upos.ADV && titles.isModifier(parse.text(token));
    boolean part = isGlued(token) && !parse.text(token).equals("-");
    return verb || OPENERS.contains(tag) && !then && !part;
  }
}
