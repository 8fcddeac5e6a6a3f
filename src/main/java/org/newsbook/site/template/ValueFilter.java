package org.newsbook.site.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code value | name} in templates: what a function makes of the value. */
final class ValueFilter extends AbstractExtension implements Filter {
  private final String name;
  private final Function<Object, Object> function;

  ValueFilter(String name, Function<Object, Object> function) {
    this.name = name;
    this.function = function;
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(name, this);
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
    return function.apply(input);
  }
}
