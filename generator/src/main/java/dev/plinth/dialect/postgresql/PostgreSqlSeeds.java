package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.SeedStatements;
import dev.plinth.model.Column;
import dev.plinth.model.Table;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.List;

/** Rows may give their identity; the sequence behind it does not see that. */
final class PostgreSqlSeeds extends SeedStatements {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    PostgreSqlSeeds(PostgreSqlDerivation derivation) {
        super(derivation, LockLevel.SHARE);
    }

    @Override
    protected List<SqlStatement> beforeGivenIdentity(Table table, Column identity) {
        return List.of();
    }

    /** Never back: what was given once is not given again, even if its row is gone. */
    @Override
    protected List<SqlStatement> afterGivenIdentity(Table table, Column identity) {
        String name = PostgreSqlDialect.IDENTIFIERS.quoteQualified(table.name());
        return List.of(SqlStatement.of(
                SQL.compose(
                        "SELECT setval(pg_get_serial_sequence($S, $S), greatest(max($I) + 1,"
                                + " nextval(pg_get_serial_sequence($S, $S))), false) FROM $Q",
                        name,
                        identity.name(),
                        identity.name(),
                        name,
                        identity.name(),
                        table.name()),
                LockLevel.NONE,
                Work.SCAN));
    }
}
