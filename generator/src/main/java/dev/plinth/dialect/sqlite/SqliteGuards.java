package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;

/** A script of plain SQL cannot branch, but it can insert a row that a CHECK refuses, and roll everything back with it. */
final class SqliteGuards implements ScriptStyle.Guards {
    private static final SqlComposer SQL = SqliteDialect.SQL;
    private static final String TABLE = "plinth_guard";

    @Override
    public SqlFragment open() {
        return SQL.compose("CREATE TEMP TABLE $I (ok INTEGER NOT NULL CHECK (ok = 1))", TABLE);
    }

    @Override
    public SqlFragment require(Unit.Requirement requirement) {
        return SQL.compose(
                "INSERT OR ROLLBACK INTO $I SELECT CAST(($F) AS TEXT) = $S",
                TABLE,
                requirement.query(),
                requirement.expected());
    }

    @Override
    public SqlFragment check(Unit.Check check) {
        return SQL.compose("INSERT OR ROLLBACK INTO $I SELECT NOT EXISTS ($F)", TABLE, check.query());
    }

    @Override
    public SqlFragment close() {
        return SQL.compose("DROP TABLE $I", TABLE);
    }
}
