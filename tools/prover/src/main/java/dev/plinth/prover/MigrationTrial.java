package dev.plinth.prover;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.change.Migration;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.ReversalWords;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.Survivors.Survivor;
import dev.plinth.prover.digest.DigestedTable;
import dev.plinth.prover.digest.RowDigest;
import dev.plinth.prover.digest.TableDigest;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowGenerationException;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.runner.RunnerException;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One migration on one engine: rows in, up, down, up, and what is different at each moment. */
final class MigrationTrial {
    private final ScratchEngine engine;
    private final Dialect dialect;
    private final Bundle bundle;
    private final List<Migration> history;
    private final MigrationPlan plan;
    private final long seed;
    private final Sabotage sabotage;
    private final RowBinding binding;
    private final List<String> notes = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** @param history the migrations up to the one on trial, which is its last */
    MigrationTrial(
            ScratchEngine engine,
            Dialect dialect,
            Bundle bundle,
            List<Migration> history,
            MigrationPlan plan,
            long seed,
            Sabotage sabotage) {
        this.engine = engine;
        this.dialect = dialect;
        this.bundle = bundle;
        this.history = List.copyOf(history);
        this.plan = plan;
        this.seed = seed;
        this.sabotage = sabotage;
        this.binding = RowBindings.of(dialect.name());
    }

    private String id() {
        return history.get(history.size() - 1).id();
    }

    private String previous() {
        return history.size() == 1
                ? PlinthRunner.BEFORE_THE_FIRST
                : history.get(history.size() - 2).id();
    }

