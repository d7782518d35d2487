package dev.plinth.prover;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.emit.Emission;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.TemporaryFolder;
import dev.plinth.prover.rows.Masking;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.MigrationStatus;
import dev.plinth.runner.PlinthRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Proves a project's migrations on a real engine, one after the other, each from a database with rows that the schema
 * before it admits: up, down and up again through the same bundle and the same runner that serve a production database,
 * then again with rows written since; and at last all of them together, up, down to the beginning and up.
 */
public final class Prover {
    private final EmissionInput input;
    private final long seed;

    public Prover(EmissionInput input, long seed) {
        this.input = input;
        this.seed = seed;
    }

    /** @throws dev.plinth.dialect.RefusedException if the engine's dialect cannot do what is declared */
    public EngineProof prove(ScratchEngine engine) throws SQLException, IOException {
        return prove(engine, Sabotage.NONE);
    }

    /** With a hand on the database between the rollback and its examination: for the test that a proof can fail. */
    EngineProof prove(ScratchEngine engine, Sabotage sabotage) throws SQLException, IOException {
        return withBundle(engine, (bench, bundle) -> {
            List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
            List<MigrationProof> proofs = new ArrayList<>();
            for (int number = 0; number < plans.size(); number++) {
                proofs.add(trial(bench, plans, number, sabotage).run());
            }
            HistoryProof history = plans.isEmpty()
                    ? HistoryProof.NONE
                    : new HistoryTrial(bench, input.migrations(), plans, seed, sabotage).run();
            return new EngineProof(engine.dialect(), engine.version(), bundle.checksum(), seed, proofs, history);
        });
    }

    /** The evidence for the last migration alone. */
    public MigrationProof proveLast(ScratchEngine engine) throws SQLException, IOException {
        List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
        return withBundle(
                engine,
                (bench, bundle) ->
                        trial(bench, plans, plans.size() - 1, Sabotage.NONE).run());
    }

    /** The evidence for the whole history alone. */
    public HistoryProof proveHistory(ScratchEngine engine) throws SQLException, IOException {
        List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
        return withBundle(
                engine,
                (bench, bundle) -> new HistoryTrial(bench, input.migrations(), plans, seed, Sabotage.NONE).run());
    }

    /**
     * The first migration that a real database has not run, with masked rows of it.
     *
     * @param production gives a connection to the database, which is only read
     * @return empty where it has run all of them
     */
    public Optional<MigrationProof> proveSample(ScratchEngine engine, Supplier<Connection> production, Masking masking)
            throws SQLException, IOException {
        List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
        return withBundle(engine, (bench, bundle) -> {
            Set<String> pending = PlinthRunner.of(production, bundle).status().stream()
                    .filter(status -> status.state() == MigrationStatus.State.PENDING)
                    .map(MigrationStatus::id)
                    .collect(Collectors.toSet());
            for (int number = 0; number < plans.size(); number++) {
                if (pending.contains(input.migrations().get(number).id())) {
                    try (Connection connection = production.get()) {
                        return Optional.of(
                                trial(bench, plans, number, Sabotage.NONE).run(connection, masking));
                    }
                }
            }
            return Optional.empty();
        });
    }

    private MigrationTrial trial(Workbench bench, List<MigrationPlan> plans, int number, Sabotage sabotage) {
        return new MigrationTrial(
                bench, MigrationName.of(input.migrations(), number), plans.get(number), seed, sabotage);
    }

    private <T> T withBundle(ScratchEngine engine, Work<T> work) throws SQLException, IOException {
        Dialect known = Dialects.of(engine.dialect());
        Dialect dialect =
                engine.major().isPresent() ? known.since(engine.major().getAsInt()) : known;
        try (TemporaryFolder folder = TemporaryFolder.create("proof")) {
            Bundle bundle = bundle(dialect, folder.path());
            return work.run(new Workbench(engine, dialect, bundle, schemas()), bundle);
        }
    }

    private SortedSet<String> schemas() {
        SortedSet<String> schemas = new TreeSet<>();
        Emitter.plans(input.migrations(), input.retention()).forEach(plan -> {
            schemas.addAll(plan.from().schemas());
            schemas.addAll(plan.to().schemas());
        });
        return schemas;
    }

    /** What is done while the bundle's files are there. */
    @FunctionalInterface
    private interface Work<T> {
        T run(Workbench bench, Bundle bundle) throws SQLException;
    }

    private Bundle bundle(Dialect dialect, Path folder) throws IOException {
        Emission emission = Emitter.emit(input.of(dialect));
        if (!emission.refusals().isEmpty()) {
            throw new RefusedException(emission.refusals());
        }
        for (Map.Entry<String, String> file : emission.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return Bundle.read(folder.resolve(dialect.name())).takingAsDone();
    }
}
