/**
 * Saved pages: a page's text in blocks, its article told from what stands around it, and what its
 * head says of it. Takes the text of one page; does not decode, fetch or run anything. Start
 * reading at {@link org.newsbook.capture.page.HtmlReader}; the choice is made in {@code
 * MainContent}.
 */
@NullMarked
package org.newsbook.capture.page;

import org.jspecify.annotations.NullMarked;
