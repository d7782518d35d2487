package dev.plinth.runner;

import dev.plinth.runner.History.Event;
import dev.plinth.runner.Remains.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies a migration that cannot be one transaction. The history row is a journal: it says under way before anything
 * happens, counts the units as they end (in their own transaction where they have one), and becomes the row of success
 * with the last. So a killed runner leaves an exact record, and a failure is answered by taking back units in reverse.
 */
final class UnitByUnit {

    private final Session session;
    private final History history;
    private final RunListener listener;
    private final Migration migration;
    private final Stopwatch watch;
    private final UnitRunner runner;
    private final List<Unit> begun = new ArrayList<>();
    private int recorded;
    private final Set<Unit> withoutEffect = new HashSet<>();

    UnitByUnit(Session session, History history, RunListener listener, Migration migration, Stopwatch watch) {
        this.session = session;
        this.history = history;
        this.listener = listener;
        this.migration = migration;
        this.watch = watch;
        this.runner = new UnitRunner(session);
    }

    void apply(Optional<HistoryRow> seen) {
        List<Unit> units = migration.up().units();
        int done = claim(seen);
        begun.addAll(units.subList(0, done));
        recorded = done;
        boolean interruptedInside = seen.map(
                        row -> !row.success() && row.remains().kind() == Kind.INSIDE_UNIT)
                .orElse(false);
        try {
            if (interruptedInside) {
                begun.add(units.get(done));
            }
            if (done == units.size()) {
                session.inTransaction(() -> journal(done));
            }
            for (int i = done; i < units.size(); i++) {
                listener.unitStarting(migration.id(), units.get(i).label());
                switch (units.get(i).mode()) {
                    case TRANSACTION -> inTransaction(i);
                    case AUTOCOMMIT -> inAutocommit(i, interruptedInside && i == done);
                }
            }
        } catch (RunnerException failure) {
            throw takeBack(failure);
        }
    }

    /** Writes the journal's first entry, unless there is one to go on from; says how many units are done. */
    private int claim(Optional<HistoryRow> seen) {
        Optional<Remains> journal = seen.map(HistoryRow::remains)
                .filter(remains -> remains.kind() == Kind.UNDER_WAY || remains.kind() == Kind.INSIDE_UNIT);
        session.inTransaction(() -> {
            history.expect(migration.id(), seen);
            if (journal.isEmpty()) {
                journal(0);
            }
        });
        journal.ifPresent(remains -> session.warn(migration.id() + " was interrupted after " + remains.unitsDone()
                + " of its units; going on from there"));
        return journal.map(Remains::unitsDone).orElse(0);
    }

    private void inTransaction(int index) {
        Unit unit = migration.up().units().get(index);
        runner.run(unit, () -> {}, () -> journal(index + 1));
        begun.add(unit);
    }

    private void inAutocommit(int index, boolean mayHaveHappened) {
        Unit unit = migration.up().units().get(index);
        if (runner.isDone(unit)) {
            if (!mayHaveHappened) {
                runner.requireOwn(unit);
            }
        } else {
            session.inTransaction(() -> left(new Remains(Kind.INSIDE_UNIT, index, unit.label())));
            if (!begun.contains(unit)) {
                begun.add(unit);
            }
            try {
                runner.run(unit, () -> {}, () -> {});
            } catch (RunnerException.Unmet failure) {
                if (!mayHaveHappened) {
                    begun.remove(unit);
                }
                throw failure;
            } catch (RunnerException failure) {
                if (unit.failsWhole() && !mayHaveHappened) {
                    withoutEffect.add(unit);
                }
                throw failure;
            }
        }
        session.inTransaction(() -> journal(index + 1));
    }

    private void journal(int unitsDone) {
        recorded = unitsDone;
        List<Unit> units = migration.up().units();
        if (unitsDone == units.size()) {
            history.applied(migration, watch.elapsed());
        } else {
            String next =
                    "of " + units.size() + ", next: " + units.get(unitsDone).label();
            left(new Remains(Kind.UNDER_WAY, unitsDone, next));
        }
    }

    private void left(Remains remains) {
        history.left(migration, watch.elapsed(), remains);
    }

    private RunnerException takeBack(RunnerException failure) {
        String message = failure.getMessage();
        try {
            forgetWhatDidNotHappen();
            if (begun.isEmpty()) {
                return undone(failure, List.of());
            }
            Optional<String> irreversible = migration.irreversibleReason();
            if (irreversible.isPresent()) {
                return halfApplied(failure, "it cannot be taken back: " + irreversible.get());
            }
            session.inTransaction(() -> left(Remains.of(Kind.HALF_APPLIED, "being taken back after: " + message)));
            return undoAll(failure);
        } catch (RunnerException unrecorded) {
            failure.addSuppressed(unrecorded);
            return failure.withOutcome(migration.id()
                    + " was left where it stood, and the history could not be written: " + unrecorded.getMessage());
        }
    }

    /** Only the one that failed is asked: what the others did may be undone by later ones, as where an index is made anew. */
    private void forgetWhatDidNotHappen() {
        if (begun.size() > recorded) {
            Unit last = begun.get(begun.size() - 1);
            if (last.probe().isPresent() && !runner.isDone(last)) {
                begun.remove(last);
            }
        }
    }

    private RunnerException undoAll(RunnerException failure) {
        List<String> undone = new ArrayList<>();
        for (int i = begun.size() - 1; i >= 0; i--) {
            Unit unit = begun.get(i);
            listener.unitUndoing(migration.id(), unit.label());
            try {
                runner.undo(unit);
            } catch (RunnerException undoFailure) {
                failure.addSuppressed(undoFailure);
                return halfApplied(
                        failure, "taking back '" + unit.label() + "' failed as well: " + undoFailure.getMessage());
            }
            undone.add(unit.label());
        }
        return undone(failure, undone);
    }

    private RunnerException undone(RunnerException failure, List<String> labels) {
        String message = failure.getMessage();
        String destroyed = destroyed();
        String left = destroyed.isEmpty() ? message : "taken back, " + destroyed + System.lineSeparator() + message;
        session.inTransaction(() -> {
            left(Remains.of(Kind.UNDONE, left));
            history.event(migration, Event.FAILED, watch.elapsed(), left);
            if (!labels.isEmpty()) {
                history.event(migration, Event.UNDONE, watch.elapsed(), String.join(", ", labels));
            }
        });
        return failure.withOutcome(
                destroyed.isEmpty()
                        ? migration.id() + " was taken back and nothing of it is left; mend the cause and run again."
                        : migration.id() + " was taken back, " + destroyed
                                + ". Restore that from a backup if it is needed, mend the cause and run again.");
    }

    /** What the units that are taken back have destroyed, in words; empty where everything is as it was. */
    private String destroyed() {
        String what = begun.stream()
                .filter(unit -> !withoutEffect.contains(unit))
                .flatMap(unit -> unit.destroys().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return what.isEmpty() ? "" : "but destroyed: " + what;
    }

    private RunnerException halfApplied(RunnerException failure, String why) {
        String destroyed = destroyed();
        String reason = destroyed.isEmpty()
                ? why
                : why + System.lineSeparator() + "What is taken back is there again, " + destroyed;
        String message = failure.getMessage() + System.lineSeparator() + reason;
        session.inTransaction(() -> {
            left(Remains.of(Kind.HALF_APPLIED, message));
            history.event(migration, Event.FAILED, watch.elapsed(), "left half applied: " + message);
        });
        return failure.withOutcome(migration.id() + " is left half applied: " + reason + System.lineSeparator()
                + "The next run says how to repair it.");
    }
}