    MigrationProof run() throws SQLException {
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect()) {
            PlinthRunner runner = PlinthRunner.of(() -> open(database), bundle);
            if (history.size() > 1) {
                runner.up(Optional.of(previous()));
            }
            int rows = fill(connection);
            return examine(runner, connection, rows);
        }
    }

    private int fill(Connection connection) throws SQLException {
        Schema schema = plan.from().declared();
        try {
            Admissible admissible = Admissible.of(plan);
            notes.addAll(admissible.conditions());
            SampleRows rows = RowGenerator.generate(admissible.schema(), seed);
            new RowWriter(binding, dialect.identifiers()).write(connection, schema, rows);
            notes.addAll(rows.notes());
            return rows.rows().values().stream().mapToInt(List::size).sum();
        } catch (RowGenerationException impossible) {
            failures.add(impossible.getMessage());
            return 0;
        }
    }

    private MigrationProof examine(PlinthRunner runner, Connection connection, int rows) throws SQLException {
        Moment before = moment(connection);
        SortedMap<String, TableDigest> all = digests(connection, plan.from().declared());
        Map<String, TableDigest> restored = survivors(connection, Survivors.restored(plan), Side.BEFORE);
        Map<String, TableDigest> carried = survivors(connection, Survivors.carried(plan), Side.BEFORE);
        String declared = CatalogFingerprint.of(before.catalog());
        MigrationProof.Verdict verdict = MigrationProof.Verdict.PROVEN;
        try {
            runner.up(Optional.of(id()));
            Moment after = moment(connection);
            declared = examineUp(connection, after, carried);
            if (goesDown(runner)) {
                sabotage.afterDown(id(), connection);
                examineDown(connection, before, restored);
                runner.up(Optional.of(id()));
                Moment again = moment(connection);
                difference("after up again", after, again);
                compare("after up again", carried, survivors(connection, Survivors.carried(plan), Side.AFTER));
            } else {
                verdict = MigrationProof.Verdict.CONDITIONAL;
                if (downIsOneTransaction()) {
                    difference("after the refused rollback", after, moment(connection));
                } else {
                    notes.add("each statement of a rollback commits here: what ran before it stopped stays");
                }
            }
        } catch (RunnerException stopped) {
            failures.add(stopped.getMessage());
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        all.forEach((table, digest) -> hashes.put(table, digest.count() + " rows " + digest.hash()));
        return new MigrationProof(
                id(),
                failures.isEmpty() ? verdict : MigrationProof.Verdict.FAILED,
                rows,
                hashes,
                CatalogFingerprint.of(before.catalog()),
                declared,
                notes,
                failures);
    }

    private String examineUp(Connection connection, Moment after, Map<String, TableDigest> carried)
            throws SQLException {
        Catalog declared = declaredCatalog(plan.to());
        CatalogDifference.between(declared, after.catalog())
                .forEach(line -> failures.add("after up, against the declaration: " + line));
        compare("after up", carried, survivors(connection, Survivors.carried(plan), Side.AFTER));
        return CatalogFingerprint.of(declared);
    }

    private void examineDown(Connection connection, Moment before, Map<String, TableDigest> restored)
            throws SQLException {
        Moment now = moment(connection);
        difference(
                "after down",
                new Moment(before.catalog(), survivingMarks(before.marks())),
                new Moment(now.catalog(), survivingMarks(now.marks())));
        compare("after down", restored, survivors(connection, Survivors.restored(plan), Side.BEFORE));
        plan.reservations().forEach(reservation -> notes.add(ReversalWords.of(reservation)));
    }

    private boolean downIsOneTransaction() {
        List<Unit> units = dialect.lower(Planner.invert(plan));
        return units.size() <= 1 && units.stream().allMatch(unit -> unit.mode() == Unit.Mode.TRANSACTION);
    }

    /** The marks of identities that the migration carries: one that it takes away cannot count on. */
    private SortedMap<String, String> survivingMarks(SortedMap<String, String> marks) {
        SortedMap<String, String> surviving = new TreeMap<>();
        for (Survivor survivor : Survivors.restored(plan)) {
            Table after = plan.to().requireTable(survivor.after());
            survivor.columns().forEach((old, now) -> {
                if (after.columns().get(now).identity()) {
                    for (String mark : List.of(survivor.before(), survivor.before() + "." + old)) {
                        Optional.ofNullable(marks.get(mark)).ifPresent(value -> surviving.put(mark, value));
                    }
                }
            });
        }
        return surviving;
    }

    /** @return whether the rollback ran; one whose condition these rows do not meet is announced, and changes nothing */
    private boolean goesDown(PlinthRunner runner) {
        try {
            runner.down(previous());
            return true;
        } catch (RunnerException stopped) {
            boolean announced = plan.reservations().stream().anyMatch(Reversal.Conditional.class::isInstance);
            if (!announced) {
                throw stopped;
            }
            notes.add("the rollback stopped, as its condition says it may: " + stopped.getMessage());
            return false;
        }
    }

    private void difference(String when, Moment expected, Moment found) {
        CatalogDifference.between(expected.catalog(), found.catalog())
                .forEach(line -> failures.add(when + ": " + line));
        if (!expected.marks().equals(found.marks())) {
            failures.add(when + ": identities count on from " + found.marks() + " instead of " + expected.marks());
        }
    }

    private void compare(String when, Map<String, TableDigest> expected, Map<String, TableDigest> found) {
        expected.forEach((table, digest) -> {
            TableDigest now = found.get(table);
            if (now == null) {
                failures.add(when + ": the table " + table + " is gone");
            } else if (!digest.equals(now)) {
                failures.add(when + ": " + digest.firstDifference(now).orElse("rows of " + table + " differ"));
            }
        });
    }

    /** On which side of the migration the database is. */
    private enum Side {
        BEFORE,
        AFTER
    }

    /** Digests of what survives, always under the names before, so that both sides can be compared. */
    private Map<String, TableDigest> survivors(Connection connection, List<Survivor> survivors, Side side)
            throws SQLException {
        RowDigest digest = new RowDigest(binding, dialect.identifiers());
        Map<String, TableDigest> digests = new LinkedHashMap<>();
        for (Survivor survivor : survivors) {
            Table before = plan.from().requireTable(survivor.before());
            DigestedTable table = DigestedTable.of(before, survivor.columnsBefore());
            if (side == Side.AFTER) {
                Map<String, String> oldNames = new LinkedHashMap<>();
                survivor.columns().forEach((old, now) -> oldNames.put(now, old));
                table = DigestedTable.of(plan.to().requireTable(survivor.after()), survivor.columnsAfter())
                        .shownAs(survivor.before(), oldNames);
            }
            digests.put(survivor.before(), digest.of(connection, table));
        }
        return digests;
    }

    private SortedMap<String, TableDigest> digests(Connection connection, Schema schema) throws SQLException {
        return new RowDigest(binding, dialect.identifiers()).of(connection, schema);
    }

    private Moment moment(Connection connection) throws SQLException {
        return new Moment(
                CatalogInspectors.of(dialect.name()).read(connection),
                CatalogInspectors.identityMarks(dialect.name()).read(connection));
    }

    /** The catalog of a database that was made from the declaration alone. */
    private Catalog declaredCatalog(State state) throws SQLException {
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect()) {
            new SchemaInstaller(connection, dialect).create(state);
            return CatalogInspectors.of(dialect.name()).read(connection);
        }
    }

    private static Connection open(ScratchDatabase database) {
        try {
            return database.connect();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot connect to a scratch database", failure);
        }
    }
}
