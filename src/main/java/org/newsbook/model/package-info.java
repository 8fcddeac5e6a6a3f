/**
 * Leaf: what learned models are made of, rows of features and boosted trees. Their trainers stand
 * in {@code src/train}.
 */
@NullMarked
package org.newsbook.model;

import org.jspecify.annotations.NullMarked;
