/**
 * What all models are made of: links, citation marks, cards, charts, maps, dates in words. Small
 * records that templates read; no page of its own. Start reading at {@code Desk}.
 */
@NullMarked
package org.newsbook.site.view;

import org.jspecify.annotations.NullMarked;
