/**
 * Checks generated T-SQL where no SQL Server can be had: {@link dev.plinth.tsql.TsqlLint} by our own reading of its
 * rules, {@link dev.plinth.tsql.TsqlParser} by somebody else's grammar.
 */
@NullMarked
package dev.plinth.tsql;

import org.jspecify.annotations.NullMarked;
