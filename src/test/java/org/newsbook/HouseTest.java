package org.newsbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of the house: who may import whom, and how the sources look. */
@DisplayName("The house")
class HouseTest {
  private static final String ROOT = "org.newsbook";
  private static final List<String> WAY =
      List.of("capture", "article", "name", "quote", "story", "theme", "notes", "digest", "site");
  private static final List<String> LEAVES =
      List.of("text", "problem", "correction", "stage", "tagger", "syntax", "headline");

  /** Packages that were parted; the others follow. */
  private static final Pattern ROOM = Pattern.compile("newsbook.(digest|site)");

  private static final Path SOURCES = Path.of("src/main/java");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void dataFlowsOneWay() {
    for (int i = 0; i < WAY.size(); i++) {
      String[] later =
          WAY.subList(i + 1, WAY.size()).stream().map(HouseTest::inside).toArray(String[]::new);
      if (later.length > 0) {
        check(
            noClasses()
                .that()
                .resideInAPackage(inside(WAY.get(i)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later));
      }
    }
  }

  @Test
  void leavesKnowNothingOfTheStages() {
    String[] stages = WAY.stream().map(HouseTest::inside).toArray(String[]::new);
    for (String leaf : LEAVES) {
      check(
          noClasses()
              .that()
              .resideInAPackage(inside(leaf))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(stages));
    }
  }

  @Test
  void noPackageCycles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    check(slices().matching(ROOT + ".site.(*)..").should().beFreeOfCycles());
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".site.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".site"));
  }

  @Test
  void aReaderKnowsNoOtherButThatOfPages() {
    String capture = ROOT + ".capture";
    check(slices().matching(capture + ".(*)..").should().beFreeOfCycles());
    check(
        noClasses()
            .that()
            .resideInAPackage(capture)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(capture + ".*.."));
    check(
        noClasses()
            .that()
            .resideInAPackage(capture + ".*..")
            .and()
            .resideOutsideOfPackage(capture + ".folder")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(capture + ".folder"));
  }

  @Test
  void nothingImportsTheRoot() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT));
  }

  @Test
  void librariesStayInTheirRooms() {
    onlyIn("org.jsoup..", "capture", "site.publish");
    onlyIn("org.apache.pdfbox..", "capture.document");
    onlyIn("org.apache.james..", "capture.mail");
    onlyIn("org.netpreserve..", "capture.archive");
    onlyIn("io.pebbletemplates..", "site.template");
    onlyIn("com.vladsch.flexmark..", "capture", "notes");
    onlyIn("com.fasterxml..", "capture", "digest");
  }

  @Test
  void nothingDependsOnTheMachineItRunsOn() {
    check(
        noClasses()
            .that()
            .doNotHaveSimpleName("Stages")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.InetAddress"));
  }

  @Test
  void noReflectionOfOurOwn() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .callMethod(Class.class, "forName", String.class));
  }

  @Test
  void noStaticMutableState() {
    check(fields().that().areStatic().should().beFinal());
  }

  @Test
  void anInterfaceHasTwoImplementationsOrIsNotThere() {
    // Trainers, which are compiled with the tests, count.
    for (JavaClass type : new ClassFileImporter().importPackages(ROOT)) {
      // One with a single method is the shape of lambdas, which are no classes.
      if (type.isInterface() && !type.isAnnotation() && type.getMethods().size() > 1) {
        assertThat(type.getAllSubclasses()).as(type.getName()).hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void namesSayWhatAThingIs() {
    Set<String> empty = Set.of("Util", "Utils", "Helper", "Manager", "Impl");
    for (JavaClass type : classes) {
      assertThat(empty.stream().filter(type.getSimpleName()::endsWith))
          .as(type.getName())
          .isEmpty();
    }
  }

  @Test
  void filesStayShortAndEveryPackageSaysWhatItDoes() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        assertThat(file.resolveSibling("package-info.java")).exists();
      }
    }
  }

  @Test
  void aPackageCanBeHeldInTheHead() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
          files = inside.filter(f -> f.toString().endsWith(".java")).toList();
        }
        int lines = 0;
        for (Path file : files) {
          lines += Files.readAllLines(file).size();
        }
        if (ROOM.matcher(folder.toString()).find()) {
          assertThat(files).as(folder.toString()).hasSizeLessThanOrEqualTo(25);
          assertThat(lines).as(folder.toString()).isLessThanOrEqualTo(3_500);
        }
      }
    }
  }

  /** Templates escape what they show; a string that is put together does not. */
  @Test
  void noMarkupIsMadeByJoiningStrings() throws IOException {
    Pattern tag = Pattern.compile("\"[^\"]*</?[a-z]");
    try (Stream<Path> files = Files.walk(SOURCES.resolve("org/newsbook/site"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          assertThat(tag.matcher(line).find()).as(file + ": " + line).isFalse();
        }
      }
    }
  }

  /**
   * Such a repeat takes a step of the stack a round, and a thousand rounds in a capture end in a
   * capture that is lost; possessive, or of so many rounds at most, it takes none.
   */
  @Test
  void noPatternRepeatsAGroupWithoutEnd() throws IOException {
    Pattern endless = Pattern.compile("\".*\\)(?:[*+]|\\{\\d+,\\})(?!\\+).*\"");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          assertThat(endless.matcher(line).find()).as(file + ": " + line).isFalse();
        }
      }
    }
  }

  private void onlyIn(String library, String... packages) {
    String[] rooms = Stream.of(packages).map(HouseTest::inside).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  private void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }
}
