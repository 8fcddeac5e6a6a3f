package org.newsbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Limits;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.problem.YamlFile;
import org.newsbook.text.Folding;
import org.newsbook.theme.NamedTheme;
import org.newsbook.theme.ThemeChoice;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads newsbook.yaml. What cannot be used is a problem, and the rest holds; but a mistake in
 * {@code text}, {@code captures} or {@code budgets} stops the build: what is meant as a limit must
 * not be overlooked.
 */
final class SettingsFile {
  private static final String SHAPE = "write 'key: value' lines, as in title: My digest";
  private static final List<String> LIMITS = List.of("text", "captures", "budgets");
  private static final List<String> KNOWN =
      List.of(
          "title",
          "description",
          "address",
          "language",
          "pages",
          "text",
          "captures",
          "budgets",
          "themes");
  private static final String KEYS = "the settings are " + String.join(", ", KNOWN);
  private static final String ADDRESS =
      "write where the digest is published, as in https://example.org/news/";
  private static final String LANGUAGE = "write its short name, as in en, de or pt-BR";
  private static final String THEME =
      "write '- title: Trade' and below it 'words: [tariffs, customs]', or automatic, sections,"
          + " named, off";
  private static final List<String> CHOICES = List.of("automatic", "sections", "named", "off");
  private static final String BUDGET =
      "write a line for each outlet under budgets:, as in   Daily Gazette: 120   (\"\" is for"
          + " none)";

  private final YamlFile yaml;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> budgets = new TreeMap<>();
  private final List<NamedTheme> themes = new ArrayList<>();

  SettingsFile(Path file, Problems problems) {
    yaml = new YamlFile(file, SHAPE, problems);
  }

  Settings read() {
    Optional<Node> root = yaml.root();
    if (root.isPresent() && !(root.get() instanceof MappingNode)) {
      throw yaml.stop(root.get(), "not a list of settings", SHAPE);
    }
    root.ifPresent(this::refuseDoubtfulLimits);
    root.ifPresent(node -> yaml.each(node, this::setting));
    Edition edition =
        new Edition(
            texts.getOrDefault("title", "Newsbook"),
            texts.getOrDefault("description", "A digest of news captures."),
            Optional.ofNullable(texts.get("address")).map(a -> a.endsWith("/") ? a : a + "/"),
            texts.getOrDefault("language", "en"),
            texts.getOrDefault("pages", "named-twice").equals("all"));
    ThemeChoice choice = ThemeChoice.valueOf(upper(texts.getOrDefault("themes", "automatic")));
    boolean captures = texts.getOrDefault("captures", "shown").equals("shown");
    String usual = captures ? "full" : "excerpt";
    Limits.Text text = Limits.Text.valueOf(upper(texts.getOrDefault("text", usual)));
    return new Settings(edition, new Limits(text, captures, budgets), choice, themes);
  }

  /** Nothing is published while a limit may be meant that is not understood. */
  private void refuseDoubtfulLimits(Node root) {
    Set<String> seen = new HashSet<>();
    for (ScalarNode key : YamlFile.keys(root)) {
      String name = key.getValue();
      if (!KNOWN.contains(name) && holdsLimit(root, key)) {
        String message = "unknown setting '" + name + "', and a limit below it";
        throw yaml.stop(key, message, "write the limit at the start of a line");
      }
      String meant = KNOWN.contains(name) ? name : Nearest.to(name, KNOWN).orElse("");
      if (LIMITS.contains(meant) && !meant.equals(name)) {
        String message = "unknown setting '" + name + "', which may be meant as a limit";
        throw yaml.stop(key, message, "write it as '" + meant + "', or take it away");
      }
      if (LIMITS.contains(name) && !seen.add(name)) {
        throw yaml.stop(
            key, "a second '" + name + "'", "leave one, so that it is clear what holds");
      }
    }
  }

  private static boolean holdsLimit(Node root, ScalarNode key) {
    return root instanceof MappingNode mapping
        && mapping.getValue().stream()
            .filter(tuple -> tuple.getKeyNode() == key)
            .flatMap(tuple -> YamlFile.keys(tuple.getValueNode()).stream())
            .anyMatch(below -> LIMITS.contains(below.getValue()));
  }

