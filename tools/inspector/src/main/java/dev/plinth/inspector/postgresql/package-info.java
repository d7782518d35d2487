/** Reads PostgreSQL from its system catalogs. */
@NullMarked
package dev.plinth.inspector.postgresql;

import org.jspecify.annotations.NullMarked;
