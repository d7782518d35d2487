/** From a live database to a declaration that gives the same database again. */
@NullMarked
package dev.plinth.importer;

import org.jspecify.annotations.NullMarked;
