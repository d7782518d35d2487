package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.Measures;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** How PostgreSQL measures values. */
final class PostgreSqlMeasures implements Measures {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment text(SqlFragment value) {
        return SQL.compose("CAST($F AS text)", value);
    }

    @Override
    public SqlFragment codePoints(SqlFragment text) {
        return SQL.compose("char_length($F)", text);
    }

    @Override
    public SqlFragment octets(SqlFragment binary) {
        return SQL.compose("octet_length($F)", binary);
    }

    /** From 16 on PostgreSQL itself reads hexadecimals and underscores too: no other engine does. */
    @Override
    public SqlFragment isInteger(SqlFragment text) {
        return SQL.compose("$F ~ '^\\s*[-+]?[0-9]+\\s*$$'", text);
    }

    @Override
    public SqlFragment integer(SqlFragment text) {
        return SQL.compose("CAST($F AS numeric)", text);
    }
}
