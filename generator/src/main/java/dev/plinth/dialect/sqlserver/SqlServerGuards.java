package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;

/** An error that -b ends the script with, and XACT_ABORT the transaction. */
final class SqlServerGuards implements ScriptStyle.Guards {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    /** Of a message of THROW, in characters. */
    private static final int LONGEST = 2047;

    @Override
    public SqlFragment open() {
        return SqlFragment.EMPTY;
    }

    @Override
    public SqlFragment require(Unit.Requirement requirement) {
        return SQL.compose(
                "IF CAST(($F) AS nvarchar(20)) <> $S\n  THROW 50000, $S, 1",
                requirement.query(),
                requirement.expected(),
                message(requirement.message()));
    }

    @Override
    public SqlFragment check(Unit.Check check) {
        return SQL.compose("IF EXISTS ($F)\n  THROW 50000, $S, 1", check.query(), message(check.message()));
    }

    /** THROW takes a constant and no sum of texts, as which a line break would be written. */
    private static String message(String words) {
        String line = words.replaceAll("[\\n\\r\\x00]", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    @Override
    public SqlFragment close() {
        return SqlFragment.EMPTY;
    }
}
