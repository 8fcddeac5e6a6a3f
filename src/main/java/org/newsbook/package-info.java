/**
 * The program: {@link org.newsbook.Main} reads the command line, {@link org.newsbook.Build} is the
 * pipeline, one statement a stage. Nothing imports this package. Start reading at {@code Build}.
 */
@NullMarked
package org.newsbook;

import org.jspecify.annotations.NullMarked;
