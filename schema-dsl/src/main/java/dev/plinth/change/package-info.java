/** What a migration does to a schema: neutral operations, each of which can be applied, inverted and explained. */
@NullMarked
package dev.plinth.change;

import org.jspecify.annotations.NullMarked;
