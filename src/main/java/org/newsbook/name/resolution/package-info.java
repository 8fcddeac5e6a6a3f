/**
 * Whose the names are, over the whole corpus: one actor and one region a page. Start reading at
 * {@link org.newsbook.name.resolution.NameFinder}.
 */
@NullMarked
package org.newsbook.name.resolution;

import org.jspecify.annotations.NullMarked;
