package org.newsbook.name.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.TaggedArticle;

class OrganisationEdgesTest {
  private final OrganisationEdges edges = new OrganisationEdges(Marked.GAZETTEER, Marked.TAGGER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {O Select Committee} on Trade and Industry met. | Select Committee on Trade and"
            + " Industry",
        "The {O Economic Commission} for {L Africa} met. | Economic Commission for Africa",
        "The {O Orla Institute} for the Study of War met. | Orla Institute for the Study of War",
        "The {O National Museum} of the {A Lenmark} Sailor opened. | National Museum of the Lenmark"
            + " Sailor",
        "The {O Select Committee} on Monday met. | Select Committee",
        "The {O Trade Council} on this matter ruled. | Trade Council",
        "A seat in the {O North Atlantic Treaty Organization} for {L Sweden} is far. | North Atlantic"
            + " Treaty Organization",
        "The {O Orla Company} for Trade fell. | Orla Company",
        "The {O Committee} on Trade met. | Committee on Trade"
      })
  void aBodyIsNamedWithWhatItDealsWith(String marked, String expected) {
    TaggedArticle seen = Marked.seen("a", marked);
    assertThat(edges.complete(seen.names()).get(0).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 158th {O Fighter Wing} left. | 158th Fighter Wing",
        "The 20th {O Labour} congress met. | Labour",
        "The {O Task Force} 50 sailed. | Task Force 50",
        "The {O Orla Rovers} 50 years ago. | Orla Rovers",
        "The {O Bureau of Alcohol}, Tobacco, Wine and Spirits met."
            + " | Bureau of Alcohol, Tobacco, Wine and Spirits",
        "The {O League of Producers} and Theater Owners met."
            + " | League of Producers and Theater Owners",
        "The {O Department of Health} and {P Ana Roja} met. | Department of Health",
        "The {O Department of Health} and Department of Trade met. | Department of Health",
        "The House Ways and {O Means Committee} met. | Ways and Means Committee",
        "The {O Islamic State} of Iraq and the Levant fell. |"
            + " Islamic State of Iraq and the Levant"
      })
  void aBodyIsNamedWhole(String marked, String expected) {
    TaggedArticle seen = Marked.seen("a", marked);
    assertThat(edges.complete(seen.names()).get(0).text()).isEqualTo(expected);
  }
}
