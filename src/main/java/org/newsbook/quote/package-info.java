/**
 * Fourth stage: what is said, and by whom. Articles and their names become {@link
 * org.newsbook.quote.Quote}s. Start reading at {@link org.newsbook.quote.QuoteFinder}.
 */
@NullMarked
package org.newsbook.quote;

import org.jspecify.annotations.NullMarked;
