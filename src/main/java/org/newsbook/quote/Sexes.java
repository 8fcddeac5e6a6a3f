package org.newsbook.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.name.Mention;
import org.newsbook.name.ResolvedMention;
import org.newsbook.name.ResolvedMentions;

/** Which actors are men and which women, by 'Mr', 'Mrs', 'spokeswoman' and given names. */
final class Sexes {
  private static final int WINDOW = 40;

  /** As far as a text shows it. */
  enum Sex {
    MAN,
    WOMAN;

    boolean isShownBy(String word) {
      return (this == MAN ? Vocabulary.MAN : Vocabulary.WOMAN).has(word);
    }

    boolean hasGivenName(String word) {
      return (this == MAN ? Vocabulary.NAME_OF_MAN : Vocabulary.NAME_OF_WOMAN).has(word);
    }
  }

  /** Actor id → evidence for a woman less evidence for a man. */
  private final Map<String, Integer> evidence = new HashMap<>();

  Sexes(List<Article> articles, ResolvedMentions mentions) {
    for (Article article : articles) {
      for (ResolvedMention mention : mentions.of(article.id())) {
        Mention m = mention.mention();
        if (mention.actor().isPresent() && m.kind() == Mention.Kind.PERSON) {
          String before =
              m.paragraph() == Mention.TITLE
                  ? ""
                  : article
                      .paragraphs()
                      .get(m.paragraph())
                      .text()
                      .substring(Math.max(0, m.start() - WINDOW), m.start());
          add(mention.actor().get(), m.text(), before);
        }
      }
    }
  }

  private void add(String actor, String name, String before) {
    String[] words = name.split(" ");
    String[] leads = before.strip().split("\\s+");
    String lead = leads[leads.length - 1].toLowerCase(Locale.ROOT).replace(".", "");
    String first = words[0].toLowerCase(Locale.ROOT).replace(".", "");
    for (Sex sex : Sex.values()) {
      int sign = sex == Sex.WOMAN ? 1 : -1;
      if (sex.isShownBy(lead) || sex.isShownBy(first)) {
        evidence.merge(actor, 3 * sign, Integer::sum);
      } else if (words.length > 1 && sex.hasGivenName(first)) {
        evidence.merge(actor, sign, Integer::sum);
      }
    }
  }

  Optional<Sex> of(String actor) {
    int sum = evidence.getOrDefault(actor, 0);
    return sum == 0 ? Optional.empty() : Optional.of(sum > 0 ? Sex.WOMAN : Sex.MAN);
  }
}
