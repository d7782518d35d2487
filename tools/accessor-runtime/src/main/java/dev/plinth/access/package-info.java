/** What generated accessors stand on. */
@NullMarked
package dev.plinth.access;

import org.jspecify.annotations.NullMarked;
