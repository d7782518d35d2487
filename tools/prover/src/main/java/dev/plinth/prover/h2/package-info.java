/** How neutral values stand in H2. */
@NullMarked
package dev.plinth.prover.h2;

import org.jspecify.annotations.NullMarked;
