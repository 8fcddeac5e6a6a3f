/**
 * Organisations: where a name ends, and which names are one organisation's. Start reading at {@link
 * org.newsbook.name.organisation.OrganisationMerger}.
 */
@NullMarked
package org.newsbook.name.organisation;

import org.jspecify.annotations.NullMarked;
