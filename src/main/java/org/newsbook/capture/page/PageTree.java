package org.newsbook.capture.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements around a page's pieces, each visited once, with sums of the text under them. */
final class PageTree {
  /** The way to the text goes down as long as a child has this share of the page's prose. */
  private static final double MOST = 0.5;

  private final Map<Element, Branch> branches = new IdentityHashMap<>();
  private final List<Branch> inOrder = new ArrayList<>();
  private final Map<String, Branch.Look> looks = new HashMap<>();
  private final Map<String, Set<Cue>> known = new HashMap<>();
  private final Branch.Amount all;

  PageTree(List<Piece> pieces) {
    for (Piece piece : pieces) {
      Branch branch = branch(piece.holder());
      Branch.Amount amount = amount(piece);
      branch.amount.add(amount);
      branch.look().amount.add(amount);
    }
    for (int i = inOrder.size() - 1; i > 0; i--) {
      Branch branch = inOrder.get(i);
      branch.above().ifPresent(above -> above.amount.add(branch.amount));
    }
    all = inOrder.isEmpty() ? new Branch.Amount() : inOrder.get(0).amount;
    for (Branch branch : inOrder) {
      branch.onWay =
          branch.amount.prose >= MOST * all.prose && branch.above().map(a -> a.onWay).orElse(true);
    }
  }

  /** Of the page as a whole. */
  Branch.Amount all() {
    return all;
  }

  /** Of an element that holds a piece, or is around one that does. */
  Branch branch(Element element) {
    Deque<Element> path = new ArrayDeque<>();
    Branch at = null;
    for (Element up = element; up != null && at == null; up = up.parent()) {
      at = branches.get(up);
      if (at == null) {
        path.push(up);
      }
    }
    for (Element down : path) {
      at = child(down, at);
      branches.put(down, at);
      inOrder.add(at);
    }
    if (at == null) {
      throw new IllegalStateException("a piece without a holder");
    }
    return at;
  }

  private Branch child(Element element, @Nullable Branch above) {
    @Nullable Branch[] named = above == null ? new Branch[Cue.values().length] : above.allNamed();
    String path = (above == null ? 0 : above.look().id) + " " + element.normalName();
    String name = path + " " + element.className();
    Branch.Look look = looks.computeIfAbsent(name, n -> new Branch.Look(looks.size() + 1));
    look.branches++;
    Branch branch = new Branch(above, named, look);
    for (Cue cue : Cue.of(element, known)) {
      named[cue.ordinal()] = branch;
    }
    return branch;
  }

  private static Branch.Amount amount(Piece piece) {
    Branch.Amount amount = new Branch.Amount();
    amount.pieces = 1;
    amount.width = piece.width();
    amount.prose = piece.prose();
    amount.linked = piece.linkDensity() * piece.width();
    amount.sentences = piece.endsSentence() ? 1 : 0;
    return amount;
  }
}
