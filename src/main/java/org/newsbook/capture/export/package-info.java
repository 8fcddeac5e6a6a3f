/**
 * What tools and press databases export: they have the structure of their texts, told by field
 * labels or keys, and never by the names of outlets.
 */
@NullMarked
package org.newsbook.capture.export;

import org.jspecify.annotations.NullMarked;
