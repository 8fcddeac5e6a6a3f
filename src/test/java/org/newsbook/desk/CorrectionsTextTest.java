package org.newsbook.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision in the text of corrections.yaml")
class CorrectionsTextTest {
  private static final String FILE =
      """
      # What we decided.
      captures:
        # The long one.
        captures/notes.txt:
          starts: [2, 9]   # three reports
          joins:
            - 4 # goes on
            - 12
          titles: {2: Harbour reopens}

        captures/other.txt:
          joins: 5
      # Agencies are no actors.
      notNames:
      - Getty Images
      # The end.
      """;

  @Test
  void goesIntoAListAmongItsLines() {
    assertThat(starts(FILE, 5)).isEqualTo(FILE.replace("[2, 9]", "[2, 5, 9]"));
    assertThat(starts(FILE, 1)).isEqualTo(FILE.replace("[2, 9]", "[1, 2, 9]"));
    assertThat(starts(FILE, 31)).isEqualTo(FILE.replace("[2, 9]", "[2, 9, 31]"));
    assertThat(starts(FILE, 9)).isEqualTo(FILE);
  }

  @Test
  void goesIntoAListOfALineAnItem() {
    assertThat(joins(FILE, "captures/notes.txt", 7))
        .isEqualTo(FILE.replace("- 4 # goes on\n", "- 4 # goes on\n      - 7\n"));
    assertThat(joins(FILE, "captures/notes.txt", 3))
        .isEqualTo(FILE.replace("      - 4 #", "      - 3\n      - 4 #"));
    assertThat(add(FILE, "Reuters", "notNames"))
        .isEqualTo(FILE.replace("- Getty Images\n", "- Getty Images\n- Reuters\n"));
  }

  @Test
  void isAListInAList() {
    Scalar pair = Scalar.list(List.of(Scalar.text("Jan Berg"), Scalar.text("Berg, J.")));
    CorrectionsText file = new CorrectionsText("names:\n  same: [[Ana, Anna]] # two\n");
    CorrectionsText with = file.add(keys("names", "same"), pair);
    assertThat(with.text()).contains("same: [[Ana, Anna], [Jan Berg, \"Berg, J.\"]] # two\n");
    assertThat(with.add(keys("names", "same"), pair)).isEqualTo(with);
    assertThat(with.remove(keys("names", "same"), pair)).isEqualTo(file);
  }

  @Test
  void makesAListOfALineThatStoodAlone() {
    assertThat(joins(FILE, "captures/other.txt", 8))
        .isEqualTo(FILE.replace("joins: 5", "joins: [5, 8]"));
    assertThat(joins(FILE, "captures/other.txt", 3))
        .isEqualTo(FILE.replace("joins: 5", "joins: [3, 5]"));
  }

  @Test
  void getsItsKeysWhereTheyAreNotThere() {
    assertThat(starts(FILE.replace("notes.txt", "news.txt"), 5))
        .isEqualTo(
            FILE.replace("notes.txt", "news.txt")
                .replace(
                    "  joins: 5\n",
                    "  joins: 5\n  captures/notes.txt:\n    starts: [5]\n"
                        .replace("\n    ", "\n    ")));
    assertThat(put(FILE, "Storm ends", "captures", "captures/other.txt", "titles", "5"))
        .isEqualTo(FILE.replace("joins: 5\n", "joins: 5\n    titles:\n      5: Storm ends\n"));
  }

  @Test
  void isASectionAtTheEndOfAFileWithoutOne() {
    String section = "captures:\n  captures/notes.txt:\n    starts: [5]\n";
    assertThat(starts("", 5)).isEqualTo(section);
    assertThat(starts("# Decisions.", 5)).isEqualTo("# Decisions.\n" + section);
    assertThat(starts("notNames: [Reuters]", 5))
        .isEqualTo("notNames: [Reuters]\n" + section.strip());
    assertThat(starts("captures:\n# none yet\n", 5)).isEqualTo(section + "# none yet\n");
    assertThat(starts("captures: # none yet\n", 5))
        .isEqualTo(section.replace("captures:\n", "captures: # none yet\n"));
    assertThat(add("notNames:\n", "Reuters", "notNames")).isEqualTo("notNames: [Reuters]\n");
    assertThat(add("notNames: []\n", "Reuters", "notNames")).isEqualTo("notNames: [Reuters]\n");
  }

  @Test
  void staysInBracesWhereTheFileHasSome() {
    String braces = "captures: {captures/notes.txt: {joins: [3]}} # short\n";
    assertThat(starts(braces, 5)).isEqualTo(braces.replace("[3]}", "[3], starts: [5]}"));
    assertThat(put(FILE, "Storm ends", "captures", "captures/notes.txt", "titles", "9"))
        .isEqualTo(FILE.replace("reopens}", "reopens, 9: Storm ends}"));
  }

