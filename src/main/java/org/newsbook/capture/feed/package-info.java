/** Feeds: RSS, Atom and JSON Feed; each entry is a part. */
@NullMarked
package org.newsbook.capture.feed;

import org.jspecify.annotations.NullMarked;
