/**
 * Second stage: a {@link org.newsbook.capture.Capture} becomes {@link
 * org.newsbook.article.Article}s, split and cleaned, with every line accounted for. Does not look
 * into other articles. Start reading at {@link org.newsbook.article.ArticleFinder}.
 */
@NullMarked
package org.newsbook.article;

import org.jspecify.annotations.NullMarked;
