package org.newsbook.site.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code count | numberformat} in templates: a number as the language writes it. */
final class NumberFilter extends AbstractExtension implements Filter {
  private final Phrase number;

  NumberFilter(Language language) {
    number = Phrase.of("{0}", language.locale());
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("numberformat", this);
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of();
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    return number.with(input);
  }
}
