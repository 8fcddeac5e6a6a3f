/** E-mail: messages, mailboxes and pages saved as one message. */
@NullMarked
package org.newsbook.capture.mail;

import org.jspecify.annotations.NullMarked;
