package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Cache;

/** What a stage remembers of one capture is made unreadable, so that the stage fails over it. */
@DisplayName("A mistake of the program's over one capture")
class FaultyCaptureTest {
  private static final int KEY = 2 * Long.BYTES;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"captures", "names", "parses"})
  void isToldWithItsPathAndTheOthersAreBuiltWithoutIt(String remembered) throws IOException {
    Digests digest = Digests.in(folder);
    digest.put("captures/harbour.txt", report("Harbour reopens after storm", "Aarhus"));
    assertThat(digest.build()).isZero();
    digest.put("newsbook.yaml", "language: en\n"); // so that there is something to build
    Set<ByteBuffer> others = damage(remembered, Set.of());
    digest.put("captures/bridge.txt", report("Bridge closes for repairs", "Esbjerg"));
    assertThat(digest.build()).isZero();
    damage(remembered, others);

    digest.put("newsbook.yaml", "title: The Port\n");
    assertThat(digest.build()).isEqualTo(1);
    assertThat(digest.err().toString().lines())
        .singleElement(STRING)
        .matches(
            "captures/bridge.txt: not read: \\w+Exception"
                + " [(]this is a fault of the program: report it with the file[)]");
    assertThat(digest.read("index.html")).contains("Harbour reopens").doesNotContain("Bridge");
    assertThat(digest.read("about.html")).contains("captures/bridge.txt");
  }

  private static String report(String title, String town) {
    return title
        + "\n\nThe port of %s works again, Anna Holm, mayor of %s, said on Monday.\n\n"
            .formatted(town, town)
        + "“We had waited for two long weeks in %s,” Holm said, “and nobody came.”\n"
            .formatted(town);
  }

  /**
   * Keys of what a stage remembers; whose are not known gets a value that nothing can be read of.
   */
  private Set<ByteBuffer> damage(String remembered, Set<ByteBuffer> known) throws IOException {
    Cache cache = new Cache(folder.resolve("cache"), Program.hash(), new Problems());
    ByteBuffer from = ByteBuffer.wrap(cache.read(remembered).orElseThrow());
    ByteBuffer to = ByteBuffer.allocate(from.capacity());
    Set<ByteBuffer> keys = new HashSet<>();
    while (from.hasRemaining()) {
      byte[] key = new byte[KEY];
      from.get(key);
      byte[] value = new byte[from.getInt()];
      from.get(value);
      keys.add(ByteBuffer.wrap(key));
      boolean damaged = !known.isEmpty() && !known.contains(ByteBuffer.wrap(key));
      to.put(key).putInt(damaged ? 1 : value.length).put(damaged ? new byte[1] : value);
    }
    if (!known.isEmpty()) {
      byte[] all = new byte[to.position()];
      to.rewind().get(all);
      cache.write(remembered, all);
      Files.delete(folder.resolve("cache/last-build"));
    }
    return keys;
  }
}
