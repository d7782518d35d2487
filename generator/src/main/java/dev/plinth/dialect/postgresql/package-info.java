/** PostgreSQL. */
@NullMarked
package dev.plinth.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
