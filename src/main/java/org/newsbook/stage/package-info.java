/**
 * Leaf: what a stage of a build is given besides its data. A {@link org.newsbook.stage.Stage} tells
 * how far it is and remembers, in a {@link org.newsbook.stage.Memo}, what earlier builds computed
 * of the same bytes. Start reading at {@code Stage}.
 */
@NullMarked
package org.newsbook.stage;

import org.jspecify.annotations.NullMarked;
