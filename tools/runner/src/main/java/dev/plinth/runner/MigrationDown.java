package dev.plinth.runner;

import dev.plinth.runner.History.Event;
import dev.plinth.runner.Remains.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Rolls one migration back; its scripts are harmless when run twice, so a rollback that stopped is run again whole. */
final class MigrationDown {

    private final Session session;
    private final History history;
    private final RunListener listener;
    private final UnitRunner runner;

    MigrationDown(Session session, History history, RunListener listener) {
        this.session = session;
        this.history = history;
        this.listener = listener;
        this.runner = new UnitRunner(session);
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
            unitByUnit(migration, units, first, last, watch);
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
            runner.run(unit, first, last);
        } catch (RunnerException failure) {
            Runnable record = () -> history.event(migration, Event.FAILED, watch.elapsed(), failure.getMessage());
            throw recorded(failure, record, "The rollback of " + migration.id() + " did not happen.");
        }
    }

    private void unitByUnit(Migration migration, List<Unit> units, Runnable first, Runnable last, Stopwatch watch) {
        session.inTransaction(() -> {
            first.run();
            history.left(migration, watch.elapsed(), Remains.of(Kind.HALF_ROLLED_BACK, "rollback under way"));
        });
        try {
            for (Unit unit : units) {
                listener.unitStarting(migration.id(), unit.label());
                if (!runner.isDone(unit)) {
                    runner.run(unit, () -> {}, () -> {});
                }
            }
            session.inTransaction(last);
        } catch (RunnerException failure) {
            Runnable record = () -> {
                Remains remains = Remains.of(Kind.HALF_ROLLED_BACK, failure.getMessage());
                history.left(migration, watch.elapsed(), remains);
                history.event(migration, Event.FAILED, watch.elapsed(), failure.getMessage());
            };
            throw recorded(
                    failure, record, migration.id() + " is half rolled back; mend the cause and run 'down' again.");
        }
    }

    private RunnerException recorded(RunnerException failure, Runnable record, String outcome) {
        try {
            session.inTransaction(record);
        } catch (RunnerException unrecorded) {
            failure.addSuppressed(unrecorded);
            return failure.withOutcome(
                    outcome + " The history could not be written either: " + unrecorded.getMessage());
        }
        return failure.withOutcome(outcome);
    }
}
