/**
 * Schemas and migrations in Java, by static import: the same declarations as YAML makes, through the same checks to the same model.
 * Calls never throw for what an author got wrong; they note it with the author's own file and line and go on.
 */
@NullMarked
package dev.plinth.dsl;

import org.jspecify.annotations.NullMarked;
