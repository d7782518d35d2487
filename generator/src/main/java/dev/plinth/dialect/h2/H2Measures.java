package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.Measures;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** How H2 measures values. */
final class H2Measures implements Measures {
    private static final SqlComposer SQL = H2Dialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment text(SqlFragment value) {
        return SQL.compose("CAST($F AS VARCHAR)", value);
    }

    @Override
    public SqlFragment codePoints(SqlFragment text) {
        return H2Expressions.codePoints(text);
    }

    @Override
    public SqlFragment octets(SqlFragment binary) {
        return SQL.compose("OCTET_LENGTH($F)", binary);
    }

    @Override
    public SqlFragment isInteger(SqlFragment text) {
        return SQL.compose("REGEXP_LIKE($F, '^\\s*[-+]?[0-9]+\\s*$$')", text);
    }

    @Override
    public SqlFragment integer(SqlFragment text) {
        return SQL.compose("CAST($F AS DECFLOAT)", text);
    }
}
