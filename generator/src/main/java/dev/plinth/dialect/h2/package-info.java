/** H2: every DDL statement commits by itself. */
@NullMarked
package dev.plinth.dialect.h2;

import org.jspecify.annotations.NullMarked;
