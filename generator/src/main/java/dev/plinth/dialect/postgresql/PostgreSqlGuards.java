package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;

/** A text that is no number stops a script, and stands in the message. */
final class PostgreSqlGuards implements ScriptStyle.Guards {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    @Override
    public SqlFragment open() {
        return SqlFragment.EMPTY;
    }

    @Override
    public SqlFragment require(Unit.Requirement requirement) {
        return SQL.compose(
                "SELECT CAST(CASE WHEN CAST(($F) AS text) = $S THEN '0' ELSE $S END AS int)",
                requirement.query(),
                requirement.expected(),
                requirement.message());
    }

    @Override
    public SqlFragment check(Unit.Check check) {
        return SQL.compose(
                "SELECT CAST(CASE WHEN EXISTS ($F) THEN $S ELSE '0' END AS int)", check.query(), check.message());
    }

    @Override
    public SqlFragment close() {
        return SqlFragment.EMPTY;
    }
}
