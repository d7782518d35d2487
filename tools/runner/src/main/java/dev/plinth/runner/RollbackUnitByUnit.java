package dev.plinth.runner;

import dev.plinth.runner.History.Event;
import dev.plinth.runner.Remains.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Rolls back a migration whose rollback cannot be one transaction. The history row is a journal: it counts the units as
 * they end, so that a rollback that stopped goes on after the last of them. Beginning again would not do: names that the
 * first units stand on may have changed since.
 */
final class RollbackUnitByUnit {

    private final Session session;
    private final History history;
    private final RunListener listener;
    private final Bundle bundle;
    private final Migration migration;
    private final HistoryRow seen;
    private final Stopwatch watch;
    private final UnitRunner runner;
    private final List<Unit> units;
    private boolean claimed;

    RollbackUnitByUnit(
            Session session,
            History history,
            RunListener listener,
            Bundle bundle,
            Migration migration,
            HistoryRow seen,
            Stopwatch watch) {
        this.session = session;
        this.history = history;
        this.listener = listener;
        this.bundle = bundle;
        this.migration = migration;
        this.seen = seen;
        this.watch = watch;
        this.runner = new UnitRunner(session);
        this.units = migration.rollbackScript().units();
    }

    void rollBack() {
        int done = seen.success() ? 0 : seen.remains().unitsDone();
        boolean mayHaveHappened = !seen.success() && seen.remains().kind() == Kind.INSIDE_ROLLBACK;
        if (!seen.success()) {
            session.warn("the rollback of " + migration.id() + " stopped after " + done + " of its " + units.size()
                    + " units; going on from there");
        }
        if (done == units.size()) {
            inTransaction(() -> journal(done));
        }
        for (int i = done; i < units.size(); i++) {
            Unit unit = units.get(i);
            listener.unitStarting(migration.id(), unit.label());
            switch (unit.mode()) {
                case TRANSACTION -> inTransactionUnit(i);
                case AUTOCOMMIT -> inAutocommit(i, mayHaveHappened && i == done);
            }
        }
    }

    private void inTransactionUnit(int index) {
        try {
            runner.run(units.get(index), this::claim, () -> journal(index + 1));
        } catch (RunnerException failure) {
            throw stopped(index, failure);
        }
    }

    private void inAutocommit(int index, boolean mayHaveHappened) {
        Unit unit = units.get(index);
        if (runner.isDone(unit)) {
            if (!mayHaveHappened) {
                runner.requireOwn(unit);
            }
        } else {
            inTransaction(() -> left(Kind.INSIDE_ROLLBACK, index, unit.label()));
            try {
                runner.run(unit, () -> {}, () -> {});
            } catch (RunnerException failure) {
                throw leavesNothing(unit, mayHaveHappened) ? stopped(index, failure) : unclear(index, failure);
            }
        }
        inTransaction(() -> journal(index + 1));
    }

    /** Whether a unit that has failed has not happened, and has left nothing of itself. */
    private boolean leavesNothing(Unit unit, boolean mayHaveHappened) {
        if (unit.probe().isEmpty()) {
            return !mayHaveHappened && unit.failsWhole();
        }
        try {
            return !runner.isDone(unit);
        } catch (RunnerException silent) {
            session.warn("nobody can tell what '" + unit.label() + "' has left: " + silent.getMessage());
            return false;
        }
    }

    private void inTransaction(Runnable writing) {
        session.inTransaction(() -> {
            claim();
            writing.run();
        });
    }

    /** Before the first change: nobody has touched the row since it was read. */
    private void claim() {
        if (!claimed) {
            history.expect(migration.id(), Optional.of(seen));
            claimed = true;
        }
    }

    private void journal(int unitsDone) {
        if (unitsDone == units.size()) {
            history.rolledBack(migration, watch.elapsed());
        } else {
            String next =
                    "of " + units.size() + ", next: " + units.get(unitsDone).label();
            left(Kind.HALF_ROLLED_BACK, unitsDone, next);
        }
    }

    private void left(Kind kind, int unitsDone, String message) {
        history.left(migration, watch.elapsed(), new Remains(kind, unitsDone, message));
    }

    /** The unit has left nothing of itself. */
    private RunnerException stopped(int index, RunnerException failure) {
        if (index == 0 && seen.success()) {
            return recorded(failure, this::putBack, "The rollback of " + migration.id() + " did not happen.");
        }
        return recorded(
                failure,
                () -> left(Kind.HALF_ROLLED_BACK, index, failure.getMessage()),
                migration.id() + " is half rolled back; mend the cause and run 'down' again, which goes on after the "
                        + index + " of " + units.size() + " units that are done.");
    }

    private void putBack() {
        if (!history.find(migration.id()).equals(Optional.of(seen))) {
            history.putBack(seen);
        }
    }

    /** The unit may have happened before this run, or in part. */
    private RunnerException unclear(int index, RunnerException failure) {
        Unit unit = units.get(index);
        Remains done = new Remains(Kind.INSIDE_ROLLBACK, index, "").after(Kind.HALF_ROLLED_BACK);
        return recorded(
                failure,
                () -> left(Kind.INSIDE_ROLLBACK, index, unit.label() + ": " + failure.getMessage()),
                migration.id() + " is half rolled back, and '" + unit.label() + "' (" + unit.place()
                        + ") may have happened already. If it has not, mend the cause and run 'down' again. If it has,"
                        + " record it and run 'down' again:" + System.lineSeparator()
                        + History.recording(bundle, migration, done));
    }

    private RunnerException recorded(RunnerException failure, Runnable record, String outcome) {
        String message = failure.getMessage();
        try {
            session.inTransaction(() -> {
                record.run();
                history.event(migration, Event.FAILED, watch.elapsed(), message);
            });
        } catch (RunnerException unrecorded) {
            failure.addSuppressed(unrecorded);
            return failure.withOutcome(
                    outcome + " The history could not be written either: " + unrecorded.getMessage());
        }
        return failure.withOutcome(outcome);
    }
}
