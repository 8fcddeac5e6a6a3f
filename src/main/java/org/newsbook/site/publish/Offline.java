package org.newsbook.site.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.digest.Json;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Frame;
import org.newsbook.stage.Hash;

/**
 * What makes a visited digest readable without a network: a web manifest, and a service worker
 * whose cache is named for the content, so that the same content gives the same bytes.
 */
public final class Offline {
  /** The file that is named for the content of all others. */
  static final String WORKER = "sw.js";

  private static final int VERSION = 16;
  private static final List<String> PAGES =
      List.of(
          SiteMap.FRONT,
          SiteMap.THEMES,
          SiteMap.ACTORS,
          SiteMap.REGIONS,
          SiteMap.TIMELINE,
          SiteMap.SOURCES,
          SiteMap.SEARCH,
          SiteMap.ABOUT);

  private Offline() {}

  /**
   * @param version of the content
   * @param first files that are kept before anybody reads them
   */
  record Worker(String version, List<String> first) {}

  /**
   * @param site folder of a site that is otherwise complete
   * @return hash of the names and bytes of all files but the service worker
   */
  public static String write(Path site, Templates layout, Frame frame) throws IOException {
    Templates.save(site.resolve("manifest.webmanifest"), manifest(frame));
    List<String> first = new ArrayList<>(List.of("./"));
    Set<String> all = SiteWriter.files(site);
    for (String file : all) {
      boolean asset =
          file.endsWith(".css") || file.endsWith(".js") || file.endsWith("latin-opsz-normal.woff2");
      if (PAGES.contains(file) || file.startsWith("assets/") && asset) {
        first.add(file);
      }
    }
    String hash = new Hash().add(site, all).hex();
    Worker worker = new Worker(hash.substring(0, VERSION), first);
    Templates.save(site.resolve(WORKER), layout.render("editions/sw.js", frame, worker, ""));
    return hash;
  }

  private static String manifest(Frame frame) {
    Object icon =
        Json.object("src", "assets/img/icon.svg", "sizes", "any", "type", "image/svg+xml");
    Map<String, Object> manifest = Json.object("name", frame.site());
    manifest.put("description", frame.description());
    manifest.put("lang", frame.tongue().lang());
    manifest.put("dir", frame.tongue().dir());
    manifest.put("start_url", SiteMap.FRONT);
    manifest.put("scope", "./");
    manifest.put("display", "minimal-ui");
    manifest.put("background_color", "#fbf8f1");
    manifest.put("theme_color", "#fbf8f1");
    manifest.put("icons", List.of(icon));
    return Json.of(manifest) + "\n";
  }
}
