package org.newsbook.article;

import java.util.List;
import org.newsbook.capture.Capture;
import org.newsbook.problem.Problems;

/** Splits and cleans captures. */
public final class ArticleFinder {
  private ArticleFinder() {}

  /** One coverage a capture, in the order given. */
  public static List<Coverage> find(List<Capture> captures, Problems problems) {
    return List.of();
  }
}
