/**
 * Leaf: texts that are read once, words, sentences, folded forms, slugs and stable ids. Knows
 * nothing of news. Start reading at {@link org.newsbook.text.Doc}.
 */
@NullMarked
package org.newsbook.text;

import org.jspecify.annotations.NullMarked;
