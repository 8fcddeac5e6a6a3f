/** Office documents, RTF and PDF: their paragraphs in reading order, each on a line of its own. */
@NullMarked
package org.newsbook.capture.document;

import org.jspecify.annotations.NullMarked;
