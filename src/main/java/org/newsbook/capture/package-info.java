/**
 * From files to {@link org.newsbook.capture.Capture}s: numbered lines, and in parts what a format
 * tells of its articles; of a page, that is also which blocks are its article. Does not judge what
 * a line says. The readers of the formats stand in the packages below, which know this one and
 * {@code capture.page}; {@code capture.folder} knows them all. Start reading at {@code
 * capture.folder.CaptureFolder}; for pages at {@code capture.page.HtmlReader}.
 */
@NullMarked
package org.newsbook.capture;

import org.jspecify.annotations.NullMarked;
