package dev.plinth.runner;

import dev.plinth.runner.History.Event;
import dev.plinth.runner.Remains.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Rolls one migration back: in one transaction with its history row where it is one, else unit by unit. */
final class MigrationDown {

    private final Session session;
    private final History history;
    private final RunListener listener;
    private final Bundle bundle;

    MigrationDown(Session session, History history, RunListener listener, Bundle bundle) {
        this.session = session;
        this.history = history;
        this.listener = listener;
        this.bundle = bundle;
    }

    /** Rolls back what {@code seen} says is there, removes the row and appends an event. */
    Duration rollBack(Migration migration, HistoryRow seen) {
        Stopwatch watch = Stopwatch.start();
        Runnable first = () -> history.expect(migration.id(), Optional.of(seen));
        Runnable last = () -> history.rolledBack(migration, watch.elapsed());
        if (!isThere(seen)) {
            removeRow(first, last);
            listener.migrationForgotten(migration.id());
            return watch.elapsed();
        }
        listener.migrationStarting(migration.id(), Direction.DOWN);
        List<Unit> units = migration.rollbackScript().units();
        if (units.isEmpty()) {
            removeRow(first, last);
        } else if (migration.rollbackScript().isOneTransaction()) {
            atOnce(migration, units.get(0), first, last, watch);
        } else {
            new RollbackUnitByUnit(session, history, listener, bundle, migration, seen, watch).rollBack();
        }
        listener.migrationFinished(migration.id(), Direction.DOWN, watch.elapsed());
        return watch.elapsed();
    }

    /** Whether there is anything to roll back: a migration that failed and was undone has a row and nothing else. */
    static boolean isThere(HistoryRow row) {
        return row.success() || row.remains().kind() != Kind.UNDONE;
    }

    private void removeRow(Runnable first, Runnable last) {
        session.inTransaction(() -> {
            first.run();
            last.run();
        });
    }

    private void atOnce(Migration migration, Unit unit, Runnable first, Runnable last, Stopwatch watch) {
        listener.unitStarting(migration.id(), unit.label());
        try {
            new UnitRunner(session).run(unit, first, last);
        } catch (RunnerException failure) {
            throw recorded(migration, failure, watch);
        }
    }

    private RunnerException recorded(Migration migration, RunnerException failure, Stopwatch watch) {
        String outcome = "The rollback of " + migration.id() + " did not happen.";
        String message = failure.getMessage();
        try {
            session.inTransaction(() -> history.event(migration, Event.FAILED, watch.elapsed(), message));
        } catch (RunnerException unrecorded) {
            failure.addSuppressed(unrecorded);
            return failure.withOutcome(
                    outcome + " The history could not be written either: " + unrecorded.getMessage());
        }
        return failure.withOutcome(outcome);
    }
}
