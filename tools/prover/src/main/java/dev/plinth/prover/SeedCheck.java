package dev.plinth.prover;

import dev.plinth.change.State;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.plan.SeedRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks whether a database holds the reference data of a schema, each row with the values that the seed gives it. */
final class SeedCheck {
    private final Workbench bench;

    SeedCheck(Workbench bench) {
        this.bench = bench;
    }

    void require(String when, State state, Connection connection, Findings findings) throws SQLException {
        for (Seed seed : state.declared().objects().of(Seed.class).toList()) {
            Table table = state.requireTable(seed.name());
            for (SeedRow row : seed.rows()) {
                String rows = bench.dialect()
                        .rowsWhere(state, table.name(), SeedRows.holds(table, seed.keyColumns(), row))
                        .sql();
                if (count(connection, rows) != 1) {
                    findings.fail(when + ": " + table.name() + " does not hold the seeded row " + row.values());
                }
            }
        }
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) " + rows)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
