/** Schemas, and changes of them, made from a seed. */
@NullMarked
package dev.plinth.prover.audit;

import org.jspecify.annotations.NullMarked;
