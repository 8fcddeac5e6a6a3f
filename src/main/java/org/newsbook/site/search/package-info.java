/**
 * The search index: scripts that the search page loads as a query needs them. Ranks nothing itself
 * ({@code assets/js/search.js} does). Start reading at {@code SearchIndex}.
 */
@NullMarked
package org.newsbook.site.search;

import org.jspecify.annotations.NullMarked;
