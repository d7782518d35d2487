/** Writes what was read: what any writer may leave out because a reader puts it in, and the writers of Java. */
@NullMarked
package dev.plinth.write;

import org.jspecify.annotations.NullMarked;
