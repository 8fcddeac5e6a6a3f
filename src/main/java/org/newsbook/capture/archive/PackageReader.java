package org.newsbook.capture.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.newsbook.capture.Capture;
import org.newsbook.problem.Problems;

/** Reads a package of web archives (WACZ): those that stand in its folder {@code archive}. */
public final class PackageReader {
  /** Unpacked; more would not fit in the memory that a build is given. */
  private static final int LARGEST = 100_000_000;

  private PackageReader() {}

  public static Capture read(String path, byte[] bytes, Problems problems) {
    List<byte[]> archives = new ArrayList<>();
    int left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("archive/[^/]+\\.warc(?:\\.gz)?")) {
          byte[] archive = zip.readNBytes(left + 1);
          left -= archive.length;
          if (left < 0) {
            problems.error(path, 0, "more than 100 MB; the rest is left out", "cut it into parts");
            break;
          }
          archives.add(archive);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.error(path, 0, "a package that is broken", "fetch it again");
    }
    return ArchiveReader.readAll(path, archives, problems);
  }
}
