package org.newsbook.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.site.template.Language;

/** Shows a site while it is made, to this machine alone, and takes an editor's decisions. */
public final class DeskServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String DESK = "/-desk/";
  private static final int LONGEST = 1 << 16;
  private static final int HIGHEST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Guard guard;
  private final Journal journal;
  private final Rebuilder rebuilder;
  private final Events events = new Events();
  private final DeskPages pages;
  private final Preview preview;
  private final Path content;

  /** Builds the site. */
  public interface Builder {
    /**
     * @return the problems of what was built
     * @throws BuildStopped where the site before stands
     */
    List<Problem> build();
  }

  /**
   * The built site that is shown.
   *
   * @param unlimited it holds more of the captures than is published
   */
  public record Shown(Path site, boolean unlimited) {
    public Shown {
      site = site.toAbsolutePath().normalize();
    }
  }

  private DeskServer(
      HttpServer server,
      Path content,
      Supplier<Shown> shown,
      Optional<Path> templates,
      Language language,
      Builder builder) {
    this.server = server;
    this.content = content;
    this.guard = new Guard(server.getAddress().getPort());
    this.journal = new Journal(content.resolve("corrections.yaml"));
    this.rebuilder = new Rebuilder(new Watch(content, templates), journal, builder, events);
    this.pages = new DeskPages(language, guard, rebuilder, journal);
    this.preview = new Preview(shown, pages);
  }

  /**
   * Builds, and serves until it is closed.
   *
   * @param port 0 for any that is free
   * @param shown as the last build left it
   * @param language of the desk's own words
   * @throws BuildStopped where the port is in use
   */
  @SuppressWarnings("AddressSelection") // a number has but one address
  public static DeskServer open(
      int port,
      Path content,
      Supplier<Shown> shown,
      Optional<Path> templates,
      Language language,
      Builder builder) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new BuildStopped(
          Problem.error(
              "--port",
              0,
              port + " is no port",
              "name one from 1 to " + HIGHEST_PORT + ", or 0 for any free one"));
    }
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
      DeskServer desk = new DeskServer(server, content, shown, templates, language, builder);
      desk.start();
      return desk;
    } catch (BindException e) {
      throw new BuildStopped(
          Problem.error(
              "--port", 0, "port " + port + " is in use", "name another, or 0 for any free one"),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() {
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    rebuilder.start();
  }

  /** Of the front page. */
  public String address() {
    return "http://" + LOOPBACK + ":" + server.getAddress().getPort() + "/";
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      guard.checkHost(exchange);
      String path = exchange.getRequestURI().getPath();
      if (path.equals(DESK + "events")) {
        events.add(exchange, rebuilder::status);
      } else {
        answer(exchange, path).send(exchange);
      }
    } catch (Refused e) {
      Reply.text(e.status(), pages.say(e.word())).send(exchange);
    } catch (CorrectionsText.Unwritable e) {
      Reply.text(Refused.CANNOT, String.valueOf(e.getMessage())).send(exchange);
    } catch (RuntimeException | IOException e) {
      Reply.text(500, "newsbook: " + e).send(exchange);
    }
  }

  private Reply answer(HttpExchange exchange, String path) throws IOException {
    boolean write = path.equals(DESK + "decide") || path.equals(DESK + "undo");
    String method = exchange.getRequestMethod();
    if (write ? !method.equals("POST") : !method.equals("GET") && !method.equals("HEAD")) {
      throw new Refused(Refused.NOT_ALLOWED, "desk.refused.method");
    }
    if (write) {
      guard.checkWriter(exchange);
      return write(path.equals(DESK + "undo"), Click.of(body(exchange)));
    }
    if (path.equals(DESK + "now")) {
      Click shown = Click.of(String.valueOf(exchange.getRequestURI().getRawQuery()));
      return Reply.moved("/" + data().now(shown.page(), shown.at()));
    }
    return path.equals(DESK + "queue")
        ? preview.decorated(200, pages.queue(data()))
        : preview.of(path);
  }

  private Reply write(boolean undo, Click click) {
    if (!undo && !click.stamp().equals(rebuilder.stamp())) {
      throw new Refused(Refused.CHANGED, "desk.refused.changed");
    }
    Decisions decisions = new Decisions(content, data());
    String what = undo ? journal.undo() : journal.write(file -> decisions.decide(file, click));
    rebuilder.now();
    return Reply.text(200, what);
  }

  private SiteData data() {
    return SiteData.of(preview.shown().get().site());
  }

  private static String body(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new Refused(Refused.TOO_LARGE, "desk.refused.long");
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    rebuilder.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
