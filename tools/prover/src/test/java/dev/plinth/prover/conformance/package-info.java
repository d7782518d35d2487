/** Every part of the expression language on every engine that is at hand, over the same rows. */
@NullMarked
package dev.plinth.prover.conformance;

import org.jspecify.annotations.NullMarked;
