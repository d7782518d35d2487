/** Engines that a proof runs on: real ones, with databases that nobody misses afterwards. */
@NullMarked
package dev.plinth.prover.engine;

import org.jspecify.annotations.NullMarked;