  @Test
  void takesThePlaceOfTheOneBefore() {
    assertThat(put(FILE, "Port opens", "captures", "captures/notes.txt", "titles", "2"))
        .isEqualTo(FILE.replace("Harbour reopens", "Port opens"));
  }

  @Test
  void quotesWhatYamlWouldReadOtherwise() {
    for (String title :
        List.of(
            "Port: open again",
            "1984",
            "no",
            "“Open” again, they say",
            "It \\ is \"open\" #1",
            "- a dash",
            "{braces}",
            "Tromsø’s harbour",
            "港口重新开放",
            "Spaces   between")) {
      String file = put(FILE, title, "captures", "captures/notes.txt", "titles", "2");
      assertThat(put(file, "Harbour reopens", "captures", "captures/notes.txt", "titles", "2"))
          .as(file)
          .isEqualTo(FILE);
    }
    assertThat(Scalar.text("Tromsø’s harbour").yaml()).isEqualTo("Tromsø’s harbour");
    assertThat(Scalar.text("2025-09-05").yaml()).isEqualTo("\"2025-09-05\"");
  }

  @Test
  void leavesAListAndTakesItAwayWhereItWasTheLast() {
    assertThat(remove(FILE, 9, "captures", "captures/notes.txt", "starts"))
        .isEqualTo(FILE.replace("[2, 9]", "[2]"));
    assertThat(remove(FILE, 2, "captures", "captures/notes.txt", "starts"))
        .isEqualTo(FILE.replace("[2, 9]", "[9]"));
    assertThat(remove(FILE, 4, "captures", "captures/notes.txt", "joins"))
        .isEqualTo(FILE.replace("      - 4 # goes on\n", ""));
    String both = FILE.replace("joins: 5\n", "starts: [7]\n    joins: 5\n");
    assertThat(remove(both, 5, "captures", "captures/other.txt", "joins"))
        .isEqualTo(FILE.replace("joins: 5", "starts: [7]"));
    assertThat(remove(FILE, 2, "captures", "captures/notes.txt", "titles"))
        .isEqualTo(FILE.replace("    titles: {2: Harbour reopens}\n", ""));
    String braces = "captures: {captures/notes.txt: {starts: [5], joins: [3, 4]}}\n";
    assertThat(remove(braces, 5, "captures", "captures/notes.txt", "starts"))
        .isEqualTo(braces.replace("starts: [5], ", ""));
    assertThat(remove(FILE, 77, "captures", "captures/notes.txt", "joins")).isEqualTo(FILE);
  }

  @Test
  void takesTheReasonAboveItAlong() {
    String said = "captures:\n  captures/a.txt:\n    # Ours.\n    # why: as the\n    # mail says\n";
    assertThat(
            remove(
                said + "    joins: [3]\n    starts: [5]\n",
                3,
                "captures",
                "captures/a.txt",
                "joins"))
        .isEqualTo("captures:\n  captures/a.txt:\n    # Ours.\n    starts: [5]\n");
    assertThat(remove(said + "    joins: [3, 4]\n", 3, "captures", "captures/a.txt", "joins"))
        .isEqualTo(said + "    joins: [4]\n");
  }

  @Test
  void keepsTheLineEndsOfTheFileAndLettersOutsideTheFirstPlane() {
    String windows = FILE.replace("What", "😀 What").replace("\n", "\r\n");
    assertThat(joins(windows, "captures/notes.txt", 7))
        .isEqualTo(windows.replace("- 4 # goes on\r\n", "- 4 # goes on\r\n      - 7\r\n"));
    assertThat(remove(windows, 4, "captures", "captures/notes.txt", "joins"))
        .isEqualTo(windows.replace("      - 4 # goes on\r\n", ""));
  }

  @Test
  void isRefusedWhereTheFileCannotBeReadOrHasSomethingElse() {
    assertThatThrownBy(() -> starts("captures: [\n", 5))
        .hasMessageStartingWith("corrections.yaml:2: not YAML");
    assertThatThrownBy(() -> starts("a: 1\ncaptures: many\n", 5))
        .hasMessage("corrections.yaml:2: something else stands there; write this decision by hand");
  }

  private static String starts(String file, int line) {
    return add(file, String.valueOf(line), "captures", "captures/notes.txt", "starts");
  }

  private static String joins(String file, String capture, int line) {
    return add(file, String.valueOf(line), "captures", capture, "joins");
  }

  private static String add(String file, String item, String... keys) {
    return new CorrectionsText(file).add(keys(keys), Scalar.plain(item)).text();
  }

  private static String put(String file, String value, String... keys) {
    return new CorrectionsText(file).put(keys(keys), Scalar.text(value)).text();
  }

  private static String remove(String file, int line, String... keys) {
    return new CorrectionsText(file).remove(keys(keys), Scalar.plain(line)).text();
  }

  private static List<Scalar> keys(String... keys) {
    return List.of(keys).stream()
        .map(key -> key.matches("[0-9]+") ? Scalar.plain(key) : Scalar.text(key))
        .toList();
  }
}
