/**
 * Last stage: the digest becomes files. {@code site.page} makes models, {@code site.template}
 * renders them, {@code site.search} and {@code site.edition} make what stands beside the pages,
 * {@code site.publish} puts the whole in place; {@code site.view} is what all of them share. Writes
 * no sentence of its own about the news. Start reading at {@link org.newsbook.site.Site}.
 */
@NullMarked
package org.newsbook.site;

import org.jspecify.annotations.NullMarked;
