/**
 * Fifth stage: near copies and reports of one event become one {@link org.newsbook.story.Story}.
 * Start reading at {@link org.newsbook.story.StoryTeller}.
 */
@NullMarked
package org.newsbook.story;

import org.jspecify.annotations.NullMarked;
