/** Schemas, and changes of them, made from a seed. */
@NullMarked
package dev.plinth.prover.random;

import org.jspecify.annotations.NullMarked;
