/** The generator's cases, executed: on rows, on real engines, as units and as plain scripts. */
@NullMarked
package dev.plinth.prover.golden;

import org.jspecify.annotations.NullMarked;
