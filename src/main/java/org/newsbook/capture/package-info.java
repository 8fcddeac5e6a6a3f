/**
 * First stage: a folder of files becomes {@link org.newsbook.capture.Capture}s, each with its
 * numbered lines and what its format tells: of a page, that is also which blocks are its article.
 * Does not judge what a line says. Start reading at {@link org.newsbook.capture.CaptureFolder};
 * saved pages are read in {@code page}.
 */
@NullMarked
package org.newsbook.capture;

import org.jspecify.annotations.NullMarked;
