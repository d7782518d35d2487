package dev.plinth.prover.golden;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What an engine holds that is told of a schema by itself, asked once a schema and engine. */
final class FreshCatalogs {
    private final Map<String, Map<State, Catalog>> known = new HashMap<>();

    Catalog of(State state, Dialect dialect, ScratchEngine engine) throws SQLException {
        Map<State, Catalog> catalogs = known.computeIfAbsent(engine.version(), name -> new HashMap<>());
        Catalog catalog = catalogs.get(state);
        if (catalog == null) {
            catalog = read(state, dialect, engine);
            catalogs.put(state, catalog);
        }
        return catalog;
    }

    private static Catalog read(State state, Dialect dialect, ScratchEngine engine) throws SQLException {
        try (ScratchDatabase database = engine.createFor(state);
                Connection connection = database.connect()) {
            new SchemaInstaller(connection, dialect).create(state);
            return CatalogInspectors.of(dialect.name()).read(connection, state.schemas());
        }
    }
}
