package org.newsbook.name.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;

class OrganisationEdgesTest {
  private final OrganisationEdges tails = new OrganisationEdges(Marked.GAZETTEER, NameTagger.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {O Select Committee} on Trade and Industry met. | Select Committee on Trade and"
            + " Industry",
        "The {O Economic Commission} for {L Africa} met. | Economic Commission for Africa",
        "The {O Orla Institute} for the Study of War met. | Orla Institute for the Study of War",
        "The {O Select Committee} on Monday met. | Select Committee",
        "The {O Trade Commission} on {L France} ruled. | Trade Commission",
        "The {O Trade Council} on this matter ruled. | Trade Council",
        "The {O Orla Company} for Trade fell. | Orla Company",
        "The {O Committee} on Trade met. | Committee"
      })
  void aBodyIsNamedWithWhatItDealsWith(String marked, String expected) {
    TaggedArticle seen = Marked.seen("a", marked);
    assertThat(tails.complete(seen.names()).get(0).text()).isEqualTo(expected);
  }
}
