/**
 * From what an author wrote, with places, to what it means, without: YAML and Java both make the declarations here, and
 * go through the same checks to the same model.
 */
@NullMarked
package dev.plinth.resolve;

import org.jspecify.annotations.NullMarked;
