package org.newsbook.article.boundary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Block;
import org.newsbook.correction.CaptureCorrection;

/**
 * What training leaves: trees for each of the passes over a capture, and what a cut costs. A file
 * is {@code NBBM}, the version, the CRC-32 of the rest, and the rest deflated.
 */
public final class BoundaryModel {
  private static final int MAGIC = 0x4E42424D; // NBBM
  private static final int VERSION = 1;
  private static final int TITLE_REACH = 4;
  private static final String RESOURCE = "boundaries.model";

  private final List<BoostedTrees> passes;
  private final CutCosts costs;

  /**
   * @param passes the first from the features of {@link BoundaryFeatures}, the others from those
   *     and the habits of the capture
   * @param costs of the cuts, for {@link Segmenter}
   */
  BoundaryModel(List<BoostedTrees> passes, CutCosts costs) {
    this.passes = List.copyOf(passes);
    this.costs = costs;
  }

  /** The one that comes with the program, read once. */
  private static final class Ours {
    static final BoundaryModel MODEL = load();

    private static BoundaryModel load() {
      try (InputStream in =
          Objects.requireNonNull(BoundaryModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE + " of this program", e);
      }
    }
  }

  public static BoundaryModel ours() {
    return Ours.MODEL;
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
      out.writeInt(features());
      out.writeInt(passes.size());
      for (BoostedTrees pass : passes) {
        pass.write(out);
      }
      costs.write(out);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(checksum(packed.toByteArray()));
      packed.writeTo(out);
    }
    return file.toByteArray();
  }

  /** Throws an {@link IOException} that says what is wrong with the file. */
  static BoundaryModel read(InputStream file) throws IOException {
    DataInputStream head = new DataInputStream(file);
    if (head.readInt() != MAGIC) {
      throw new IOException("not a boundary model: it does not begin with NBBM");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException(
          "boundary model of version " + version + ", need " + VERSION + " (train it again)");
    }
    int checksum = head.readInt();
    byte[] packed = head.readAllBytes();
    if (checksum(packed) != checksum) {
      throw new IOException("damaged boundary model: its checksum is wrong");
    }
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      if (in.readInt() != features()) {
        throw new IOException("boundary model of other features (train it again)");
      }
      List<BoostedTrees> passes = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        passes.add(BoostedTrees.read(in));
      }
      return new BoundaryModel(passes, CutCosts.read(in));
    }
  }

  /** Stands for the names of all features in their order. */
  private static int features() {
    Line line = Line.of(new Block(1, 1, "·", Block.Kind.PLAIN), 0, 0);
    BoundaryFeatures features = new BoundaryFeatures(List.of(line));
    FeatureRow row = new FeatureRow(true);
    features.addTo(row, 0);
    new DocumentHabits(features, new double[1]).addTo(row, 0);
    return checksum(String.join("\n", row.names()).getBytes(StandardCharsets.UTF_8));
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  List<BoostedTrees> passes() {
    return passes;
  }

  /** All passes over the lines of a capture. */
  public Reading read(List<Line> lines) {
    BoundaryFeatures features = new BoundaryFeatures(lines);
    int n = features.size();
    float[][] rows = new float[n][];
    double[] probability = new double[n];
    for (int i = 0; i < n; i++) {
      rows[i] = features.row(i);
      probability[i] = passes.get(0).probability(rows[i]);
    }
    DocumentHabits habits = new DocumentHabits(features, probability);
    for (BoostedTrees pass : passes.subList(1, passes.size())) {
      habits = new DocumentHabits(features, probability);
      probability = new double[n];
      for (int i = 0; i < n; i++) {
        probability[i] = pass.probability(habits.row(rows[i], i));
      }
    }
    return new Reading(lines, features, habits, atFirstTitle(features, probability));
  }

  /** A title that stands twice begins its article where it stands first. */
  static double[] atFirstTitle(BoundaryFeatures features, double[] probability) {
    double[] moved = probability.clone();
    for (int i = moved.length - 1; i > 0; i--) {
      for (int above = i - 1; above >= Math.max(0, i - TITLE_REACH); above--) {
        if (features.same(above, i)) {
          moved[above] = Math.max(moved[above], moved[i]);
          moved[i] = 0;
          break;
        }
      }
    }
    return moved;
  }

  /** What the model says of a capture. */
  public final class Reading {
    private static final int REASONS = 5;

    private final List<Line> lines;
    private final BoundaryFeatures features;
    private final DocumentHabits habits;
    private final double[] probability;

    private Reading(
        List<Line> lines, BoundaryFeatures features, DocumentHabits habits, double[] probability) {
      this.lines = lines;
      this.features = features;
      this.habits = habits;
      this.probability = probability;
    }

    /** By line, that an article begins there; of the first line it says nothing. */
    double[] probabilities() {
      return probability;
    }

    /** The cuts that this leads to, and what an editor says. */
    public Segmenter segmenter(CaptureCorrection editor) {
      return new Segmenter(lines, features.positions(), probability, costs, editor);
    }

    /** What speaks most for and against a cut: '+1.2 dateline; -0.8 cohesion in 900'. */
    public String reasons(int line) {
      FeatureRow row = new FeatureRow(true);
      features.addTo(row, line);
      habits.addTo(row, line);
      double[] added = passes.get(passes.size() - 1).contributions(row.values());
      return IntStream.range(0, added.length)
          .boxed()
          .sorted(Comparator.comparingDouble(f -> -Math.abs(added[f])))
          .limit(REASONS)
          .map(f -> String.format(Locale.ROOT, "%+.1f %s", added[f], row.names().get(f)))
          .collect(Collectors.joining("; "));
    }
  }
}
