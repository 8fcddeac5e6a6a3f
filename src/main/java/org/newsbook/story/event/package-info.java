/**
 * Which reports are of one event: their words compared, copies found, groups made, and the day of
 * those that give none. Knows reports and names, nothing of what a story tells. Start at {@link
 * org.newsbook.story.event.EventMatcher}.
 */
@NullMarked
package org.newsbook.story.event;

import org.jspecify.annotations.NullMarked;
