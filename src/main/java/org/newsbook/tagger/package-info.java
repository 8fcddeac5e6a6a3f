/**
 * Which words of a sentence are names of persons, organisations and places: the tagger, and the
 * trainer that makes its model. Start reading at {@link org.newsbook.tagger.NameTagger}; what the
 * model looks at is in {@code TaggerFeatures}.
 */
@NullMarked
package org.newsbook.tagger;

import org.jspecify.annotations.NullMarked;
