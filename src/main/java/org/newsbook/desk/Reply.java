package org.newsbook.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the server answers. Nothing of it is kept by a browser, shown in a frame or guessed at. */
record Reply(int status, String type, byte[] body, Optional<String> location) {
  private static final String UNKNOWN = "application/octet-stream";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("jsonl", "application/jsonl; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("woff2", "font/woff2"));

  Reply(int status, String type, byte[] body) {
    this(status, type, body, Optional.empty());
  }

  static Reply moved(String url) {
    return new Reply(302, type("x.txt"), new byte[0], Optional.of(url));
  }

  static Reply text(int status, String text) {
    return of(status, "x.txt", text);
  }

  static Reply html(int status, String page) {
    return of(status, "x.html", page);
  }

  static Reply of(int status, String name, String text) {
    return new Reply(status, type(name), text.getBytes(StandardCharsets.UTF_8));
  }

  static String type(String name) {
    return TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), UNKNOWN);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "same-origin");
    location.ifPresent(url -> headers.set("Location", url));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
