/**
 * Leaf: an editor's decisions, read from {@code content/corrections.yaml}. Each stage applies its
 * own; this package only reads and checks them. Start reading at {@link
 * org.newsbook.correction.Corrections}.
 */
@NullMarked
package org.newsbook.correction;

import org.jspecify.annotations.NullMarked;
