package org.newsbook.name.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;
import org.newsbook.text.Words;

/** Documents in which people marked all names: a sentence a line, as the program reads a file. */
record GoldNames(Article article, Map<String, Set<String>> names) {
  private static final String DOCUMENT = "-DOC-";

  /** The set in which every name is marked. */
  private static final String WHOLE = "wikigold";

  /** What a house and those who work in it share a name by. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\b(?:hospital|school|museum|university|college|church|diocese|archdiocese|library"
              + "|gallery|theatre|theater|academy|institute|club|court|studio|parliament|zoo"
              + "|prison|jail|record|center|centre|laboratory|lab|station)s?\\b");

  /** What stands without a space before it. */
  private static final Pattern GLUED = Pattern.compile("[.,;:!?)\\]%]|['’]\\p{L}{1,2}|n't");

  /** Of a gzipped file with a token, a tab and its BIO tag on a line. */
  static List<GoldNames> read(Path file) throws IOException {
    List<Capture> captures = new ArrayList<>();
    List<Map<String, Set<String>>> names = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String type = "";
    StringBuilder name = new StringBuilder();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        boolean document = row.startsWith(DOCUMENT);
        String[] token = row.split("\t");
        String tag = token.length < 2 || document ? "O" : token[1];
        if (!tag.startsWith("I-") && !type.isEmpty()) {
          names.get(names.size() - 1).computeIfAbsent(type, t -> new HashSet<>()).add(form(name));
          type = "";
        }
        if (document) {
          if (!names.isEmpty()) {
            captures.add(capture(file, captures.size(), lines));
          }
          names.add(new HashMap<>());
          lines.clear();
        } else if (token.length < 2) {
          if (!line.isEmpty()) {
            lines.add(line.toString());
          }
          line.setLength(0);
        } else {
          line.append(blank(line, token[0], tag)).append(token[0]);
          if (tag.startsWith("B-")) {
            type = tag.substring(2);
            name.setLength(0);
          }
          name.append(blank(name, token[0], tag)).append(token[0]);
        }
      }
    }
    captures.add(capture(file, captures.size(), lines));
    List<GoldNames> gold = new ArrayList<>();
    ArticleFinder.find(captures, Corrections.NONE, Stage.alone(), new Problems())
        .forEach(c -> gold.add(new GoldNames(c.articles().get(0), names.get(gold.size()))));
    return gold;
  }

  /** None before a mark, and none around a hyphen in a name, which some sets cut off. */
  private static String blank(StringBuilder before, String token, String tag) {
    if (before.isEmpty() || GLUED.matcher(token).matches()) {
      return "";
    }
    boolean hyphen = token.equals("-") || before.charAt(before.length() - 1) == '-';
    return hyphen && tag.startsWith("I-") ? "" : " ";
  }

  private static Capture capture(Path file, int number, List<String> text) {
    List<String> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : text) {
      lines.add(line);
      Block.of(lines.size(), line, Block.Kind.PLAIN).ifPresent(blocks::add);
      lines.add("");
    }
    String path = "captures/" + file.getFileName() + "/" + number;
    return new Capture(path, Format.TEXT, lines, blocks, Metadata.NONE.ofOne());
  }

  static String form(CharSequence name) {
    return String.join(" ", Words.folded(name.toString()));
  }

  /** Is it one's name and of that kind? Empty where nobody can tell. */
  Optional<Boolean> is(Actor.Kind kind, String name) {
    return kind == Actor.Kind.PERSON ? isPerson(name) : isBody(name);
  }

  /**
   * A title may be marked as a part of somebody's name; where it is a part of another name, or
   * alone stands for a longer one, nobody can tell.
   */
  private Optional<Boolean> isPerson(String name) {
    Set<String> persons = names.getOrDefault("PER", Set.of());
    boolean several = name.contains(" ");
    if (persons.contains(name)
        || several && persons.stream().anyMatch(p -> p.endsWith(" " + name))) {
      return Optional.of(true);
    }
    boolean part =
        persons.stream()
            .anyMatch(p -> p.startsWith(name + " ") && several || p.endsWith(" " + name));
    return part ? Optional.empty() : Optional.of(false);
  }

  /**
   * A body is often marked with more or fewer words, and what is a house and those in it as a
   * place. What is not marked at all is no name only in a set that marks all.
   */
  private Optional<Boolean> isBody(String name) {
    Set<String> bodies = names.getOrDefault("ORG", Set.of());
    Set<String> places = names.getOrDefault("LOC", Set.of());
    if (bodies.contains(name)) {
      return Optional.of(true);
    }
    boolean other = names.values().stream().anyMatch(all -> all.contains(name));
    boolean house = places.contains(name) && HOUSE.matcher(name).find();
    boolean part = bodies.stream().anyMatch(b -> holds(b, name) || holds(name, b));
    boolean within =
        names.values().stream().anyMatch(all -> all.stream().anyMatch(o -> holds(o, name)));
    boolean told = other && !house || !other && !part && (within || isWhole());
    return told ? Optional.of(false) : Optional.empty();
  }

  private boolean isWhole() {
    return article.capture().contains(WHOLE);
  }

  private static boolean holds(String longer, String name) {
    return (" " + longer + " ").contains(" " + name + " ");
  }
}
