/** Last stage: the digest becomes files. Start reading at {@link org.newsbook.site.Site}. */
@NullMarked
package org.newsbook.site;

import org.jspecify.annotations.NullMarked;
