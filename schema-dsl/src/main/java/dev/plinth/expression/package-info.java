/** The portable expression language: reading it, printing it, checking it against columns. */
@NullMarked
package dev.plinth.expression;

import org.jspecify.annotations.NullMarked;
