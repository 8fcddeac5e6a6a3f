package org.newsbook.name;

/** A form in which the captures name somebody or somewhere, and how often. */
public record Alias(String name, int count) {
  public Alias {
    if (name.isBlank() || count < 1) {
      throw new IllegalArgumentException("alias '" + name + "' × " + count);
    }
  }
}
