/**
 * Plain text and Markdown: what stands on a line, with the marks taken off and its front matter
 * read. Knows nothing of other formats.
 */
@NullMarked
package org.newsbook.capture.text;

import org.jspecify.annotations.NullMarked;
