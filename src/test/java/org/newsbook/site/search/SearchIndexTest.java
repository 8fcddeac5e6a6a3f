package org.newsbook.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.DigestFixture;
import org.newsbook.site.WrittenSite;
import org.newsbook.site.template.Tongue;

@DisplayName("The search index")
final class SearchIndexTest {
  @TempDir private Path folder;

  @Test
  void wordsAreFoldedAndTextsWithoutSpacesAreCutInPairs() {
    assertThat(SearchWords.of("Erdoğan’s “G-20” visit, ŁÓDŹ"))
        .containsExactly("erdogan", "s", "g", "20", "visit", "lodz");
    assertThat(SearchWords.of("首都北京，京")).containsExactly("首都", "都北", "北京", "京");
    assertThat(SearchWords.of("x".repeat(50_000))).containsExactly("x".repeat(40));
    assertThat(SearchWords.of(" —  … ")).isEmpty();
  }

  @Test
  void aListSaysHowManyHaveTheWordAndWhere() {
    Postings postings = new Postings(10);
    postings.add(0, 63, 0);
    postings.add(3, 1, 0);
    postings.add(36, 2, 33);
    // Three; story 0, weight 63, script 0; 3 further, 1, 0; 33 further, 2, 33.
    assertThat(postings.coded()).isEqualTo("D" + "A_A" + "DBA" + "hB" + "C" + "hB");
  }

  @Test
  void ofAFrequentWordTheBestStoriesAreKept() {
    Postings postings = new Postings(2);
    for (int story = 0; story < 20; story++) {
      postings.add(story, story == 7 || story == 12 ? 60 : 5, 0);
    }
    // Twenty have it; stories 7 and 12 are listed.
    assertThat(postings.coded()).isEqualTo("U" + "H8A" + "F8A");
  }

  @Test
  void aLongStoryIsCutIntoScriptsOfAboutOneSize() throws IOException {
    SearchTexts texts = new SearchTexts(new SearchScripts(folder), 1_000);
    texts.story(new SearchTexts.Story("s-a7", "Long", "stories/long.html", "1 report"));
    texts.report("sources/long.html", "long", Tongue.OWN);
    int last = 0;
    for (int line = 1; line <= 40; line++) {
      last = texts.line(line, (line + " words ").repeat(12));
    }
    assertThat(texts.line(41, "1 words ".repeat(12))).as("said by an earlier report").isZero();
    texts.write();
    assertThat(last).isBetween(3, 6);
    for (int block = 0; block <= last; block++) {
      Path script = folder.resolve("s-a7-" + block + ".js");
      assertThat(Files.size(script)).isLessThan(1_300);
      assertThat(script).content().startsWith("newsbook(\"s-a7-" + block + "\",[\"Long\",");
    }
  }

  @Test
  void aDigestOfNothingHasAnIndexOfNothing() throws IOException {
    WrittenSite.write(DigestFixture.empty(), folder.resolve("site"), Optional.empty());
    assertThat(folder.resolve("site/search/index.js"))
        .hasContent(
            "newsbook(\"index\",{\"counts\":[0,0,0,0],\"rows\":16,\"ids\":256,\"small\":true,"
                + "\"shard\":3500,\"dates\":[],\"shards\":[]});");
  }
}
