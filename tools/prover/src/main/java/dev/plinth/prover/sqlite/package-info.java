/** How neutral values stand in SQLite. */
@NullMarked
package dev.plinth.prover.sqlite;

import org.jspecify.annotations.NullMarked;
