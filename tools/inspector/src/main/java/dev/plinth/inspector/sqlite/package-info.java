/** Reads SQLite, whose catalog is the text of the statements that made it. */
@NullMarked
package dev.plinth.inspector.sqlite;

import org.jspecify.annotations.NullMarked;
