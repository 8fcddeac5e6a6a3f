/**
 * Every page with its URL, its template and its model. {@code Pages} lists them; a record a kind of
 * page holds what its template shows; {@code LinkedData} says the same for machines. Renders
 * nothing. Start reading at {@code Pages}.
 */
@NullMarked
package org.newsbook.site.page;

import org.jspecify.annotations.NullMarked;
