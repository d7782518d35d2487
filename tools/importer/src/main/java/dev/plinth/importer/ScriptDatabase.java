package dev.plinth.importer;

import dev.plinth.importer.project.MigrationScript;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A scratch database that a script has made. */
public final class ScriptDatabase implements AutoCloseable {
    private final ScratchDatabase database;

    private ScriptDatabase(ScratchDatabase database) {
        this.database = database;
    }

    /**
     * Runs the script in a new database.
     *
     * @throws SQLException if the engine refuses it; its message names the statement as far as the driver does
     */
    public static ScriptDatabase of(String script, ScratchEngine engine) throws SQLException {
        ScratchDatabase database = engine.createNamed("public");
        try {
            database.run(withoutClientCommands(script));
            return new ScriptDatabase(database);
        } catch (SQLException refused) {
            database.close();
            throw refused;
        }
    }

    /**
     * Runs the scripts in a new database, each on a connection of its own, as tools run them that migrate.
     *
     * @throws SQLException if the engine refuses one; its message begins with the script's name
     */
    public static ScriptDatabase of(List<MigrationScript> scripts, ScratchEngine engine) throws SQLException {
        ScratchDatabase database = engine.createNamed("public");
        for (MigrationScript script : scripts) {
            try {
                database.run(script.sql());
            } catch (SQLException refused) {
                database.close();
                throw new SQLException(
                        script.name() + ": " + refused.getMessage(),
                        refused.getSQLState(),
                        refused.getErrorCode(),
                        refused);
            }
        }
        return new ScriptDatabase(database);
    }

    /** Without the lines that pg_dump writes for psql alone, from 17.6 on, to fence a dump. */
    private static String withoutClientCommands(String script) {
        return script.replaceAll("(?m)^\\\\(un)?restrict .*$", "");
    }

    /** The caller closes it. The script's own settings, as pg_dump's search path, do not reach it. */
    public Connection connect() throws SQLException {
        return database.connect();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
