package org.newsbook.site.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.newsbook.site.template.Templates;

/**
 * Writes data as classic scripts that call {@code newsbook("name", data)}: what a page can load
 * from disk as well as over HTTP, without asking a server for anything.
 */
record SearchScripts(Path folder) {
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  void write(String name, Content content) throws IOException {
    StringWriter text = new StringWriter();
    text.write("newsbook(\"" + name + "\",");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      content.write(json);
    }
    Templates.save(folder.resolve(name + ".js"), text.append(");\n").toString());
  }
}
