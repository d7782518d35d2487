/** How long it takes, and how that grows. */
@NullMarked
package dev.plinth.benchmarks;

import org.jspecify.annotations.NullMarked;
