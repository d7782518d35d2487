package dev.plinth.prover.golden;

import dev.plinth.prover.engine.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Up by Flyway itself. Its Community edition has no undo: an undo script is run as its other editions do, statement by statement as
 * Flyway parts it, by giving it to Flyway as the next version. Flyway's own table is taken away again, to compare catalogs.
 */
record FlywayWay(ScratchDatabase database, Connection connection, LaidOut files) implements Way {
    private static final String HISTORY = "flyway_schema_history";

    @Override
    public void up() throws Exception {
        migrate("V", "R");
    }

    @Override
    public void down() throws Exception {
        migrate("U", "none");
    }

    private void migrate(String prefix, String repeatable) throws SQLException {
        try {
            Flyway.configure()
                    .dataSource(new ScratchDataSource(database))
                    .locations("filesystem:" + files.folder())
                    .sqlMigrationPrefix(prefix)
                    .repeatableSqlMigrationPrefix(repeatable)
                    .baselineOnMigrate(true)
                    .baselineVersion("1")
                    .table(HISTORY)
                    .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                    .load()
                    .migrate();
        } catch (FlywayException stopped) {
            endSessions();
            throw stopped;
        } finally {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS \"" + HISTORY + "\"");
            }
        }
    }

    /** A failed Flyway leaves its lock to the end of its process, which would be here. */
    private void endSessions() throws SQLException {
        if (files.dialect().equals("postgresql")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'");
            }
        }
    }
}
