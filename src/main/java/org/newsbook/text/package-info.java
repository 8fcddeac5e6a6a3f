/**
 * Leaf: words, sentences, folded forms, slugs and stable ids. Knows nothing of news. Start reading
 * at {@link org.newsbook.text.Words}.
 */
@NullMarked
package org.newsbook.text;

import org.jspecify.annotations.NullMarked;
