/** Reads what a live database holds: the witness beside the declaration. */
@NullMarked
package dev.plinth.inspector;

import org.jspecify.annotations.NullMarked;
