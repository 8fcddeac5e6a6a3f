/**
 * Leaf: what a user should know of bad input. Every stage reports here; nothing is swallowed and
 * nothing stops the rest of a build but a {@link org.newsbook.problem.BuildStopped}. {@link
 * org.newsbook.problem.YamlFile} names the mistakes in what an editor wrote.
 */
@NullMarked
package org.newsbook.problem;

import org.jspecify.annotations.NullMarked;
