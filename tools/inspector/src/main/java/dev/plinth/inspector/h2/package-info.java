/** Reads H2 from its information schema. */
@NullMarked
package dev.plinth.inspector.h2;

import org.jspecify.annotations.NullMarked;
