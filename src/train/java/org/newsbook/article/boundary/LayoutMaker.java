package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes dumps in layouts of its own from the texts of others, so that the model learns layouts in
 * general and not those of the training dumps.
 */
final class LayoutMaker {
  /**
   * A text without its layout.
   *
   * @param title may be empty
   * @param subject what it has in common with some others; empty where that is not known
   */
  record Text(String title, List<String> paragraphs, String subject) {}

  private static final int MOST_ARTICLES = 16;
  private static final int MOST_LINES = 420;
  private static final double ONE_SUBJECT = 0.6;
  private static final int FEWEST = 3;

  private final MadeUpWords words;
  private List<Text> texts;
  private final List<String> lines = new ArrayList<>();
  private final List<GoldDump.Span> spans = new ArrayList<>();
  private int number;

  // What one layout has throughout.
  private int gap;
  private int gapBetween;
  private double titled;
  private int most;
  private double teasers;
  private double subheads;
  private double furniture;
  private double lists;
  private double related;
  private int page;
  private String prefix = "";
  private boolean inCapitals;
  private List<Supplier<String>> over = List.of();
  private List<Supplier<String>> under = List.of();
  private List<Supplier<String>> behind = List.of();
  private List<String> labels = List.of();

  LayoutMaker(List<Text> texts, long seed) {
    this.texts = texts;
    words = new MadeUpWords(new Random(seed));
  }

  /**
   * @param single one article, which no line cuts
   */
  GoldDump make(String name, int fold, boolean single) {
    int count = single ? 1 : 3 + words.below(MOST_ARTICLES - 2);
    choose(count, single);
    if (words.chance(ONE_SUBJECT)) {
      String subject = texts.get(words.below(texts.size())).subject();
      List<Text> alike = texts.stream().filter(t -> t.subject().equals(subject)).toList();
      texts = alike.size() < FEWEST ? texts : alike;
    }
    if (words.chance(0.15)) {
      labels.forEach(this::line);
    }
    List<Text> order = words.shuffled(texts);
    int size = Math.min(count, order.size());
    for (number = 1; number <= size && lines.size() < MOST_LINES; number++) {
      article(order.get(number - 1));
    }
    if (words.chance(0.15)) {
      labels.forEach(this::line);
    }
    return words.chance(0.3)
        ? wrapped(name, fold, 60 + words.below(35), words.chance(0.2) ? "> " : "")
        : new GoldDump(name, single ? "made single" : "made", fold, lines, spans);
  }

  private void choose(int count, boolean single) {
    gap = words.chance(0.45) ? 0 : words.chance(0.9) ? 1 : 2;
    gapBetween = words.chance(0.5) ? gap : gap + 1 + words.below(2);
    titled = words.chance(0.65) ? 1 : words.chance(0.5) ? 0.8 : 0;
    titled = single && words.chance(0.8) ? 1 : titled;
    most = words.chance(0.5) ? 200 : words.chance(0.5) ? 1 + words.below(3) : 1;
    most = single ? Math.max(most, 5) : most;
    teasers = !single && words.chance(0.15) ? 0.5 : 0;
    subheads = words.chance(0.4) ? 0.1 + 0.2 * words.below(3) : 0;
    furniture = words.chance(0.5) ? 0.08 : 0;
    lists = words.chance(0.25) ? 0.06 : 0;
    related = words.chance(0.25) ? 0.06 : 0;
    page = words.chance(0.12) ? 18 + words.below(30) : 0;
    prefix =
        switch (words.below(8)) {
          case 0 -> words.mark();
          case 1 -> "N. ";
          case 2 -> words.words(1, true) + ": ";
          default -> "";
        };
    inCapitals = words.chance(0.1);
    over = forms(words.chance(0.5) ? 0 : 1 + words.below(4), count);
    under = forms(words.chance(0.35) ? 0 : 1 + words.below(4), count);
    behind = forms(words.chance(0.5) ? 0 : 1 + words.below(3), count);
    labels = new ArrayList<>();
    for (int i = 0; i < 3 + words.below(8); i++) {
      labels.add(words.words(1 + words.below(3), words.chance(0.5)));
    }
  }

