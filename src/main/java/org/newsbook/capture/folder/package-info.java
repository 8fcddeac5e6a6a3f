/**
 * Finds the files of a content folder, tells what each is and hands it to the reader of its format;
 * what cannot be read is a problem of that file. For a new format start at {@code FileKind}.
 */
@NullMarked
package org.newsbook.capture.folder;

import org.jspecify.annotations.NullMarked;
