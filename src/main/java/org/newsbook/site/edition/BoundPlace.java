package org.newsbook.site.edition;

import org.newsbook.digest.SiteMap;
import org.newsbook.site.view.Place;

/** The place of a chapter in a bound work. */
record BoundPlace(Chapter chapter, Binding binding) implements Place {

  @Override
  public String to(String url) {
    return url.startsWith("#") ? "#" + id(url.substring(1)) : binding.to(url);
  }

  @Override
  public String id(String id) {
    return binding.form().id(chapter.id(), id);
  }

  @Override
  public String layout() {
    return isBook() ? "layouts/chapter.xhtml" : "layouts/part.html";
  }

  @Override
  public boolean paged() {
    return false;
  }

  /** Readers of books can't open what is folded. */
  @Override
  public boolean folds() {
    return !isBook();
  }

  @Override
  public String h1() {
    return isBook() ? "h1" : "h2";
  }

  /** What a chapter is in the words of EPUB. */
  public String type() {
    return chapter.story().isPresent() || chapter.inner() ? "chapter" : "part";
  }

  /** The front page has its title in the masthead, which no chapter has. */
  public boolean untitled() {
    return chapter.url().equals(SiteMap.FRONT);
  }

  private boolean isBook() {
    return binding.form() == Form.BOOK;
  }
}
