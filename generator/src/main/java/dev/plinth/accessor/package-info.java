/** Typed access from Java: classes for jOOQ, made of the model alone. */
@NullMarked
package dev.plinth.accessor;

import org.jspecify.annotations.NullMarked;
