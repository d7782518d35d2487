/** Runs bundles on real engines and keeps what they proved. */
@NullMarked
package dev.plinth.prover;

import org.jspecify.annotations.NullMarked;
