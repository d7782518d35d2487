/** SQL Server's T-SQL. */
@NullMarked
package dev.plinth.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
