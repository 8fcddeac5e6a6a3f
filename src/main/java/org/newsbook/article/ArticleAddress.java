package org.newsbook.article;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.line.ArticleDate;
import org.newsbook.text.DataFile;

/** What an article's address tells: its outlet, by {@code outlets.tsv}, and often its day. */
record ArticleAddress(String url) {
  private static final Pattern DAY =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_-]|$)");
  private static final Map<String, String> OUTLETS =
      DataFile.lines(ArticleAddress.class, "outlets.tsv").stream()
          .map(row -> row.split("\t", 2))
          .collect(toMap(field -> field[0], field -> field[1]));

  /** The name of the outlet, or its host where it is none of the well-known ones. */
  Optional<String> outlet() {
    String host = host();
    for (String part = host; part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
      String name = OUTLETS.get(part);
      if (name != null) {
        return Optional.of(name).filter(named -> !named.equals("-"));
      }
    }
    return host.contains(".") ? Optional.of(host) : Optional.empty();
  }

  private String host() {
    try {
      String host = URI.create(url).getHost();
      String low = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return low.startsWith("www.") ? low.substring(4) : low;
    } catch (IllegalArgumentException e) {
      return ""; // as captured, which need not be an address
    }
  }

  /** '/2023/05/14/' in its path. */
  Optional<LocalDate> day() {
    Matcher day = DAY.matcher(url);
    return day.find()
        ? ArticleDate.in(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }
}
