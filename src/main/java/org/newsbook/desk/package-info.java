/**
 * The desk: a server on this machine alone that shows the site as it is built, builds it again when
 * a file changes, and lets an editor set decisions right where they are seen. What is decided is
 * written into {@code content/corrections.yaml}; nothing of the desk is in the site. Start reading
 * at {@link org.newsbook.desk.DeskServer}.
 */
@NullMarked
package org.newsbook.desk;

import org.jspecify.annotations.NullMarked;
