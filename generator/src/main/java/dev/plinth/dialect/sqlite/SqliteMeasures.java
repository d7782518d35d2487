package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.Measures;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** How SQLite measures values. */
final class SqliteMeasures implements Measures {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment text(SqlFragment value) {
        return SQL.compose("CAST($F AS TEXT)", value);
    }

    @Override
    public SqlFragment codePoints(SqlFragment text) {
        return SQL.compose("length($F)", text);
    }

    @Override
    public SqlFragment octets(SqlFragment binary) {
        return SQL.compose("length($F)", binary);
    }

    /** It would take any text for a number, by as many digits as it begins with. */
    @Override
    public SqlFragment isInteger(SqlFragment text) {
        return SQL.compose("CAST(CAST($F AS INTEGER) AS TEXT) = $F", text, text);
    }

    @Override
    public SqlFragment integer(SqlFragment text) {
        return SQL.compose("CAST($F AS INTEGER)", text);
    }
}
