package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.SeedStatements;
import dev.plinth.model.Column;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.List;

/** Rows may give their identity; H2 does not count it. */
final class H2Seeds extends SeedStatements {
    private static final SqlComposer SQL = H2Dialect.SQL;

    H2Seeds(H2Derivation derivation) {
        super(derivation, LockLevel.SHARE);
    }

    @Override
    protected List<SqlStatement> beforeGivenIdentity(Table table, Column identity) {
        return List.of();
    }

    /** Never back: what was given once is not given again, even if its row is gone. */
    @Override
    protected List<SqlStatement> afterGivenIdentity(Table table, Column identity) {
        return List.of(SqlStatement.of(
                SQL.compose(
                        "ALTER TABLE $Q ALTER COLUMN $I RESTART WITH (SELECT GREATEST((SELECT MAX($I) + 1 FROM $Q),"
                                + " (SELECT \"IDENTITY_BASE\" FROM \"INFORMATION_SCHEMA\".\"COLUMNS\""
                                + " WHERE \"TABLE_SCHEMA\" = $F AND \"TABLE_NAME\" = $S"
                                + " AND \"COLUMN_NAME\" = $S)))",
                        table.name(),
                        identity.name(),
                        identity.name(),
                        table.name(),
                        H2Identifiers.schemaOf(table.name()),
                        QualifiedName.local(table.name()),
                        identity.name()),
                LockLevel.BLOCKS_ALL,
                Work.SCAN));
    }
}
