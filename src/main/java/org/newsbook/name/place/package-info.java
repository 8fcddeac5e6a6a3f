/**
 * Places: which place a name means in its article, and whether it stands for the state. Start
 * reading at {@link org.newsbook.name.place.PlaceResolver}.
 */
@NullMarked
package org.newsbook.name.place;

import org.jspecify.annotations.NullMarked;
