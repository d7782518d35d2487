/** Ordered operations, proven to lead from one schema to the other, each with its inverse. */
@NullMarked
package dev.plinth.plan;

import org.jspecify.annotations.NullMarked;
