package org.newsbook.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/**
 * A folder of what builds computed, which can be deleted at any time. Each file begins with a hash
 * over the program, the file's name and all that follows: what another program made, or what was
 * damaged, is as if it were not there.
 */
public final class Cache {
  private static final int HASH = 32;

  private final Path folder;
  private final String program;
  private final Problems problems;
  private final Map<String, Memo> memos = new ConcurrentHashMap<>();

  /**
   * @param folder made when something is kept
   * @param program what tells this program, its models included, from all others
   * @param problems gets why nothing could be kept
   */
  public Cache(Path folder, String program, Problems problems) {
    this.folder = folder;
    this.program = program;
    this.problems = problems;
  }

  public Path folder() {
    return folder;
  }

  public Optional<byte[]> read(String name) {
    try {
      byte[] file = Files.readAllBytes(folder.resolve(name));
      byte[] content = Arrays.copyOfRange(file, Math.min(HASH, file.length), file.length);
      return Arrays.equals(file, 0, file.length - content.length, hash(name, content), 0, HASH)
          ? Optional.of(content)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public void write(String name, byte[] content) {
    byte[] file = Arrays.copyOf(hash(name, content), HASH + content.length);
    System.arraycopy(content, 0, file, HASH, content.length);
    try {
      Files.createDirectories(folder);
      Path made = Files.write(folder.resolve(name + ".new"), file);
      Files.move(made, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      problems.add(
          Problem.warning(
              folder.toString(),
              0,
              "nothing can be kept there for the next build: " + e.getMessage(),
              "name another folder with --cache"));
    }
  }

  private byte[] hash(String name, byte[] content) {
    return new Hash().add(program).add(name).add(content).bytes();
  }

  Memo memo(String name) {
    return memos.computeIfAbsent(name, key -> new Memo(read(key)));
  }

  /** Keeps for the next build what this one asked the memos for. */
  public void keepMemos() {
    memos.forEach((name, memo) -> memo.changed().ifPresent(content -> write(name, content)));
  }
}
