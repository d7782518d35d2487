/** Rows that a schema admits, made from a seed, and how they come into a database. */
@NullMarked
package dev.plinth.prover.rows;

import org.jspecify.annotations.NullMarked;
