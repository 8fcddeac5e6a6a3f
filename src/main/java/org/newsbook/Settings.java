package org.newsbook;

import java.nio.file.Path;
import java.util.List;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Limits;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problems;
import org.newsbook.theme.NamedTheme;
import org.newsbook.theme.ThemeChoice;

/**
 * What the editor set in {@code content/newsbook.yaml}; every key may be left out.
 *
 * @param choice of the themes to be found
 * @param themes that the editor named, in the order of the file
 */
record Settings(Edition edition, Limits limits, ThemeChoice choice, List<NamedTheme> themes) {
  Settings {
    themes = List.copyOf(themes);
  }

  /**
   * What cannot be used is a problem with its line, and the rest holds.
   *
   * @throws BuildStopped when the file is there and is no YAML
   */
  static Settings read(Path file, Problems problems) {
    return new SettingsFile(file, problems).read();
  }
}
