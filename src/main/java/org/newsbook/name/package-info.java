/**
 * Third stage: who and where. Articles become {@link org.newsbook.name.Names}: actors, regions and
 * every mention of them. Start reading at {@link org.newsbook.name.resolution.NameFinder}.
 */
@NullMarked
package org.newsbook.name;

import org.jspecify.annotations.NullMarked;
