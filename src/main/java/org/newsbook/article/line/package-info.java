/**
 * What each line of a capture is: title, date, byline, furniture; by its own words, its make and
 * its neighbours.
 */
@NullMarked
package org.newsbook.article.line;

import org.jspecify.annotations.NullMarked;
