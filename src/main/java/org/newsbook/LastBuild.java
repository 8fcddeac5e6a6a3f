package org.newsbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.problem.Problem;
import org.newsbook.stage.Cache;

/**
 * What the last build was made of, what it made, and what it told: where both are as they were, a
 * build has nothing to do but to tell it again.
 *
 * @param inputs hash of all that the user gave
 * @param site hash of all that was written
 */
record LastBuild(String inputs, String site, BuildReport report) {
  private static final String NAME = "last-build";

  static Optional<LastBuild> in(Cache cache) {
    return cache.read(NAME).map(LastBuild::read);
  }

  boolean isOf(String hash) {
    return inputs.equals(hash);
  }

  boolean made(String hash) {
    return site.equals(hash);
  }

  private static LastBuild read(byte[] kept) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(kept)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the cache vouches for what it hands out
    }
  }

  private static LastBuild read(DataInputStream in) throws IOException {
    String inputs = in.readUTF();
    String site = in.readUTF();
    String found = in.readUTF();
    List<Problem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Problem.Level level = Problem.Level.valueOf(in.readUTF());
      problems.add(new Problem(in.readUTF(), in.readInt(), level, in.readUTF(), in.readUTF()));
    }
    return new LastBuild(inputs, site, new BuildReport(problems, found));
  }

  void keep(Cache cache) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes));
    } catch (IOException e) {
      return; // a text too long: then the next build is a whole one
    }
    cache.write(NAME, bytes.toByteArray());
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeUTF(inputs);
    out.writeUTF(site);
    out.writeUTF(report.found());
    out.writeInt(report.problems().size());
    for (Problem problem : report.problems()) {
      out.writeUTF(problem.level().name());
      out.writeUTF(problem.path());
      out.writeInt(problem.line());
      out.writeUTF(problem.message());
      out.writeUTF(problem.hint());
    }
  }
}
