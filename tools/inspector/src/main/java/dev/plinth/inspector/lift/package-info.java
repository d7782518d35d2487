/** From a catalog, as an engine spells it, to a schema, as an author would have declared it. */
@NullMarked
package dev.plinth.inspector.lift;

import org.jspecify.annotations.NullMarked;
