/** What an engine holds: the physical objects, declared and derived, as one dialect spells them. */
@NullMarked
package dev.plinth.catalog;

import org.jspecify.annotations.NullMarked;
