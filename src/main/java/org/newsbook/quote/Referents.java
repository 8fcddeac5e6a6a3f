package org.newsbook.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.name.person.Titles;
import org.newsbook.quote.Sexes.Sex;
import org.newsbook.syntax.Parse;
import org.newsbook.syntax.Relation;
import org.newsbook.syntax.Upos;

/**
 * Says which actor a name, a pronoun or a description of one article means. A pronoun means who
 * stands nearest before it, a subject rather than an object, the last speaker rather than another,
 * of a fitting sex (the salience factors of Lappin and Leass 1994); a description means the one
 * actor whose office the article gives in these words. Where two come close, nobody is meant.
 */
final class Referents {
  private static final int FARTHEST = 6;
  private static final double REACH = 10;
  private static final double FADING = 1.5;
  private static final double MARGIN = 2;
  private static final String UNKNOWN = "?";
  private static final Titles TITLES = new Titles();

  private static final Set<Relation> OBJECTS =
      Set.of(
          Relation.OBJ,
          Relation.NMOD,
          Relation.NMOD_POSS,
          Relation.OBL,
          Relation.OBL_AGENT,
          Relation.COMPOUND);

  private static final Set<Relation> MAIN =
      Set.of(Relation.ROOT, Relation.CONJ, Relation.PARATAXIS, Relation.CCOMP);

  /** A name hangs on a noun in apposition or in a list as the whole does. */
  private static final Set<Relation> LINKED =
      Set.of(Relation.APPOS, Relation.CONJ, Relation.FLAT, Relation.NMOD_DESC);

  /** A person's name in the reporter's own words. */
  private record Named(int sentence, int start, String actor, boolean subject) {}

  private final List<Named> named = new ArrayList<>();
  private final Descriptions descriptions;
  private final Sexes sexes;
  private final Map<Speaker, List<String>> told = new IdentityHashMap<>();

  Referents(List<List<ReportedSentence>> paragraphs, Sexes sexes, Descriptions descriptions) {
    this.sexes = sexes;
    this.descriptions = descriptions;
    int before = -1;
    for (List<ReportedSentence> paragraph : paragraphs) {
      for (ReportedSentence sentence : paragraph) {
        boolean first = !goesOn(sentence, before);
        int names = named.size();
        for (ResolvedMention mention : sentence.mentions()) {
          first &= !add(sentence, mention, first);
        }
        if (first && named.size() == names) {
          addUnnamed(sentence);
        }
        before = sentence.onlyQuotes() ? before : sentence.number();
      }
    }
  }

  /**
   * 'He also …' behind a sentence with one subject: the same. Returns whether a pronoun is the
   * subject before all that is named.
   */
  private boolean goesOn(ReportedSentence s, int before) {
    Optional<Integer> he =
        subjects(s)
            .filter(i -> sexOf(s.lower(i)).isPresent())
            .filter(i -> IntStream.range(0, i).noneMatch(s::isPerson))
            .findFirst();
    List<String> subjects =
        named.stream()
            .filter(n -> n.sentence() == before && n.subject())
            .map(Named::actor)
            .distinct()
            .toList();
    he.filter(i -> subjects.size() == 1 && fits(subjects.get(0), sexOf(s.lower(i))))
        .ifPresent(i -> addSubject(s, i, subjects.get(0)));
    return he.isPresent();
  }

  /** 'the striker', of whom no name is known: a pronoun may mean him too. */
  private void addUnnamed(ReportedSentence s) {
    subjects(s)
        .filter(i -> s.parse().fineTag(i).equals("NN") && isPerson(s.lower(i)))
        .findFirst()
        .ifPresent(i -> addSubject(s, i, descriptions.actorOf(s, i).orElse(UNKNOWN + s.lower(i))));
  }

  static boolean isPerson(String noun) {
    return TITLES.isOffice(noun) || Vocabulary.MAN.has(noun) || Vocabulary.WOMAN.has(noun);
  }

  private void addSubject(ReportedSentence s, int token, String actor) {
    named.add(new Named(s.number(), s.parse().tokens().get(token).start(), actor, true));
  }

  /** The subjects of its main clauses. */
  private static Stream<Integer> subjects(ReportedSentence s) {
    return IntStream.range(0, s.size())
        .filter(s::isReported)
        .filter(s.parse()::isSubject)
        .filter(i -> isMain(s.parse(), s.parse().head(i)))
        .boxed();
  }

  private boolean fits(String actor, Optional<Sex> sex) {
    Optional<Sex> of = sexes.of(actor);
    return of.isEmpty() || of.equals(sex);
  }

