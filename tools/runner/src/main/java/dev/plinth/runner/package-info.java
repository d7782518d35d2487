/** Applies a bundle of emitted SQL to a database through JDBC alone; what an engine needs travels in the bundle. */
@NullMarked
package dev.plinth.runner;

import org.jspecify.annotations.NullMarked;
