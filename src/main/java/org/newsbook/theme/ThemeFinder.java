package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.name.Names;
import org.newsbook.problem.Problems;
import org.newsbook.story.Stories;
import org.newsbook.text.StableId;
import org.newsbook.text.TermSpace;

/** Puts stories into sections, and inside them under subjects. */
public final class ThemeFinder {
  private static final Set<String> SECTION_NAMES =
      Stream.of(Section.values()).map(Section::english).collect(Collectors.toUnmodifiableSet());

  /** A story may be of a section that is this likely beside its own. */
  private static final double AKIN = 0.05;

  private final List<StoryText> stories;
  private final NamesOf names;
  private final TermSpace words;
  private final double[][] probabilities;
  private final boolean[] placed;
  private final List<Theme> themes = new ArrayList<>();

  private ThemeFinder(List<StoryText> stories, NamesOf names) {
    this.stories = stories;
    this.names = names;
    List<List<String>> folded = stories.parallelStream().map(StoryText::words).toList();
    words = space(folded);
    probabilities = new SectionFinder(folded, words, SectionWeights.FITTED).probabilities();
    placed = new boolean[stories.size()];
  }

  /** Of the telling words of stories. */
  static TermSpace space(List<List<String>> words) {
    return new TermSpace(
        words.parallelStream().map(StoryText::stems).toList(), SubjectFinder.BACKGROUND, stem -> 0);
  }

  /**
   * Every story in exactly one main theme: one of the editor's where it fits, else a subject's,
   * else its section's; sorted by id. None where none are wanted.
   *
   * @param named by the editor; one that no story fits is a warning
   */
  public static List<Theme> find(
      Stories stories,
      List<Article> articles,
      Names names,
      ThemeChoice choice,
      List<NamedTheme> named,
      Problems problems) {
    if (choice == ThemeChoice.OFF) {
      return List.of();
    }
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.id(), a));
    NamesOf namesOf = new NamesOf(names);
    List<StoryText> texts =
        stories.all().parallelStream()
            .map(story -> StoryText.of(story, stories, byId, namesOf))
            .toList();
    ThemeFinder finder = new ThemeFinder(texts, namesOf);
    finder.named(named, problems);
    if (choice == ThemeChoice.AUTOMATIC) {
      finder.subjects();
    }
    finder.rest(choice != ThemeChoice.NAMED);
    return finder.themes.stream().sorted(Comparator.comparing(Theme::id)).toList();
  }

  private void named(List<NamedTheme> named, Problems problems) {
    List<NamedThemes.Members> members = new NamedThemes(named, names).members(stories);
    for (int theme = 0; theme < named.size(); theme++) {
      NamedTheme editor = named.get(theme);
      List<Integer> main = members.get(theme).main();
      if (main.isEmpty()) {
        problems.warn(
            "newsbook.yaml",
            editor.line(),
            "no story fits the theme '" + editor.title() + "'",
            "give it words that the reports use");
        continue;
      }
      main.forEach(i -> placed[i] = true);
      themes.add(
          new Theme(
              StableId.of("t", editor.title(), "named"),
              editor.title(),
              section(main),
              editor.words(),
              ids(main),
              ids(members.get(theme).also())));
    }
  }

  /** Groups that bear one title are one subject; a group without a title is none. */
  private void subjects() {
    SubjectTitle titles = new SubjectTitle(stories, names);
    Map<String, List<Integer>> byTitle = new TreeMap<>();
    for (List<Integer> group : SubjectFinder.groups(stories, words, SubjectWeights.FITTED)) {
      List<Integer> open = group.stream().filter(i -> !placed[i]).toList();
      Optional<Section> section = section(open);
      if (section.isEmpty()) {
        continue;
      }
      Optional<String> phrase = titles.phrase(open).filter(title -> !SECTION_NAMES.contains(title));
      phrase.ifPresent(title -> join(byTitle, title, open));
      if (phrase.isEmpty()) {
        List<Integer> inside =
            open.stream().filter(i -> probabilities[i][section.get().ordinal()] >= AKIN).toList();
        titles.country(inside, section.get()).ifPresent(title -> join(byTitle, title, inside));
      }
    }
    byTitle.forEach(
        (title, group) -> {
          group.forEach(i -> placed[i] = true);
          themes.add(
              new Theme(
                  StableId.of("t", title),
                  title,
                  section(group),
                  List.of(),
                  ids(group),
                  List.of()));
        });
  }

  private static void join(
      Map<String, List<Integer>> byTitle, String title, List<Integer> stories) {
    byTitle.computeIfAbsent(title, t -> new ArrayList<>()).addAll(stories);
  }

  /** What is left stands under its section alone, where there are sections. */
  private void rest(boolean inSections) {
    Map<Section, List<Integer>> bySection = new EnumMap<>(Section.class);
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      if (!placed[i]) {
        int story = i;
        section(List.of(i))
            .filter(section -> inSections)
            .ifPresentOrElse(
                s -> bySection.computeIfAbsent(s, key -> new ArrayList<>()).add(story),
                () -> other.add(story));
      }
    }
    bySection.forEach(
        (section, group) -> themes.add(Theme.alone(Optional.of(section), ids(group))));
    if (!other.isEmpty()) {
      themes.add(Theme.alone(Optional.empty(), ids(other)));
    }
  }

  private List<String> ids(List<Integer> group) {
    return group.stream().sorted().map(i -> stories.get(i).story().id()).toList();
  }

  /** The likeliest section of all of them together, where it is likely enough. */
  private Optional<Section> section(List<Integer> group) {
    Section best = Section.ARTS;
    double most = 0;
    for (Section section : Section.values()) {
      double sum = group.stream().mapToDouble(i -> probabilities[i][section.ordinal()]).sum();
      if (sum > most) {
        most = sum;
        best = section;
      }
    }
    return most >= SectionWeights.FITTED.sure() * group.size()
        ? Optional.of(best)
        : Optional.empty();
  }
}
