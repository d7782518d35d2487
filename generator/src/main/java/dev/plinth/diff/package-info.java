/** The difference of two schemas as neutral operations. */
@NullMarked
package dev.plinth.diff;

import org.jspecify.annotations.NullMarked;
