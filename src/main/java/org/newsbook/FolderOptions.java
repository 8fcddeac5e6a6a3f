package org.newsbook;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbook.stage.Cache;
import org.newsbook.stage.Stages;
import picocli.CommandLine.Option;

/** The folders that every command which builds works on. */
final class FolderOptions {
  @Option(names = "--content", description = "Content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(names = "--site", description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Option(names = "--templates", description = "Templates to use instead of those inside.")
  private @Nullable Path templates;

  @Option(
      names = "--cache",
      description = "What the next build need not do again (default: ${DEFAULT-VALUE}).")
  private Path cache = Path.of("target", "newsbook-cache");

  @Option(
      names = "--since",
      paramLabel = "DATA",
      description = "Mark what is new since the edition with this data, as of an older site/data.")
  private @Nullable Path since;

  Build build(Cache kept, Stages stages) {
    return buildInto(site, Optional.empty(), kept, stages);
  }

  Build buildInto(Path folder, Optional<Path> unlimited, Cache kept, Stages stages) {
    return new Build(
        content, folder, unlimited, templates(), Optional.ofNullable(since), kept, stages);
  }

  Path content() {
    return content;
  }

  Path site() {
    return site;
  }

  Optional<Path> templates() {
    return Optional.ofNullable(templates);
  }

  Path cache() {
    return cache;
  }
}
