package org.newsbook.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of the built site; pages with the desk's script, style and handles put in. */
record Preview(Supplier<DeskServer.Shown> shown, DeskPages pages) {
  private static final String DESK = "/-desk/";

  /** Keeps pages for when there is no network, which here would be old ones. */
  private static final String OFFLINE = "assets/js/offline.js";

  /**
   * @param path of the address, decoded
   */
  Reply of(String path) throws IOException {
    String name = path.substring(1);
    if (name.isEmpty()) {
      name = "index.html";
    }
    if (name.equals(OFFLINE)) {
      return Reply.of(200, name, "");
    }
    Optional<byte[]> file = name.startsWith("-desk/") ? Optional.empty() : read(name);
    if (file.isEmpty()) {
      file = inside(path);
    }
    if (file.isPresent()) {
      return reply(200, name, file.get());
    }
    if (Files.notExists(shown.get().site().resolve("index.html"))) {
      return decorated(503, pages.error());
    }
    Optional<byte[]> lost = read("404.html");
    return lost.isPresent()
        ? reply(Refused.NOT_FOUND, "404.html", lost.get())
        : Reply.text(Refused.NOT_FOUND, "404");
  }

  private Reply reply(int status, String name, byte[] file) {
    if (!name.endsWith(".html") || name.equals("newsbook.html")) {
      return new Reply(status, Reply.type(name), file);
    }
    return decorated(status, new String(file, StandardCharsets.UTF_8));
  }

  /** With the desk's script, style and handles. */
  Reply decorated(int status, String page) {
    int head = page.indexOf("</head>");
    int body = page.lastIndexOf("</body>");
    if (head < 0 || body < head) {
      return Reply.html(status, page);
    }
    return Reply.html(
        status,
        page.substring(0, head)
            + pages.head()
            + page.substring(head, body)
            + pages.bar(shown.get().unlimited())
            + page.substring(body));
  }

  /** Nothing outside of the site, whatever the path or a link in it says. */
  private Optional<byte[]> read(String name) throws IOException {
    Path site = shown.get().site();
    try {
      Path file = site.resolve(name).normalize();
      boolean plain = file.equals(site.resolve(name)) && !name.matches("(.*/)?\\..*");
      if (!plain || !file.startsWith(site) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return file.toRealPath().startsWith(site.toRealPath())
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The desk's own script and style, and what its pages need before there is a site. */
  private static Optional<byte[]> inside(String path) throws IOException {
    boolean own = path.equals(DESK + "desk.js") || path.equals(DESK + "desk.css");
    boolean asset = path.matches("/assets/(css|fonts|img)/[a-z0-9-]+\\.[a-z0-9]+");
    if (!own && !asset) {
      return Optional.empty();
    }
    String name = own ? path.replace(DESK, "/desk/") : path;
    try (InputStream in = Preview.class.getResourceAsStream("/templates" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
