package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;

/** Made-up names by the thousand: who is who does not depend on order, nor take all pairs. */
class ManyNamesTest {
  private static final List<String> SYLLABLES =
      List.of("ba", "do", "ke", "li", "mu", "na", "po", "ra", "si", "tu", "vo", "za");

  @Test
  @Timeout(60)
  void fiftyThousandFormsMergeWithoutComparingAllPairs() {
    Random random = new Random(11);
    List<TaggedArticle> corpus = new ArrayList<>();
    for (int article = 0; article < 1_000; article++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        text.append("{P ")
            .append(word(random))
            .append(' ')
            .append(word(random))
            .append("} spoke. ");
      }
      corpus.add(Marked.seen("a" + article, text.toString()));
    }
    assertThat(Pages.actors(corpus.toArray(TaggedArticle[]::new))).hasSizeGreaterThan(45_000);
  }

  @Test
  void theOrderOfCapturesChangesNothing() {
    Random random = new Random(5);
    List<String> given = List.of("Ana", "A.", "Ana Li", "Omar", "Omar bin", "President");
    List<String> last = List.of("Roja", "Said", "Kim", "Roya", "");
    for (int round = 0; round < 30; round++) {
      List<TaggedArticle> corpus = new ArrayList<>();
      for (int article = 0; article < 6; article++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
          String name = (pick(random, given) + " " + pick(random, last)).strip();
          text.append("{P ").append(name).append("} met the {O ");
          text.append(pick(random, List.of("Orla Trade Council", "Council", "OTC", "US Tea Fund")));
          text.append("}. ");
        }
        corpus.add(Marked.seen("a" + article, text.toString()));
      }
      List<String> pages = Pages.pages(corpus.toArray(TaggedArticle[]::new));
      Collections.shuffle(corpus, random);
      assertThat(Pages.pages(corpus.toArray(TaggedArticle[]::new))).isEqualTo(pages);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(pick(random, SYLLABLES));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
