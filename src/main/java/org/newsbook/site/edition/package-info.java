/**
 * The digest in other forms: one file to mail, a book (EPUB), feeds. Start reading at {@code
 * Chapter}.
 */
@NullMarked
package org.newsbook.site.edition;

import org.jspecify.annotations.NullMarked;
