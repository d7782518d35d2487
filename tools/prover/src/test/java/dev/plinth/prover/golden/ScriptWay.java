package dev.plinth.prover.golden;

import dev.plinth.dialect.Dialect;
import java.sql.Connection;

/** By the committed scripts, byte for byte, through the engine's own command line. */
record ScriptWay(ExecutedCase golden, Dialect dialect, ScriptClient client, Connection connection) implements Way {
    @Override
    public void up() throws Exception {
        client.run(connection, golden.script(dialect, "up"));
    }

    @Override
    public void down() throws Exception {
        client.run(connection, golden.script(dialect, "down"));
    }
}
