/**
 * Linear models: a feature is a hash, its weights a row of a matrix, and a file holds what training
 * left. Start at {@link org.newsbook.text.linear.FeatureList}.
 */
@NullMarked
package org.newsbook.text.linear;

import org.jspecify.annotations.NullMarked;
