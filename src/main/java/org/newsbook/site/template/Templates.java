package org.newsbook.site.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;

/**
 * Turns page models into HTML. Templates come from a folder that the user names, and what that
 * folder lacks from inside the program. Strict: a name that a model does not have stops the build.
 */
public final class Templates {
  private static final String INSIDE = "templates";
  private static final Pattern MARKUP = Pattern.compile("ml$|\\.opf$|\\.svg$");
  private static final String A_FILE_INSIDE = "/" + INSIDE + "/assets/css/style.css";

  private final Optional<Path> folder;
  private final PebbleEngine engine;

  /**
   * @throws BuildStopped when the folder named does not exist
   */
  public Templates(Optional<Path> folder, Language language) {
    this.folder = folder;
    List<Loader<?>> loaders = new ArrayList<>();
    folder.ifPresent(
        path -> {
          if (!Files.isDirectory(path)) {
            throw new BuildStopped(
                Problem.error(
                    path.toString(),
                    0,
                    "no such folder of templates",
                    "name a folder that holds pages/ or layouts/, or leave --templates out"));
          }
          loaders.add(new FileLoader(path.toAbsolutePath().normalize().toString()));
        });
    ClasspathLoader inside = new ClasspathLoader(Templates.class.getClassLoader());
    inside.setPrefix(INSIDE);
    loaders.add(inside);
    Phrase number = Phrase.of("{0}", language.locale());
    engine =
        new PebbleEngine.Builder()
            .loader(new DelegatingLoader(loaders))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(language.locale())
            .addEscapingStrategy("html", text -> Language.escaped(text).replace("'", "&#39;"))
            .extension(
                new SayFunction(language),
                new ValueFilter("numberformat", number::with),
                new ValueFilter("hash", Templates::hash))
            .build();
  }

  /** SHA-256 in Base64, by which a content security policy allows what stands inside a page. */
  private static SafeString hash(Object value) {
    try {
      byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return new SafeString(Base64.getEncoder().encodeToString(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @param name such as {@code pages/story.html}
   * @param linked JSON-LD for the page's head, or empty
   * @throws BuildStopped when the template has a mistake
   */
  public String render(String name, Record frame, Record page, String linked) {
    try {
      StringWriter out = new StringWriter(16_384);
      engine
          .getTemplate(name)
          .evaluate(out, Map.of("frame", frame, "page", page, "linked", linked));
      return MARKUP.matcher(name).find() ? Markup.compact(out.toString()) : out.toString();
    } catch (PebbleException e) {
      throw mistake(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuildStopped mistake(String name, PebbleException thrown) {
    PebbleException e = thrown;
    while (e.getCause() instanceof PebbleException deeper) {
      e = deeper;
    }
    String file = e.getFileName() == null ? name : e.getFileName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    String message = e.getPebbleMessage() == null ? "cannot be used" : e.getPebbleMessage();
    boolean theirs = folder.filter(path -> Files.exists(path.resolve(file))).isPresent();
    String shown = (theirs ? folder.orElseThrow().toString().replace('\\', '/') : INSIDE) + "/";
    return new BuildStopped(
        Problem.error(
            shown + file,
            Math.max(0, line),
            message.strip().replaceAll("\\s+", " "),
            "correct the template; a model's names are its record's components"),
        thrown);
  }

  /** Copies style sheets, fonts, scripts and pictures; the user's files over those inside. */
  public void copyAssets(Path target) throws IOException {
    URL url = Templates.class.getResource(A_FILE_INSIDE);
    if (url == null) {
      throw new IOException("the program holds no templates");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copy(jar.getPath("/" + INSIDE + "/assets"), target);
        }
      } else {
        copy(Path.of(uri).resolveSibling("..").normalize(), target);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    Path own = folder.map(path -> path.resolve("assets")).orElse(target);
    if (!own.equals(target) && Files.isDirectory(own)) {
      copy(own, target);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        if (copy.toString().endsWith(".css")) {
          save(copy, withoutRemarks(Files.readString(file)));
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** A style sheet as a browser needs it: no comments, no indentation. */
  private static String withoutRemarks(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n").strip() + "\n";
  }

  /** Writes a page as UTF-8. */
  public static void save(Path file, String text) throws IOException {
    Path folder = file.resolveSibling(".");
    if (!Files.isDirectory(folder)) { // cheaper than making it again for every page
      Files.createDirectories(folder);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
