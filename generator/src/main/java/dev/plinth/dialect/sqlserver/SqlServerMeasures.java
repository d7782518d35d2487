package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.Measures;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** How SQL Server measures values. */
final class SqlServerMeasures implements Measures {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment text(SqlFragment value) {
        return SQL.compose("CAST($F AS nvarchar(max))", value);
    }

    @Override
    public SqlFragment codePoints(SqlFragment text) {
        return SqlServerTextLength.codePoints(text(text), SqlServerTextLength.UNLIMITED);
    }

    @Override
    public SqlFragment octets(SqlFragment binary) {
        return SQL.compose("DATALENGTH($F)", binary);
    }

    /** It would take an empty text, and a sign alone, for 0. */
    @Override
    public SqlFragment isInteger(SqlFragment text) {
        return SQL.compose("TRY_CAST($F AS bigint) IS NOT NULL AND $F LIKE N'%[0-9]%'", text, text);
    }

    @Override
    public SqlFragment integer(SqlFragment text) {
        return SQL.compose("TRY_CAST($F AS bigint)", text);
    }
}
