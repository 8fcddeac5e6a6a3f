package org.newsbook.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tells open pages what happens, as server-sent events. */
final class Events {
  private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();

  /** Keeps a page informed until it goes; it is told where things stand, then what follows. */
  void add(HttpExchange page, Supplier<Status> now) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    page.getResponseHeaders().set("Cache-Control", "no-store");
    page.sendResponseHeaders(200, 0);
    open.add(page);
    synchronized (page) {
      Status is = now.get();
      send(page, message(is.building() ? "building" : "built", is.number()));
    }
  }

  /**
   * @param number of the build
   */
  void send(String event, int number) {
    open.forEach(page -> send(page, message(event, number)));
  }

  /** Finds pages that went. */
  void beat() {
    open.forEach(page -> send(page, ":\n\n"));
  }

  private static String message(String event, int number) {
    return "event: " + event + "\ndata: " + number + "\n\n";
  }

  private void send(HttpExchange page, String message) {
    synchronized (page) {
      try {
        OutputStream out = page.getResponseBody();
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        open.remove(page);
        page.close();
      }
    }
  }
}
