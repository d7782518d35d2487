/** How neutral values stand in PostgreSQL. */
@NullMarked
package dev.plinth.prover.postgresql;

import org.jspecify.annotations.NullMarked;
