package org.newsbook.site.view;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.site.template.Tongue;

/** The small records that several kinds of page are made of; {@code templates/parts} shows them. */
public final class Parts {
  private Parts() {}

  /**
   * @param href relative to the page on which it stands; empty for a page that does not link to
   *     itself
   * @param tongue of the text
   */
  public record Link(String href, String text, Tongue tongue) {
    private static final Pattern CITES = Pattern.compile("#(?:.*-)?L[0-9]+$");

    public Link(String href, String text) {
      this(href, text, Tongue.OWN);
    }

    /** Whether it leads to a line of a capture, as the link of what has no page. */
    public boolean cites() {
      return CITES.matcher(href).find();
    }

    /** The id at which it leads, or empty. */
    public String anchor() {
      return href.substring(href.indexOf('#') + 1);
    }
  }

  /**
   * A citation mark.
   *
   * @param letter of the report in a merged story, else empty
   * @param place what the mark shows: {@code 134} on its story's page, {@code 002:134} elsewhere
   * @param title the place spelt out
   */
  public record Mark(String href, String letter, String place, String title) {}

  /**
   * What an editor decided.
   *
   * @param marks where in a capture; none where it is of no line that a page shows
   * @param capture of which, or of several, or empty
   * @param why in the editor's words, or empty
   */
  public record Decided(List<Mark> marks, String capture, String what, String why) {
    /** Both, of which only the places differ. */
    public Decided with(Decided other) {
      List<Mark> both = Stream.concat(marks.stream(), other.marks.stream()).distinct().toList();
      return new Decided(both, capture, what, why);
    }
  }

  /**
   * What an editor says of what a page is of.
   *
   * @param note as HTML, or empty
   */
  public record Edited(String note, List<Decided> decisions) {}

  /** Captured words and where they stand. */
  public record Said(String text, Tongue tongue, Mark mark) {}

  /**
   * @param machine ISO date, empty where no date is given
   */
  public record When(String text, String machine) {}

  /**
   * A story as other pages show it.
   *
   * @param since what of it is new since the last edition, or empty
   */
  public record Card(
      Link title, int reports, When when, Optional<Said> dek, String since, String opinion) {}

  /**
   * A row of a margin note or a tally.
   *
   * @param small what stands beneath, or empty
   */
  public record Count(Link link, int count, String small) {
    public static final Comparator<Count> MOST_FIRST =
        comparing(Count::count)
            .reversed()
            .thenComparing(c -> c.link().text())
            .thenComparing(c -> c.link().href());
  }

  /** One quotation of somebody. */
  public record Words(Link speaker, Said said) {}

  /** Rows of which the first stand there, and how many more there are. */
  public record Counts(List<Count> rows, int more) {
    public boolean any() {
      return !rows.isEmpty();
    }
  }

  /**
   * A quotation.
   *
   * @param also where else it stands in the same words
   */
  public record Quotation(Said said, List<Mark> also, String occasion, boolean fragment) {
    private Quotation and(Quotation other) {
      List<Mark> marks = new ArrayList<>(also);
      marks.add(other.said.mark());
      return new Quotation(said, List.copyOf(marks), occasion, fragment);
    }

    /** Those in the same words, told of in the same way, as one. */
    static List<Quotation> merged(List<Quotation> all) {
      Map<List<Object>, Quotation> merged = new LinkedHashMap<>();
      for (Quotation q : all) {
        merged.merge(List.of(q.said.text(), q.occasion, q.fragment), q, Quotation::and);
      }
      return List.copyOf(merged.values());
    }
  }

  /**
   * Quotations of one speaker, or from one story.
   *
   * @param shown stand open
   * @param folded can be opened
   * @param fragments run in
   */
  public record Voice(
      Link name,
      String small,
      List<Quotation> shown,
      List<Quotation> folded,
      List<Quotation> fragments) {
    private static final int OPEN = 2;

    public static Voice of(Link name, String small, List<Quotation> all, boolean folds) {
      List<Quotation> different = Quotation.merged(all);
      List<Quotation> whole = different.stream().filter(q -> !q.fragment()).toList();
      int open = folds ? Math.min(OPEN, whole.size()) : whole.size();
      return new Voice(
          name,
          small,
          whole.subList(0, open),
          whole.subList(open, whole.size()),
          different.stream().filter(Quotation::fragment).toList());
    }
  }

  /** A row of a table of stories. */
  public record StoryRow(Card card, int naming) {}

  /** As many rows as one reads, and how many stories there are. */
  public record StoryTable(List<StoryRow> rows, int all) {
    /** Whether any story has more than one report, of which some may name the name. */
    public boolean counted() {
      return rows.stream().anyMatch(row -> row.card().reports() > 1);
    }
  }

  /** Neighbour of a page, and what it is to it. */
  public record Turn(String label, Link link, String rel) {}

  /** A bar of a chart. */
  public record Bar(int x, int y, int height, int count, String label) {}

  /** Reports over time as a chart and in words. */
  public record Chart(List<Bar> bars, int width, String title, String span, int undated) {}

  /**
   * A dot on a map.
   *
   * @param x and {@code y} and {@code r} in the map's units
   */
  public record Dot(String x, String y, String r, String label) {}

  /** Dots on a map of the world, and what it shows in words. */
  public record World(List<Dot> dots, String title) {}
}
