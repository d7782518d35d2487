package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.SeedStatements;
import dev.plinth.model.Column;
import dev.plinth.model.Table;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.List;

/**
 * Rows give their identity only while the session says so, for one table at a time; numbers that SQL Server gives go on
 * behind them by themselves.
 */
final class SqlServerSeeds extends SeedStatements {
    SqlServerSeeds(SqlServerDerivation derivation) {
        super(derivation, LockLevel.BLOCKS_ALL);
    }

    @Override
    protected List<SqlStatement> beforeGivenIdentity(Table table, Column identity) {
        return List.of(given("SET IDENTITY_INSERT $F ON", table));
    }

    @Override
    protected List<SqlStatement> afterGivenIdentity(Table table, Column identity) {
        return List.of(given("SET IDENTITY_INSERT $F OFF", table));
    }

    private static SqlStatement given(String format, Table table) {
        return SqlStatement.of(
                SqlServerDialect.SQL.compose(format, SqlServerNames.table(table.name())), LockLevel.NONE, Work.CATALOG);
    }
}
