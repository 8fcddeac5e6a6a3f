package org.newsbook.capture.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element with text under it: where it stands in the page, and how much text that is. */
final class Branch {
  private final @Nullable Branch above;
  private final int depth;
  private final @Nullable Branch[] named;
  private final Look look;

  /** Sums over the text under the element; {@link PageTree} fills them in. */
  final Amount amount = new Amount();

  /** On the way from the page to the smallest element with most of its prose. */
  boolean onWay;

  Branch(@Nullable Branch above, @Nullable Branch[] named, Look look) {
    this.above = above;
    this.depth = above == null ? 0 : above.depth + 1;
    this.named = named;
    this.look = look;
  }

  Optional<Branch> above() {
    return Optional.ofNullable(above);
  }

  int depth() {
    return depth;
  }

  /** What is shared with the elements that the page's makers treat as this one. */
  Look look() {
    return look;
  }

  /** The innermost element around, or this one, that says so of itself. */
  Optional<Branch> named(Cue cue) {
    return Optional.ofNullable(named[cue.ordinal()]);
  }

  @Nullable Branch[] allNamed() {
    return named.clone();
  }

  /** The element so many levels up, or the page's own. */
  Branch up(int levels) {
    Branch at = this;
    for (int i = 0; i < levels && at.above != null; i++) {
      at = at.above;
    }
    return at;
  }

  /** A path of tags and class names: paragraphs of one text have one look. */
  static final class Look {
    final int id;
    final Amount amount = new Amount();
    int branches;

    Look(int id) {
      this.id = id;
    }
  }

  /** Sums over pieces. */
  static final class Amount {
    int pieces;
    double width;
    double prose;
    double linked;
    int sentences;

    void add(Amount other) {
      pieces += other.pieces;
      width += other.width;
      prose += other.prose;
      linked += other.linked;
      sentences += other.sentences;
    }

    double links() {
      return width == 0 ? 0 : linked / width;
    }

    double density() {
      return width == 0 ? 0 : prose / width;
    }
  }
}
