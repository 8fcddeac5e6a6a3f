package org.newsbook.site.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one process that may work in a folder, as a build that writes a site. The system
 * frees it when the process dies, however it dies; the file names the process, for the message to a
 * second one.
 */
public final class BuildLock implements AutoCloseable {
  /** Behind all that the file holds, which stays readable. */
  private static final long BEHIND = 1L << 40;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @param folder made where it is not there
   * @return nothing where another holds it
   */
  public static Optional<BuildLock> take(Path folder) throws IOException {
    Path file = file(folder);
    while (true) {
      Optional<Object> before = id(file);
      FileChannel channel = open(file, folder);
      boolean taken = false;
      try {
        FileLock lock = lock(channel);
        if (lock == null) {
          return Optional.empty();
        }
        // Whoever held it before may have deleted the file that is locked now: then try again.
        // Not by reading it: where a process closes a file, all that it has locked of it is free.
        if (before.isPresent() && id(file).equals(before)) {
          String holder = String.valueOf(ProcessHandle.current().pid());
          channel.truncate(0);
          channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
          taken = true;
          return Optional.of(new BuildLock(file, channel));
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("lock");
  }

  /** Which file it is, whatever its name; nothing where there is none. */
  private static Optional<Object> id(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? file : key);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whoever held it before may take the folder away at this moment: then it is made again. */
  private static FileChannel open(Path file, Path folder) throws IOException {
    while (true) {
      Files.createDirectories(folder);
      try {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        // The folder went between the two.
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(BEHIND, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // held within this process
    }
  }

  /** Number of the process that holds it, or nothing where that is not known. */
  static Optional<String> holder(Path folder) {
    try {
      return Optional.of(read(file(folder))).filter(pid -> !pid.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
