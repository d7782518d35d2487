package dev.plinth.dialect.h2;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;

/** A text that is no number stops a script, and stands in the message. H2 has no transaction to ask at the end of. */
final class H2Guards implements ScriptStyle.Guards {
    private static final SqlComposer SQL = H2Dialect.SQL;

    @Override
    public SqlFragment open() {
        return SqlFragment.EMPTY;
    }

    @Override
    public SqlFragment require(Unit.Requirement requirement) {
        return SQL.compose(
                "SELECT CAST(CASE WHEN CAST(($F) AS VARCHAR) = $S THEN '0' ELSE $S END AS INT)",
                requirement.query(),
                requirement.expected(),
                requirement.message());
    }

    @Override
    public SqlFragment check(Unit.Check check) {
        throw new IllegalStateException("a unit of H2 has no end to check at");
    }

    @Override
    public SqlFragment close() {
        return SqlFragment.EMPTY;
    }
}
