/** How neutral values stand in SQL Server. */
@NullMarked
package dev.plinth.prover.sqlserver;

import org.jspecify.annotations.NullMarked;
