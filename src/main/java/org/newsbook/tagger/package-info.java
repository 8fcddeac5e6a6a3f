/**
 * Which words of a sentence are names of persons, organisations and places. Start reading at {@link
 * org.newsbook.tagger.NameTagger}; what the model looks at is in {@code TaggerFeatures}; its
 * trainer stands in {@code src/train}.
 */
@NullMarked
package org.newsbook.tagger;

import org.jspecify.annotations.NullMarked;
