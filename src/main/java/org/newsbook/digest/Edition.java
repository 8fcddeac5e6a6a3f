package org.newsbook.digest;

import java.util.Optional;

/**
 * What the editor says of the digest as a whole.
 *
 * @param address where it is published, with a final '/'
 * @param language BCP 47, of the interface
 * @param allNames whether names have pages too that one report names in passing
 */
public record Edition(
    String title,
    String description,
    Optional<String> address,
    String language,
    boolean allNames) {}
