/**
 * Words and templates: {@code Language} says what the pages say of themselves, {@code Templates}
 * turns a model (a record) into a file. Knows nothing of a digest. Start reading at {@code
 * Templates}.
 */
@NullMarked
package org.newsbook.site.template;

import org.jspecify.annotations.NullMarked;
