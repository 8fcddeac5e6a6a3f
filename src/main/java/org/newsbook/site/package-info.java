/**
 * Last stage: the digest becomes files. {@code Pages} lists every page with its model (a record)
 * and its template; {@code Templates} renders them; {@code SiteWriter} puts the whole in place.
 * Writes no sentence of its own about the news. Start reading at {@link org.newsbook.site.Site}.
 */
@NullMarked
package org.newsbook.site;

import org.jspecify.annotations.NullMarked;
