package org.newsbook.desk;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;

/**
 * Who may ask: a page of this server's own. Another site that a name leads to this address shows
 * itself by the Host header, one that sends a form by its Origin, and neither knows the token that
 * stands in the pages of this session.
 */
final class Guard {
  static final String TOKEN = "X-Newsbook-Token";

  private final Set<String> hosts;
  private final String token = UUID.randomUUID().toString();

  Guard(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  String token() {
    return token;
  }

  /**
   * @throws Refused to all but this server's own pages
   */
  void checkHost(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !hosts.contains(host)) {
      throw new Refused(Refused.FORBIDDEN, "desk.refused.host");
    }
  }

  /**
   * @throws Refused where the sender may not write
   */
  void checkWriter(HttpExchange exchange) {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new Refused(Refused.FORBIDDEN, "desk.refused.origin");
    }
    String given = exchange.getRequestHeaders().getFirst(TOKEN);
    if (given == null || !MessageDigest.isEqual(bytes(given), bytes(token))) {
      throw new Refused(Refused.FORBIDDEN, "desk.refused.token");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