  /** Returns whether it is the sentence's subject: what the parser takes for it, or the first. */
  private boolean add(ReportedSentence s, ResolvedMention mention, boolean first) {
    Mention m = mention.mention();
    String actor = mention.actor().orElse(UNKNOWN + m.text());
    Parse parse = s.parse();
    boolean dead = s.lower(parse.tokenAt(m.start()) - 1).equals("late");
    if (m.kind() != Mention.Kind.PERSON || dead) {
      return false;
    }
    int head = s.headOf(m);
    int above = head;
    while (above >= 0 && LINKED.contains(parse.relation(above))) {
      above = parse.head(above);
    }
    Relation relation = above < 0 ? Relation.DEP : parse.relation(above);
    boolean parsed = above >= 0 && parse.isSubject(above) && isMain(parse, parse.head(above));
    boolean source = above >= 0 && s.lower(parse.first(above)).equals("according");
    boolean owner = s.lower(parse.tokenAt(m.end())).matches("['’]s?");
    boolean subject =
        parsed || source || isDoer(s, m) || first && !owner && !OBJECTS.contains(relation);
    named.add(new Named(s.number(), m.start(), actor, subject));
    return subject;
  }

  /** 'In a talk with the board, Roe closed': a name behind a comma and before a verb. */
  private static boolean isDoer(ReportedSentence s, Mention name) {
    int verb = s.parse().tokenAt(name.end());
    while (verb < s.size() && s.parse().tag(verb) == Upos.ADV) {
      verb++;
    }
    return verb < s.size()
        && s.lower(s.parse().tokenAt(name.start()) - 1).equals(",")
        && s.parse().isFinite(verb);
  }

  /** Of the sentence itself or of what somebody says, not of a clause beside it. */
  private static boolean isMain(Parse parse, int verb) {
    int at = verb;
    while (at >= 0 && MAIN.contains(parse.relation(at))) {
      at = parse.head(at);
    }
    return at < 0;
  }

  private static Optional<Sex> sexOf(String pronoun) {
    return switch (pronoun) {
      case "he", "his" -> Optional.of(Sex.MAN);
      case "she", "her" -> Optional.of(Sex.WOMAN);
      default -> Optional.empty();
    };
  }

  /**
   * The actors that a speaker's phrases mean; none where one of them is not known for sure.
   *
   * @param lastSpeaker who spoke the quotation before, and in which paragraph
   */
  List<String> actorsOf(Speaker speaker, Optional<Turn> lastSpeaker) {
    return told.computeIfAbsent(
        speaker,
        s ->
            s.author()
                .map(author -> find(author, lastSpeaker))
                .orElseGet(() -> find(s, lastSpeaker)));
  }

  private List<String> find(Speaker speaker, Optional<Turn> lastSpeaker) {
    return speaker.heads().stream()
        .map(head -> find(speaker, head, lastSpeaker))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<String> find(Speaker speaker, int head, Optional<Turn> lastSpeaker) {
    ReportedSentence s = speaker.sentence();
    Optional<ResolvedMention> name = speaker.name(head);
    if (name.isPresent()) {
      return name.get().actor();
    }
    if (sexOf(s.lower(head)).isPresent()) {
      return pronoun(s, head, lastSpeaker);
    }
    return descriptions.actorOf(s, head);
  }

  /**
   * @param actor empty where the speaker has no page
   */
  record Turn(Optional<String> actor, int paragraph, int sentence) {}

  private Optional<String> pronoun(ReportedSentence s, int pronoun, Optional<Turn> lastSpeaker) {
    Optional<Sex> sex = sexOf(s.lower(pronoun));
    int sentence = s.number();
    int paragraph = s.paragraph();
    int start = s.parse().tokens().get(pronoun).start();
    Map<String, Double> scores = new HashMap<>();
    for (Named name : named) {
      boolean before =
          name.sentence() < sentence || name.sentence() == sentence && name.start() < start;
      Optional<Sex> of = sexes.of(name.actor());
      if (!before || !fits(name.actor(), sex)) {
        continue;
      }
      int distance = sentence - name.sentence();
      if (distance <= FARTHEST) {
        double score =
            REACH
                - FADING * distance
                + (name.subject() ? distance == 0 ? 6 : 3 : 0)
                + (of.isPresent() ? 1 : 0);
        scores.merge(name.actor(), score, Math::max);
      }
    }
    lastSpeaker
        .filter(t -> paragraph - t.paragraph() <= 2)
        .ifPresent(
            t -> {
              String actor = t.actor().orElse(UNKNOWN);
              if (fits(actor, sex)) {
                double bonus =
                    othersSince(t, actor, sentence) ? 1 : paragraph - t.paragraph() <= 1 ? 4 : 2;
                scores.merge(actor, REACH - 5 + bonus, (a, b) -> Math.max(a + bonus, b));
              }
            });
    return oneSided(scores);
  }

  /** Whether a sentence since somebody spoke has somebody else as its subject. */
  private boolean othersSince(Turn turn, String actor, int sentence) {
    return named.stream()
        .filter(n -> n.sentence() >= turn.sentence() && n.sentence() < sentence)
        .anyMatch(n -> n.subject() && !n.actor().equals(actor));
  }

  private static Optional<String> oneSided(Map<String, Double> scores) {
    List<Map.Entry<String, Double>> best =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean close = best.size() > 1 && best.get(0).getValue() - best.get(1).getValue() < MARGIN;
    return best.stream()
        .map(Map.Entry::getKey)
        .findFirst()
        .filter(actor -> !close && !actor.startsWith(UNKNOWN));
  }
}
