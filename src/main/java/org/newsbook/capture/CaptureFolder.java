package org.newsbook.capture;

import java.nio.file.Path;
import java.util.List;
import org.newsbook.problem.Problems;

/** Reads all captures of a content folder, sorted by path. */
public final class CaptureFolder {
  private CaptureFolder() {}

  /**
   * @param content the folder that holds {@code captures/}
   * @throws org.newsbook.problem.BuildStopped when there is no such folder
   */
  public static List<Capture> read(Path content, Problems problems) {
    return List.of();
  }
}
