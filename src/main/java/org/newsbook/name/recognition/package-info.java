/**
 * Which words of an article are names, and of which kind: what the tagger sees, corrected by what
 * the gazetteer and the corpus know. Start reading at {@link
 * org.newsbook.name.recognition.NameSpanFinder}.
 */
@NullMarked
package org.newsbook.name.recognition;

import org.jspecify.annotations.NullMarked;
