package org.newsbook.name.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;
import org.newsbook.text.Span;

/**
 * Organisations whose name ends in a possessive: McDonald's, Standard & Poor's. The corpus never
 * names them without it, and somewhere nothing follows that could be theirs.
 */
public final class PossessiveNames {
  private static final Set<String> GOING_ON =
      DataFile.words(PossessiveNames.class, "words.txt", "possessive-names-going-on");

  private final Set<String> names = new HashSet<>();

  public PossessiveNames(List<TaggedArticle> corpus) {
    Map<String, Boolean> ends = new HashMap<>();
    Set<String> bare = new HashSet<>();
    for (TaggedArticle seen : corpus) {
      for (NameSpan span : seen.names()) {
        if (span.kind() == Kind.ORGANISATION) {
          String name = Folding.fold(span.text());
          if (!isPossessive(span)) {
            bare.add(name);
          }
          ends.merge(name, ends(span), Boolean::logicalOr);
        }
      }
    }
    ends.forEach(
        (name, ended) -> {
          if (ended && !bare.contains(name)) {
            names.add(name);
          }
        });
  }

  private static boolean isPossessive(NameSpan span) {
    Span sentence = span.sentence();
    int to = span.to();
    return sentence.isPossessive(to) && sentence.start(to) == sentence.end(to - 1);
  }

  private static boolean ends(NameSpan span) {
    Span sentence = span.sentence();
    int next = span.to() + 1;
    return next >= sentence.size()
        || !sentence.isWord(next) && ".,;:?)(".contains(sentence.at(next))
        || GOING_ON.contains(sentence.at(next));
  }

  public TaggedArticle apply(TaggedArticle seen) {
    return new TaggedArticle(
        seen.article(), seen.sentences(), seen.names().stream().map(this::whole).toList());
  }

  private NameSpan whole(NameSpan s) {
    boolean possessive =
        s.kind() == Kind.ORGANISATION && isPossessive(s) && names.contains(Folding.fold(s.text()));
    return possessive ? new NameSpan(s.sentence(), s.from(), s.to() + 1, s.kind(), s.inside()) : s;
  }
}
