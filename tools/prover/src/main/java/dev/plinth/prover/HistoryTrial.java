package dev.plinth.prover;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.digest.TableDigest;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.runner.RunnerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole history on one engine. A migration that was proven alone, on a database that nothing came after, may still not
 * go down from where later ones left it: an engine builds the same schema in more than one way. Each step connects anew, on
 * a database that is closed in between where the engine can do that, because some order their objects when they open.
 */
final class HistoryTrial {
    private final Workbench bench;
    private final List<Migration> migrations;
    private final List<MigrationPlan> plans;
    private final long seed;
    private final Sabotage sabotage;
    private final Findings findings = new Findings();
    private MigrationProof.Verdict reached = MigrationProof.Verdict.PROVEN;
    private int rows;
    private int steps;

    HistoryTrial(Workbench bench, List<Migration> migrations, List<MigrationPlan> plans, long seed, Sabotage sabotage) {
        this.bench = bench.reopening();
        this.migrations = List.copyOf(migrations);
        this.plans = List.copyOf(plans);
        this.seed = seed;
        this.sabotage = sabotage;
    }

    HistoryProof run() throws SQLException {
        if (!walk(this::fill)) {
            reached = MigrationProof.Verdict.CONDITIONAL;
            findings.note("the rest of the way was gone without rows");
            steps = 0;
            walk(connection -> {});
        }
        return new HistoryProof(
                findings.verdict(reached), rows, steps, findings.notes(), findings.unproven(), findings.failures());
    }

    /** @return false where a rollback stopped at these rows, as its condition says that it may */
    private boolean walk(Filling filling) throws SQLException {
        try (ScratchDatabase database =
                bench.engine().createFor(plans.stream().map(MigrationPlan::to).toArray(State[]::new))) {
            PlinthRunner runner = bench.runner(database);
            runner.up(Optional.empty());
            if (!requireDeclared("after all went up", last(), database)) {
                return true;
            }
            try (Connection connection = database.connect()) {
                filling.fill(connection);
            }
            for (int number = plans.size() - 1; number >= 0 && !findings.failed(); number--) {
                if (!down(number, runner, database)) {
                    return false;
                }
            }
            if (!findings.failed()) {
                runner.up(Optional.empty());
                requireDeclared("after all went up again", last(), database);
            }
        } catch (RunnerException stopped) {
            findings.fail(stopped.getMessage());
        }
        return true;
    }

    private void fill(Connection connection) throws SQLException {
        List<Operation> rollback = new ArrayList<>();
        for (int number = plans.size() - 1; number >= 0; number--) {
            rollback.addAll(Planner.invert(plans.get(number)).operations());
        }
        new RowsSince(bench, last(), rollback, seed).write(connection, findings);
        rows = Math.toIntExact(bench.digests(connection, last().declared()).values().stream()
                .mapToLong(TableDigest::count)
                .sum());
    }

    /** @return whether the rollback ran, or was wrong; false where it stopped as it may */
    private boolean down(int number, PlinthRunner runner, ScratchDatabase database) throws SQLException {
        MigrationPlan plan = plans.get(number);
        MigrationName name = MigrationName.of(migrations, number);
        SurvivorDigests survivors = new SurvivorDigests(bench, plan);
        Map<String, TableDigest> kept;
        try (Connection connection = database.connect()) {
            kept = survivors.keptAfter(connection);
        }
        try {
            runner.down(name.previous());
        } catch (RunnerException stopped) {
            String what = "the rollback of " + name.id() + " from the end of the history stopped: ";
            if (isConditional(plan) && reached == MigrationProof.Verdict.PROVEN) {
                findings.note(what + stopped.getMessage());
                return false;
            }
            findings.fail(what + stopped.getMessage());
            return true;
        }
        steps++;
        try (Connection connection = database.connect()) {
            sabotage.afterStepDown(name.id(), connection);
        }
        if (requireDeclared(after(name), plan.from(), database)) {
            try (Connection connection = database.connect()) {
                findings.requireSame(after(name), kept, survivors.keptBefore(connection));
            }
        }
        return true;
    }

    private static String after(MigrationName name) {
        return "after " + name.id() + " went down from the end of the history";
    }

    private static boolean isConditional(MigrationPlan plan) {
        return plan.reservations().stream().anyMatch(Reversal.Conditional.class::isInstance);
    }

    private boolean requireDeclared(String when, State state, ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            new SeedCheck(bench).require(when, state, connection, findings);
            findings.requireRead(when, bench.unreadViews(connection, state));
            return findings.requireEqual(
                    when + ", against the declaration",
                    bench.declared(state),
                    bench.moment(connection).catalog());
        }
    }

    private State last() {
        return plans.get(plans.size() - 1).to();
    }

    /** Brings rows into the last schema, or leaves it empty. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection) throws SQLException;
    }
}
