package org.newsbook.capture.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.text.DataFile;

/**
 * The folders that browsers save beside a page for its pictures, styles and frames: a page {@code
 * market.html} has {@code market_files}. What stands in them is part of the page.
 */
final class PageAssets {
  private static final List<String> ENDINGS = DataFile.lines(PageAssets.class, "page-folders.txt");

  private final Set<String> folders;

  private PageAssets(Set<String> folders) {
    this.folders = folders;
  }

  /**
   * @param files all that stand in the captures folder
   */
  static PageAssets of(List<Path> files) {
    Set<String> folders = new TreeSet<>();
    for (Path file : files) {
      String name = file.toString();
      if (FileKind.of(name).filter(kind -> kind == FileKind.PAGE).isPresent()) {
        String bare = name.substring(0, name.lastIndexOf('.'));
        for (String ending : ENDINGS) {
          folders.add((bare + ending).toLowerCase(Locale.ROOT));
          folders.add((name + ending).toLowerCase(Locale.ROOT));
        }
      }
    }
    return new PageAssets(folders);
  }

  /** Those that stand in no such folder. */
  List<Path> without(List<Path> files) {
    return files.stream().filter(file -> !isAsset(file)).collect(Collectors.toList());
  }

  private boolean isAsset(Path file) {
    for (Path up = file.getParent(); up != null; up = up.getParent()) {
      if (folders.contains(up.toString().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
