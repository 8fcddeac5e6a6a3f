/**
 * Stage: what an editor writes, read from {@code content/notes/*.md}: about the digest, and
 * introductions to a story, a theme, an actor or a region. It is shown apart from what was
 * captured. Start reading at {@link org.newsbook.notes.Notes}.
 */
@NullMarked
package org.newsbook.notes;

import org.jspecify.annotations.NullMarked;