  private List<Supplier<String>> forms(int n, int count) {
    List<Supplier<String>> forms = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String rule = words.rule();
      forms.add(words.chance(0.15) ? () -> rule : words.form(() -> number, count));
    }
    return forms;
  }

  private void article(Text text) {
    int free = lines.size() + 1;
    for (int i = 0; i < gapBetween && !lines.isEmpty(); i++) {
      lines.add("");
    }
    over.forEach(form -> line(form.get()));
    boolean hasTitle = !text.title().isEmpty() && words.chance(titled);
    int start = 0;
    if (hasTitle) {
      start = line(prefix.replace("N", String.valueOf(number)) + cased(text.title()));
      int first = lines.size();
      under.forEach(form -> line(form.get()));
      if (words.chance(0.3) && lines.size() > first) {
        line(text.paragraphs().get(0));
      }
    }
    boolean teaser = words.chance(teasers);
    int n = Math.min(teaser ? (hasTitle ? words.below(2) : 1) : most, text.paragraphs().size());
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        distract(text, i);
      }
      int at = line(text.paragraphs().get(i));
      start = start == 0 ? at : start;
    }
    behind.forEach(form -> line(form.get()));
    spans.add(new GoldDump.Span(start, Math.min(free, start), start, hasTitle ? start : 0, 0, 0));
  }

  private String cased(String title) {
    return inCapitals ? title.toUpperCase(Locale.ROOT) : title;
  }

  /** What stands between the paragraphs of an article and does not end it. */
  private void distract(Text text, int paragraph) {
    if (words.chance(subheads)) {
      String[] own = text.paragraphs().get(paragraph).split("\\s+");
      int n = Math.min(own.length, 2 + words.below(5));
      String head = String.join(" ", List.of(own).subList(0, n));
      line(words.chance(0.3) ? words.mark() + head : words.chance(0.2) ? head + "?" : head);
    }
    if (words.chance(furniture)) {
      line(labels.get(words.below(labels.size())));
    }
    if (words.chance(lists)) {
      for (int i = 0; i < 3 + words.below(6); i++) {
        line(words.name() + words.one(", ", ": ", " - $") + words.below(900));
      }
    }
    if (words.chance(related)) {
      String label = words.words(1 + words.below(2), false);
      for (int i = 0; i < 1 + words.below(3); i++) {
        String title = texts.get(words.below(texts.size())).title();
        line(words.chance(0.5) ? label + ": " + title : title);
      }
    }
    if (page > 0 && lines.size() % page == 0) {
      line(labels.get(0) + " " + lines.size() / page);
    }
  }

  /** Adds a line that says something, with its gap; returns its number. */
  private int line(String text) {
    if (text.isBlank()) {
      return lines.size() + 1;
    }
    for (int i = 0; i < gap && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty(); i++) {
      lines.add("");
    }
    lines.add(text);
    return lines.size();
  }

  private GoldDump wrapped(String name, int fold, int width, String mark) {
    List<String> wrapped = new ArrayList<>();
    int[] at = new int[lines.size() + 2];
    for (int i = 0; i < lines.size(); i++) {
      at[i + 1] = wrapped.size() + 1;
      StringBuilder row = new StringBuilder();
      for (String word : lines.get(i).split(" ")) {
        if (row.length() > 0 && mark.length() + row.length() + 1 + word.length() > width) {
          wrapped.add(mark + row);
          row.setLength(0);
        }
        row.append(row.length() > 0 ? " " : "").append(word);
      }
      wrapped.add(row.length() > 0 ? mark + row : mark.strip());
    }
    at[lines.size() + 1] = wrapped.size() + 1;
    List<GoldDump.Span> moved =
        spans.stream()
            .map(s -> new GoldDump.Span(at[s.start()], at[s.from()], at[s.to()], 0, 0, 0))
            .toList();
    return new GoldDump(name, spans.size() == 1 ? "made single" : "made", fold, wrapped, moved);
  }
}
