/** Web archives: WARC files and the WACZ packages of them; each page is a part. */
@NullMarked
package org.newsbook.capture.archive;

import org.jspecify.annotations.NullMarked;
