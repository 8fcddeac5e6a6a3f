/**
 * Headlines for reports that have none, in the words of their first sentences: every word the
 * capture's, in the sentence's order, some left out. {@link org.newsbook.headline.HeadlineWriter}
 * chooses the sentence, {@link org.newsbook.headline.Compression} what of it is kept. Does not
 * choose among headlines that reports give. Start reading at {@code HeadlineWriter}.
 */
@NullMarked
package org.newsbook.headline;

import org.jspecify.annotations.NullMarked;
