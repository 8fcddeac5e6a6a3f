/**
 * A name seen in a sentence, and an article with all of them: what the packages of the name stage
 * hand on.
 */
@NullMarked
package org.newsbook.name.span;

import org.jspecify.annotations.NullMarked;
