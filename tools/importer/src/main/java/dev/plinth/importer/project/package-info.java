/** Projects of other tools that migrate databases, as the scripts that they would run on an empty one. */
@NullMarked
package dev.plinth.importer.project;

import org.jspecify.annotations.NullMarked;
