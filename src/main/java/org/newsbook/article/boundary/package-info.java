/**
 * Where articles begin in run-together text: a learned boundary model over features of lines and
 * habits of the document, and the cuts with the highest sum ({@link
 * org.newsbook.article.boundary.Segmenter}). Trained by the trainer of src/train.
 */
@NullMarked
package org.newsbook.article.boundary;

import org.jspecify.annotations.NullMarked;
