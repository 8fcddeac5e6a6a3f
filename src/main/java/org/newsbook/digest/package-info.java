/**
 * Seventh stage: the whole as immutable records with every index both ways, the URL of every page,
 * and the data files. Start reading at {@link org.newsbook.digest.Digest}.
 */
@NullMarked
package org.newsbook.digest;

import org.jspecify.annotations.NullMarked;
