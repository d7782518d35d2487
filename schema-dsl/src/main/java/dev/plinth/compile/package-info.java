/** Takes schemas and migrations that are declared in Java from their sources, or from compiled classes. */
@NullMarked
package dev.plinth.compile;

import org.jspecify.annotations.NullMarked;
