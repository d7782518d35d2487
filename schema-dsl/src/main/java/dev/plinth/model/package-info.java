/** What the author means: the declared schema as immutable values that are equal by content and hold no source position. */
@NullMarked
package dev.plinth.model;

import org.jspecify.annotations.NullMarked;
