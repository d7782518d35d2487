package dev.plinth.runner;

import dev.plinth.runner.History.Event;
import java.time.Duration;
import java.util.Optional;

/** Applies one migration: in one transaction with its history row where it is one, else unit by unit. */
final class MigrationUp {

    private final Session session;
    private final History history;
    private final RunListener listener;

    MigrationUp(Session session, History history, RunListener listener) {
        this.session = session;
        this.history = history;
        this.listener = listener;
    }

    /**
     * Applies the migration.
     *
     * @param seen the history row that the decision to apply was made on
     * @return how long it took; empty when another runner has applied it meanwhile
     */
    Optional<Duration> apply(Migration migration, Optional<HistoryRow> seen) {
        Stopwatch watch = Stopwatch.start();
        listener.migrationStarting(migration.id(), Direction.UP);
        try {
            if (migration.up().isOneTransaction()) {
                applyAtOnce(migration, seen, watch);
            } else {
                new UnitByUnit(session, history, listener, migration, watch).apply(seen);
            }
        } catch (OvertakenException overtaken) {
            if (overtaken.found().filter(row -> row.isApplied(migration)).isPresent()) {
                session.warn(migration.id() + " was applied by another runner meanwhile");
                return Optional.empty();
            }
            throw overtaken;
        }
        Duration took = watch.elapsed();
        listener.migrationFinished(migration.id(), Direction.UP, took);
        return Optional.of(took);
    }

    private void applyAtOnce(Migration migration, Optional<HistoryRow> seen, Stopwatch watch) {
        Runnable first = () -> history.expect(migration.id(), seen);
        Runnable last = () -> history.applied(migration, watch.elapsed());
        try {
            if (migration.up().units().isEmpty()) {
                session.inTransaction(() -> {
                    first.run();
                    last.run();
                });
            }
            for (Unit unit : migration.up().units()) {
                listener.unitStarting(migration.id(), unit.label());
                new UnitRunner(session).run(unit, first, last);
            }
        } catch (RunnerException failure) {
            throw recordFailure(migration, seen, watch, failure);
        }
    }

    private RunnerException recordFailure(
            Migration migration, Optional<HistoryRow> seen, Stopwatch watch, RunnerException failure) {
        try {
            session.inTransaction(() -> {
                history.expect(migration.id(), seen);
                history.left(migration, watch.elapsed(), Remains.of(Remains.Kind.UNDONE, failure.getMessage()));
                history.event(migration, Event.FAILED, watch.elapsed(), failure.getMessage());
            });
        } catch (RunnerException | OvertakenException unrecorded) {
            failure.addSuppressed(unrecorded);
            return failure.withOutcome(
                    migration.id() + " was rolled back, but the history could not say so: " + unrecorded.getMessage());
        }
        return failure.withOutcome(
                migration.id() + " was rolled back and nothing of it is left; mend the cause and run again.");
    }
}
