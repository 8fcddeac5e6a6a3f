/**
 * First stage: a folder of files becomes {@link org.newsbook.capture.Capture}s, each with its
 * numbered lines and what its format tells. Does not judge what a line is. Start reading at {@link
 * org.newsbook.capture.CaptureFolder}.
 */
@NullMarked
package org.newsbook.capture;

import org.jspecify.annotations.NullMarked;
