/**
 * Persons: where a name begins and ends, which names are one person's, and what the captures say
 * that somebody is. Start reading at {@link org.newsbook.name.person.PersonMerger}.
 */
@NullMarked
package org.newsbook.name.person;

import org.jspecify.annotations.NullMarked;
