package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.Schema;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds a database against what its migrations left in it. It is only read. */
public final class DriftFinder {
    private final Dialect dialect;
    private final ScratchEngine engine;

    public DriftFinder(Dialect dialect, ScratchEngine engine) {
        this.dialect = dialect;
        this.engine = engine;
    }

    /**
     * @param applied in the order in which they were
     * @param declared what all migrations shall arrive at
     * @throws ImportException if the engine refuses what was declared, or all that can be read of the database
     */
    public Drift find(List<Migration> applied, Schema declared, Connection connection) throws SQLException {
        List<State> states = new ArrayList<>(List.of(State.EMPTY));
        for (Migration migration : applied) {
            states.add(states.get(states.size() - 1).apply(migration.steps()));
        }
        Schema expected = states.get(states.size() - 1).declared();
        return drift(new Since(applied, states), expected, declared, connection);
    }

    /** The same for a database in which no runner has left a history: it is held against the declared schema. */
    public Drift find(Schema declared, Connection connection) throws SQLException {
        return drift(new Since(List.of(), List.of(State.of(declared))), declared, declared, connection);
    }

    private Drift drift(Since since, Schema expected, Schema declared, Connection connection) throws SQLException {
        Compared compared = new Comparer(dialect, engine).compare(expected, connection);
        SortedMap<String, CatalogParts.Sides> undeclared = undeclared(expected, declared, compared, connection);
        List<Drift.Part> parts = new ArrayList<>();
        compared.differences().forEach((path, sides) -> {
            if (!isWithinAnother(path, compared.differences())) {
                parts.add(new Drift.Part(
                        path,
                        sides.one(),
                        sides.other(),
                        since.of(path),
                        meets(path, undeclared, declared, compared.to().schema())));
            }
        });
        return new Drift(parts, compared.reversed());
    }

    private static Drift.Meets meets(
            String path, SortedMap<String, CatalogParts.Sides> undeclared, Schema declared, Schema found) {
        boolean same = SeedPaths.isBeside(path)
                ? SeedPaths.find(declared, path).equals(SeedPaths.find(found, path))
                : !undeclared.containsKey(path);
        return same ? Drift.Meets.DECLARED : Drift.Meets.NOTHING;
    }

    /** A table that is gone, or new, is one difference and not one a column. */
    private static boolean isWithinAnother(String path, SortedMap<String, CatalogParts.Sides> differences) {
        String owner = Trial.owner(path);
        return !path.equals(owner) && differences.containsKey(owner);
    }

    /** Where the database differs from the declared schema, which may be ahead of its migrations. */
    private SortedMap<String, CatalogParts.Sides> undeclared(
            Schema expected, Schema declared, Compared compared, Connection connection) throws SQLException {
        if (expected.equals(declared) || compared.differences().isEmpty()) {
            return new TreeMap<>(compared.differences());
        }
        Set<String> schemas = State.of(declared).schemas();
        String schemaName = Objects.requireNonNullElse(connection.getSchema(), "");
        Trial trial = new Trial(dialect, engine, schemaName, schemas);
        Catalog found = trial.read(connection);
        return CatalogParts.differences(trial.made(declared), found);
    }
}
