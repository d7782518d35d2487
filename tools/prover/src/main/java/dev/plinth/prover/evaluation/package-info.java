/** The portable expression language, computed in Java: what every engine would say of a row before any was asked. */
@NullMarked
package dev.plinth.prover.evaluation;

import org.jspecify.annotations.NullMarked;
