package org.newsbook.site.search;

import java.io.IOException;
import java.nio.file.Path;
import org.newsbook.digest.Json;
import org.newsbook.site.template.Templates;

/**
 * Writes data as classic scripts that call {@code newsbook("name", data)}: what a page can load
 * from disk as well as over HTTP, without asking a server for anything.
 */
record SearchScripts(Path folder) {

  void write(String name, Object data) throws IOException {
    Templates.save(
        folder.resolve(name + ".js"), "newsbook(" + Json.of(name) + "," + Json.of(data) + ");\n");
  }
}
