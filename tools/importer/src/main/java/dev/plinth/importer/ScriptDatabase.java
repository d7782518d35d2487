package dev.plinth.importer;

import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;

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
