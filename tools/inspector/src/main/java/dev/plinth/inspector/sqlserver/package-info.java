/** Reads SQL Server from its catalog views. */
@NullMarked
package dev.plinth.inspector.sqlserver;

import org.jspecify.annotations.NullMarked;