  private void setting(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "title", "description", "address", "language" -> {
        if (key.getValue().equals("address")) {
          address(value);
        } else if (key.getValue().equals("language") && !isLanguage(text(value).orElse("en"))) {
          yaml.wrong(value, "no language: '" + text(value).orElse("") + "'", LANGUAGE);
        } else if (value instanceof ScalarNode) {
          text(value).ifPresent(text -> texts.put(key.getValue(), text));
        } else {
          yaml.wrong(value, "the setting '" + key.getValue() + "' is no text", SHAPE);
        }
      }
      case "pages" -> {
        String written = text(value).orElse("");
        if (List.of("named-twice", "all").contains(written)) {
          texts.put("pages", written);
        } else {
          String message = "no such choice for pages: '" + written + "'";
          yaml.wrong(value, message, "write named-twice or all");
        }
      }
      case "text" -> limit("text", value, "full", "excerpt", "none");
      case "captures" -> limit("captures", value, "shown", "private");
      case "budgets" -> {
        if (!(value instanceof MappingNode)) {
          throw yaml.stop(value, "budgets without outlets", BUDGET);
        }
        Set<String> outlets = new HashSet<>();
        for (ScalarNode outlet : YamlFile.keys(value)) {
          if (!outlets.add(Folding.fold(outlet.getValue()).strip())) {
            String message = "a second budget for '" + outlet.getValue() + "'";
            throw yaml.stop(outlet, message, "leave one, so that it is clear what holds");
          }
        }
        yaml.each(value, this::budget);
      }
      case "themes" -> {
        YamlFile.items(value).forEach(this::theme);
        String choice = texts.getOrDefault("themes", "");
        if (choice.equals("named") && themes.isEmpty()) {
          yaml.wrong(value, "only named themes, and none is named", THEME);
        } else if (choice.equals("off") && !themes.isEmpty()) {
          yaml.wrong(value, "themes that are off, and some are named", "leave one of the two");
        }
      }
      default -> {
        String hint = Nearest.hint(key.getValue(), KNOWN, KEYS);
        yaml.wrong(key, "unknown setting '" + key.getValue() + "'", hint);
      }
    }
  }

  private void address(Node value) {
    String written = text(value).orElse("");
    if (isWebAddress(written)) {
      texts.put("address", written);
    } else if (!(value instanceof ScalarNode) || !written.isEmpty()) {
      yaml.wrong(value, "no web address: '" + written + "'", ADDRESS);
    }
  }

  /** A BCP 47 tag by its shape. */
  private static boolean isLanguage(String written) {
    return written.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");
  }

  private static boolean isWebAddress(String written) {
    try {
      URI uri = new URI(written);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void limit(String key, Node value, String... choices) {
    String written = text(value).orElse("");
    if (!List.of(choices).contains(written)) {
      String message = "no such choice for " + key + ": '" + written + "'";
      throw yaml.stop(value, message, "write one of " + String.join(", ", choices));
    }
    texts.put(key, written);
    if (texts.getOrDefault("text", "").equals("full")
        && texts.getOrDefault("captures", "").equals("private")) {
      String message = "private captures, and all their text";
      throw yaml.stop(value, message, "write 'text: excerpt' or none, or 'captures: shown'");
    }
  }

  private static String upper(String choice) {
    return choice.toUpperCase(Locale.ROOT);
  }

  private void budget(ScalarNode outlet, Node value) {
    String words = text(value).orElse("");
    if (!words.matches("[1-9][0-9]{0,8}")) {
      throw yaml.stop(value, "not a number of words: '" + words + "'", BUDGET);
    }
    budgets.put(outlet.getValue(), Integer.valueOf(words));
  }

  /** One of the editor's, or a word on those that the program finds. */
  private void theme(Node node) {
    if (!(node instanceof MappingNode)) {
      String written = text(node).orElse("");
      if (!CHOICES.contains(written)) {
        yaml.wrong(node, "no theme, and no choice of themes: '" + written + "'", THEME);
      } else if (texts.putIfAbsent("themes", written) != null) {
        yaml.wrong(node, "a second choice of themes: '" + written + "'", "leave one");
      }
      return;
    }
    List<String> title = new ArrayList<>();
    List<String> words = new ArrayList<>();
    yaml.each(
        node,
        (key, value) -> {
          switch (key.getValue()) {
            case "title" -> text(value).ifPresent(title::add);
            case "words" -> words(value, words);
            default -> {
              String hint = Nearest.hint(key.getValue(), List.of("title", "words"), THEME);
              yaml.wrong(key, "unknown key '" + key.getValue() + "' of a theme", hint);
            }
          }
        });
    if (title.isEmpty() || words.isEmpty()) {
      yaml.wrong(node, "a theme without " + (title.isEmpty() ? "title" : "words"), THEME);
    } else if (themes.stream().anyMatch(t -> t.title().equals(title.get(0)))) {
      String message = "a second theme with the title '" + title.get(0) + "'";
      yaml.wrong(node, message, "join the words of both");
    } else {
      themes.add(new NamedTheme(title.get(0), words, YamlFile.line(node)));
    }
  }

  private void words(Node node, List<String> words) {
    for (Node item : YamlFile.items(node)) {
      text(item)
          .ifPresentOrElse(words::add, () -> yaml.wrong(item, "a word that is no text", THEME));
    }
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue().strip()).filter(t -> !t.isEmpty())
        : Optional.empty();
  }
}
