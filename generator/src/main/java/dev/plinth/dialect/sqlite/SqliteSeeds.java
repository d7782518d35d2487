package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.SeedStatements;
import dev.plinth.model.Column;
import dev.plinth.model.Table;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** An identity that a row gives is counted by AUTOINCREMENT itself. */
final class SqliteSeeds extends SeedStatements {
    SqliteSeeds(SqliteDerivation derivation) {
        super(derivation, LockLevel.WHOLE_DATABASE);
    }

    @Override
    protected List<SqlStatement> beforeGivenIdentity(Table table, Column identity) {
        return List.of();
    }

    @Override
    protected List<SqlStatement> afterGivenIdentity(Table table, Column identity) {
        return List.of();
    }
}
