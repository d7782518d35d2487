package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.VerifyQueries;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/** SQLite's catalog. Constraints have no names there. */
final class SqliteVerification implements VerifyQueries {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment table(String table) {
        return SQL.compose(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower($S)", table);
    }

    @Override
    public SqlFragment view(String view) {
        return SQL.compose("SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND lower(name) = lower($S)", view);
    }

    @Override
    public SqlFragment column(String table, String column) {
        return column("CASE WHEN \"notnull\" THEN 'not null' ELSE 'nullable' END", table, column);
    }

    @Override
    public SqlFragment hasColumn(String table, String column) {
        return column("count(*)", table, column);
    }

    private static SqlFragment column(String what, String table, String column) {
        return SQL.compose(
                "SELECT " + what + " FROM pragma_table_xinfo($S) WHERE lower(name) = lower($S)", table, column);
    }

    @Override
    public Optional<SqlFragment> object(String kind, String table, String name) {
        return kind.equals("constraint")
                ? Optional.empty()
                : Optional.of(SQL.compose(
                        "SELECT count(*) FROM sqlite_schema WHERE type = $S AND lower(tbl_name) = lower($S)"
                                + " AND lower(name) = lower($S)",
                        kind,
                        table,
                        name));
    }

    @Override
    public SqlFragment text(SqlFragment number) {
        return sql().compose("CAST($F AS TEXT)", number);
    }
}
