package dev.plinth.importer;

import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.SQLException;

/** With schemas for databases, which PostgreSQL makes much faster: for declarations of which no text says where it is. */
record SchemasForDatabases(ScratchEngine engine) implements ScratchEngine {
    @Override
    public String dialect() {
        return engine.dialect();
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public ScratchDatabase create() throws SQLException {
        return engine.create();
    }

    @Override
    public void close() {}
}
