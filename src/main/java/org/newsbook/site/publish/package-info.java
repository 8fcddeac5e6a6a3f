/**
 * Puts a made site in its place, all or nothing, with what servers, crawlers and readers without a
 * network need. Makes no page. Start reading at {@code SiteWriter}.
 */
@NullMarked
package org.newsbook.site.publish;

import org.jspecify.annotations.NullMarked;
