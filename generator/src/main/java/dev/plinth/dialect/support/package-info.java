/** What dialects share. */
@NullMarked
package dev.plinth.dialect.support;

import org.jspecify.annotations.NullMarked;
