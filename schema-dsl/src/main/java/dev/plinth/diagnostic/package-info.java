/** What an author is told, and where: positions, stable codes, hints. */
@NullMarked
package dev.plinth.diagnostic;

import org.jspecify.annotations.NullMarked;
