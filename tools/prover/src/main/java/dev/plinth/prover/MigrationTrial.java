package dev.plinth.prover;

import dev.plinth.model.Seed;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.rows.ExistingRows;
import dev.plinth.prover.rows.Masking;
import dev.plinth.prover.rows.RowGenerationException;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowReduction;
import dev.plinth.prover.rows.RowStep;
import dev.plinth.prover.rows.RowSubset;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.runner.RunnerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One migration on one engine, with rows that it admits. Rows are made up without knowing all that a migration will do with
 * them: where it refuses some, they are left out, and a proof that had to do without says so.
 */
final class MigrationTrial {
    private final Workbench bench;
    private final MigrationName name;
    private final MigrationPlan plan;
    private final long seed;
    private final Sabotage sabotage;

    MigrationTrial(Workbench bench, MigrationName name, MigrationPlan plan, long seed, Sabotage sabotage) {
        this.bench = bench;
        this.name = name;
        this.plan = plan;
        this.seed = seed;
        this.sabotage = sabotage;
    }

    MigrationProof run() throws SQLException {
        Admissible admissible = Admissible.of(plan.from(), plan.operations());
        Findings findings = findings(admissible);
        return run(admissible, make(admissible, findings), findings);
    }

    /** With rows of a real database. What the migration refuses of them it would refuse there. */
    MigrationProof run(Connection production, Masking masking) throws SQLException {
        Admissible admissible = Admissible.of(plan.from(), plan.operations());
        SampleRows sample = bench.sample(production, plan.from().declared(), masking, existing());
        Findings findings = findings(admissible);
        sample.notes().forEach(findings::note);
        return run(admissible, sample, findings);
    }

    private MigrationProof run(Admissible admissible, SampleRows made, Findings findings) throws SQLException {
        try {
            return rounds(findings).run(made);
        } catch (UnfitRowsException unfit) {
            return runWithFewer(admissible, made, unfit);
        }
    }

    private MigrationProof runWithFewer(Admissible admissible, SampleRows made, UnfitRowsException unfit)
            throws SQLException {
        SampleRows fitting = RowReduction.reduce(new RowSubset(made, admissible.schema()), this::refusal);
        Findings findings = findings(admissible);
        tellLeftOut(made, fitting, unfit.reason(), findings);
        try {
            return rounds(findings).run(fitting);
        } catch (UnfitRowsException withoutAny) {
            Findings alone = findings(admissible);
            alone.fail(String.valueOf(withoutAny.getMessage()));
            return rounds(alone).stopped();
        }
    }

    private MigrationRounds rounds(Findings findings) {
        return new MigrationRounds(bench, name, plan, seed, sabotage, findings);
    }

    private static Findings findings(Admissible admissible) {
        Findings findings = new Findings();
        admissible.conditions().forEach(findings::note);
        return findings;
    }

    /** Reference data that migrations before brought: new rows stand beside it. */
    private ExistingRows existing() throws SQLException {
        if (plan.from().declared().objects().of(Seed.class).findAny().isEmpty()) {
            return ExistingRows.NONE;
        }
        try (ScratchDatabase database = bench.engine().createFor(plan.from());
                Connection connection = database.connect()) {
            bench.runner(database).up(Optional.of(name.previous()));
            return bench.rows(connection, plan.from().declared());
        }
    }

    private SampleRows make(Admissible admissible, Findings findings) throws SQLException {
        try {
            SampleRows rows = RowGenerator.generate(admissible.request(seed, existing()));
            rows.notes().forEach(findings::note);
            rows.rows().forEach((table, all) -> {
                if (all.isEmpty() && !admissible.empty().contains(table)) {
                    findings.unproven("no row could be made for " + table);
                }
            });
            return rows;
        } catch (RowGenerationException impossible) {
            findings.unproven(String.valueOf(impossible.getMessage()));
            return new SampleRows(List.of(), new TreeMap<>(), List.of());
        }
    }

    private static void tellLeftOut(SampleRows made, SampleRows fitting, String reason, Findings findings) {
        SortedMap<String, Integer> left = staying(fitting);
        staying(made).forEach((table, all) -> {
            int there = left.getOrDefault(table, 0);
            if (there == 0 && all > 0) {
                findings.unproven("the rows that were made do not fit " + table + ": " + reason);
            } else if (there < all) {
                findings.note(table + ": " + there + " of " + all
                        + " rows that were made, because the migration refuses the others: " + reason);
            }
        });
    }

    /** How many rows by table are made and stay: one may be taken away again, for an identity to count past it. */
    private static SortedMap<String, Integer> staying(SampleRows rows) {
        SortedMap<String, Integer> staying = new TreeMap<>();
        for (RowStep step : rows.steps()) {
            if (step instanceof RowStep.Insert) {
                staying.merge(step.table(), 1, Integer::sum);
            } else if (step instanceof RowStep.Delete) {
                staying.merge(step.table(), -1, Integer::sum);
            }
        }
        return staying;
    }

    /** Whether the migration refuses the rows, on a database of their own. */
    private Optional<String> refusal(SampleRows rows) throws SQLException {
        try (ScratchDatabase database = bench.engine().createFor(plan.from(), plan.to());
                Connection connection = database.connect()) {
            rounds(new Findings()).begin(database, connection, rows);
            bench.runner(database).up(Optional.of(name.id()));
            return Optional.empty();
        } catch (UnfitRowsException | RunnerException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
