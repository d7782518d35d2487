/** Statements laid out as files, with a manifest and a bundle for the runner. */
@NullMarked
package dev.plinth.emit;

import org.jspecify.annotations.NullMarked;
