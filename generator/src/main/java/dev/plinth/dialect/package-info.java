/** What a dialect is. Outside its own package a dialect is an opaque value. */
@NullMarked
package dev.plinth.dialect;

import org.jspecify.annotations.NullMarked;
