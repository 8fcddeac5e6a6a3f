/**
 * The grammar of an English sentence: parts of speech and Universal Dependencies. Start reading at
 * {@link org.newsbook.syntax.Parser}; what its model looks at is in {@code SyntaxFeatures}.
 */
@NullMarked
package org.newsbook.syntax;

import org.jspecify.annotations.NullMarked;
