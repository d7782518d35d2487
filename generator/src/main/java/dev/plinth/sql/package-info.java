/** SQL as values: fragments that text can enter only through placeholders, and statements that carry what they cost. */
@NullMarked
package dev.plinth.sql;

import org.jspecify.annotations.NullMarked;
