/**
 * Leaf of the name stage: what the data files know of countries, regions, places and blocs. Start
 * reading at {@link org.newsbook.name.gazetteer.Gazetteer}.
 */
@NullMarked
package org.newsbook.name.gazetteer;

import org.jspecify.annotations.NullMarked;
