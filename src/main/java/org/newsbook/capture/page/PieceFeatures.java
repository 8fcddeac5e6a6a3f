package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbook.capture.Block;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.Folding;
import org.newsbook.text.Width;

/**
 * What tells an article's text from what stands around it, piece by piece: the text itself, where
 * it stands, what the elements around it are called and hold, what stands before and behind it, and
 * what the page's head says. Features of web pages' blocks as in Boilerpipe (Kohlschütter and
 * others 2010) and Web2Text (Vogels and others 2018).
 */
final class PieceFeatures {
  /** Ancestors further up are alike for all pieces of a page. */
  private static final int LEVELS = 4;

  private static final int FAR = 99;

  /** Each piece is sought in it. */
  private static final int LONGEST_BODY = 200_000;

  private final List<Piece> pieces;
  private final PageTree tree;
  private final List<Branch> branches = new ArrayList<>();
  private final List<Optional<String>> labels;
  private final Map<String, Integer> copies = new HashMap<>();
  private final PageTitle heads;
  private final String body;
  private final String description;
  private final double bodyShare;
  private final double[] proseBefore;
  private final double[] widthBefore;
  private final int title;

  PieceFeatures(List<Piece> pieces, PageHead head) {
    this.pieces = pieces;
    this.tree = new PageTree(pieces);
    this.labels = pieces.stream().map(piece -> Labels.of(piece.text())).toList();
    this.heads = new PageTitle(head);
    String told = head.body().orElse("");
    this.body = letters(told.substring(0, Math.min(LONGEST_BODY, told.length())));
    this.description = letters(head.description().orElse(""));
    this.proseBefore = new double[pieces.size() + 1];
    this.widthBefore = new double[pieces.size() + 1];
    double inBody = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      branches.add(tree.branch(piece.holder()));
      copies.merge(piece.text(), 1, Integer::sum);
      proseBefore[i + 1] = proseBefore[i] + piece.prose();
      widthBefore[i + 1] = widthBefore[i] + piece.width();
      inBody += isInBody(piece) ? piece.prose() : 0;
    }
    this.bodyShare = inBody / Math.max(1, tree.all().prose);
    this.title = heads.indexIn(pieces);
  }

  /** In the order of the pieces. */
  List<FeatureRow> rows() {
    List<FeatureRow> rows = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      FeatureRow row = new FeatureRow(i == 0);
      text(row, pieces.get(i));
      place(row, i);
      names(row, branches.get(i));
      ancestors(row, branches.get(i));
      neighbours(row, i);
      headings(row, i);
      head(row, pieces.get(i));
      rows.add(row);
    }
    return rows;
  }

  /** The elements that hold the pieces, in their order. */
  List<Branch> branches() {
    return List.copyOf(branches);
  }

  private static void text(FeatureRow row, Piece piece) {
    String text = piece.text();
    int words = 1 + Width.wordsWithin(text);
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    int stops = 0;
    int commas = 0;
    int bars = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      stops += ".!?。！？".indexOf(c) >= 0 ? 1 : 0;
      commas += ",;、，".indexOf(c) >= 0 ? 1 : 0;
      bars += "|›»•·/→".indexOf(c) >= 0 ? 1 : 0;
    }
    double width = piece.width();
    row.add("width", width);
    row.add("words", words);
    row.add("mean word", width / words);
    row.add("links", piece.linkDensity());
    row.add("ends sentence", piece.endsSentence());
    row.add("stops", stops / width);
    row.add("commas", commas / width);
    row.add("bars", bars / width);
    row.add("capitals", capitals / Math.max(1.0, letters));
    row.add("digits", digits / width);
    row.add("kind", kind(piece));
    row.add("tag", tag(piece));
  }

  private static int kind(Piece piece) {
    return switch (piece.kind()) {
      case PARAGRAPH -> 0;
      case QUOTE -> 1;
      case ITEM -> 2;
      case TABLE_ROW -> 3;
      case CAPTION -> 4;
      default -> 5;
    };
  }

  private static int tag(Piece piece) {
    return switch (piece.holder().normalName()) {
      case "p" -> 0;
      case "blockquote", "pre" -> 1;
      case "h1" -> 2;
      case "h2" -> 3;
      case "h3" -> 4;
      case "h4", "h5", "h6" -> 5;
      case "li", "dd", "dt" -> 6;
      case "td", "th" -> 7;
      case "div" -> 8;
      case "section", "article", "main" -> 9;
      default -> 10;
    };
  }

  private void place(FeatureRow row, int i) {
    double all = Math.max(1, tree.all().prose);
    row.add("index", i);
    row.add("pieces behind", pieces.size() - 1 - i);
    row.add("prose before", proseBefore[i] / all);
    row.add("text before", widthBefore[i] / widthBefore[pieces.size()]);
    row.add("pieces since title", title < 0 ? -FAR * FAR : i - title);
    row.add("text since title", title < 0 ? -FAR * FAR : widthBefore[i] - widthBefore[title]);
    row.add("copies", copies.getOrDefault(pieces.get(i).text(), 1));
    row.add("page prose", all);
    row.add("page pieces", pieces.size());
    row.add("page links", tree.all().links());
  }

  /** How far up the nearest element of each name is, and how much of the page's prose it has. */
  private void names(FeatureRow row, Branch branch) {
    double all = Math.max(1, tree.all().prose);
    int nearest = FAR;
    for (Cue cue : Cue.values()) {
      Optional<Branch> named = branch.named(cue);
      String name = cue.name().toLowerCase(Locale.ROOT);
      row.add(name + " prose", named.map(b -> b.amount.prose / all).orElse(2.0));
      int levels = named.map(b -> branch.depth() - b.depth()).orElse(FAR);
      if (cue == Cue.BODY) {
        row.add("levels to body", levels);
      } else if (cue.isNoise() && named.isPresent() && named.get().amount.prose < all / 3) {
        nearest = Math.min(nearest, levels);
      }
    }
    row.add("levels to noise", nearest);
  }

  private void ancestors(FeatureRow row, Branch branch) {
    double all = Math.max(1, tree.all().prose);
    for (int level = 0; level <= LEVELS; level++) {
      Branch up = branch.up(level);
      Branch.Amount amount = up.amount;
      row.add("prose", level, amount.prose / all);
      row.add("density", level, amount.density());
      row.add("links", level, amount.links());
      row.add("pieces", level, amount.pieces);
      row.add("like", level, up.look().branches);
    }
    Branch.Amount look = branch.look().amount;
    row.add("look prose", look.prose / all);
    row.add("look pieces", look.pieces);
    row.add("look width", look.width / Math.max(1, look.pieces));
    row.add("look links", look.links());
    row.add("look sentences", look.sentences / Math.max(1.0, look.pieces));
    int off = 0;
    Branch at = branch;
    while (!at.onWay && at.above().isPresent() && off < FAR) {
      at = at.above().get();
      off++;
    }
    row.add("levels off the way", off);
    row.add("prose of the way", at.amount.prose / all);
    row.add("depth", branch.depth());
  }

  private void neighbours(FeatureRow row, int i) {
    for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
      int at = i + step;
      boolean there = at >= 0 && at < pieces.size();
      row.add("width at", step, there ? pieces.get(at).width() : -1);
      row.add("prose at", step, there ? pieces.get(at).prose() : -1);
      row.add("links at", step, there ? pieces.get(at).linkDensity() : -1);
      row.add("kind at", step, there ? kind(pieces.get(at)) : -1);
      boolean same = there && branches.get(at).look() == branches.get(i).look();
      row.add("same look at", step, same ? 1 : 0);
    }
    int from = Math.max(0, i - 6);
    int to = Math.min(pieces.size(), i + 7);
    row.add("prose above", proseBefore[i] - proseBefore[from]);
    row.add("prose below", proseBefore[to] - proseBefore[i + 1]);
    row.add("text above", widthBefore[i] - widthBefore[from]);
    row.add("text below", widthBefore[to] - widthBefore[i + 1]);
  }

  /** The heading over a piece, and the last label of another part of the page before it. */
  private void headings(FeatureRow row, int i) {
    int at = i - 1;
    while (at >= 0 && i - at < FAR && pieces.get(at).kind() != Block.Kind.HEADING) {
      at--;
    }
    boolean found = at >= 0 && i - at < FAR;
    row.add("to heading", found ? i - at : FAR);
    row.add("heading level", found ? tag(pieces.get(at)) : -1);
    row.add("heading links", found ? pieces.get(at).linkDensity() : -1);
    row.add("heading label", found && labels.get(at).isPresent());
    row.add("prose since heading", found ? proseBefore[i] - proseBefore[at] : -1);
    for (String part : List.of("related", "comment", "sign-up", "legal")) {
      int last = i;
      while (last >= 0 && i - last < FAR && !labels.get(last).equals(Optional.of(part))) {
        last--;
      }
      row.add("to label " + part, last >= 0 ? i - last : FAR);
    }
  }

  private void head(FeatureRow row, Piece piece) {
    row.add("title words", heads.shared(piece) / Math.max(1.0, heads.words().size()));
    row.add("described", !description.isEmpty() && description.startsWith(letters(piece.text())));
    row.add("body says", body.isEmpty() ? 0 : isInBody(piece) ? 1 : -1);
    row.add("body share", bodyShare);
  }

  private boolean isInBody(Piece piece) {
    return !body.isEmpty() && body.contains(letters(piece.text()));
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Folding.fold(text).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
