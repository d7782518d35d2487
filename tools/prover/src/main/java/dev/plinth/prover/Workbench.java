package dev.plinth.prover;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.model.Schema;
import dev.plinth.prover.digest.DigestedTable;
import dev.plinth.prover.digest.RowDigest;
import dev.plinth.prover.digest.TableDigest;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.ExistingRows;
import dev.plinth.prover.rows.Masking;
import dev.plinth.prover.rows.ProductionSample;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowReader;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.runner.RunnerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/** One engine with one bundle, and what all trials on it do alike. */
final class Workbench {
    private final ScratchEngine engine;
    private final Dialect dialect;
    private final Bundle bundle;
    private final SortedSet<String> schemas;
    private final RowBinding binding;
    private final Map<State, Catalog> declared = new HashMap<>();

    /** @param schemas of the database in which the project's objects stand at some time, beside the connection's own */
    Workbench(ScratchEngine engine, Dialect dialect, Bundle bundle, SortedSet<String> schemas) {
        this.engine = engine;
        this.schemas = schemas;
        this.dialect = dialect;
        this.bundle = bundle;
        this.binding = RowBindings.of(dialect.name());
    }

    /** The same with databases that are closed between connections, where the engine has such. */
    Workbench reopening() {
        ScratchEngine reopening = engine.reopening();
        return reopening.equals(engine) ? this : new Workbench(reopening, dialect, bundle, schemas);
    }

    ScratchEngine engine() {
        return engine;
    }

    Dialect dialect() {
        return dialect;
    }

    PlinthRunner runner(ScratchDatabase database) {
        return PlinthRunner.of(() -> open(database), bundle);
    }

    private static Connection open(ScratchDatabase database) {
        try {
            return database.connect();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot connect to a scratch database", failure);
        }
    }

    RowWriter writer() {
        return new RowWriter(binding, dialect.identifiers());
    }

    ExistingRows rows(Connection connection, Schema schema) throws SQLException {
        return new RowReader(binding, dialect.identifiers()).read(connection, schema, marks(connection));
    }

    /** Masked rows of another database. */
    SampleRows sample(Connection production, Schema schema, Masking masking, ExistingRows existing)
            throws SQLException {
        return ProductionSample.read(production, binding, dialect.identifiers(), schema, masking, existing);
    }

    Moment moment(Connection connection) throws SQLException {
        return new Moment(CatalogInspectors.of(dialect.name()).read(connection, schemas), marks(connection));
    }

    List<UnreadView> unreadViews(Connection connection, State state) {
        return UnreadView.of(connection, state, dialect.identifiers());
    }

    private SortedMap<String, String> marks(Connection connection) throws SQLException {
        return CatalogInspectors.identityMarks(dialect.name()).read(connection, schemas);
    }

    TableDigest digest(Connection connection, DigestedTable table) throws SQLException {
        return new RowDigest(binding, dialect.identifiers()).of(connection, table);
    }

    SortedMap<String, TableDigest> digests(Connection connection, Schema schema) throws SQLException {
        return new RowDigest(binding, dialect.identifiers()).of(connection, schema);
    }

    /** Whether it was for what stands in the rows that the runner stopped: the engine refused them, or a guard did. */
    boolean refusesRows(RunnerException stopped) {
        return stopped instanceof RunnerException.Refused
                || (stopped.getCause() instanceof SQLException refusal && binding.refusesRows(refusal));
    }

    boolean refusesRows(SQLException refusal) {
        return binding.refusesRows(refusal);
    }

    /** The catalog of a database that was made from the declaration alone. */
    Catalog declared(State state) throws SQLException {
        Catalog known = declared.get(state);
        if (known != null) {
            return known;
        }
        try (ScratchDatabase database = engine.createFor(state);
                Connection connection = database.connect()) {
            new SchemaInstaller(connection, dialect).create(state);
            Catalog made = CatalogInspectors.of(dialect.name()).read(connection, schemas);
            declared.put(state, made);
            return made;
        }
    }
}
