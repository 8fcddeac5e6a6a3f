package org.newsbook.site.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code say("key", value, …)} in templates: words of the interface. What the words file says may
 * hold markup; values are escaped unless they are markup already.
 */
final class SayFunction extends AbstractExtension implements Function {
  private final Language language;

  SayFunction(Language language) {
    this.language = language;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("say", this);
  }

  @Override
  public @Nullable List<String> getArgumentNames() {
    return null; // any number, by position
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      Object value = arguments.get(String.valueOf(i + 1));
      values[i] =
          value instanceof Number
              ? value
              : value instanceof SafeString
                  ? value.toString()
                  : Language.escaped(String.valueOf(value));
    }
    try {
      return new SafeString(language.say(String.valueOf(arguments.get("0")), values));
    } catch (IllegalArgumentException e) {
      throw new PebbleException(e, e.getMessage(), line, self.getName());
    }
  }
}
