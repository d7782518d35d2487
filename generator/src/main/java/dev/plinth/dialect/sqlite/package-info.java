/** SQLite: native where it is safe on populated tables, else one rebuild per table. */
@NullMarked
package dev.plinth.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
