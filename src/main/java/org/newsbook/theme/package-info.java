/**
 * Sixth stage: each story lies in a {@link org.newsbook.theme.Section}, and stories that share
 * their subject become a {@link org.newsbook.theme.Theme}, named in the texts' own words. Start
 * reading at {@link org.newsbook.theme.ThemeFinder}.
 */
@NullMarked
package org.newsbook.theme;

import org.jspecify.annotations.NullMarked;
