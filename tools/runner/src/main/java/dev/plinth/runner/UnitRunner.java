package dev.plinth.runner;

import dev.plinth.runner.RunnerException.DatabaseFailure;
import dev.plinth.runner.RunnerException.Interrupted;
import dev.plinth.runner.RunnerException.Refused;
import dev.plinth.runner.RunnerException.Unmet;
import dev.plinth.runner.Unit.Check;
import dev.plinth.runner.Unit.Probe;
import dev.plinth.runner.Unit.Requirement;
import dev.plinth.runner.Unit.Retry;
import java.time.Duration;
import java.util.Optional;

/** Runs one unit, or takes it back, within its preparation and its restoration. */
final class UnitRunner {

    private final Session session;

    UnitRunner(Session session) {
        this.session = session;
    }

    /**
     * Runs a unit.
     *
     * @param first inside the transaction before any statement; an autocommit unit leaves it out
     * @param last  inside the transaction after all checks; an autocommit unit leaves it out
     */
    void run(Unit unit, Runnable first, Runnable last) {
        Runnable work = () -> {
            unit.statements().forEach(this::executeUnlessInterrupted);
            unit.checks().forEach(this::check);
        };
        patiently(
                unit,
                () -> bracket(unit, () -> {
                    switch (unit.mode()) {
                        case AUTOCOMMIT -> work.run();
                        case TRANSACTION ->
                            session.inTransaction(() -> {
                                unit.retry().ifPresent(retry -> session.execute(retry.first()));
                                first.run();
                                work.run();
                                last.run();
                            });
                    }
                }));
    }

    /** Begins a transaction again that gave up waiting for a lock. */
    private void patiently(Unit unit, Runnable attempt) {
        if (unit.retry().isEmpty()) {
            attempt.run();
            return;
        }
        Retry retry = unit.retry().get();
        for (int times = 0; ; times++) {
            try {
                attempt.run();
                return;
            } catch (DatabaseFailure failure) {
                if (times == retry.times() || !failure.sqlState().equals(Optional.of(retry.state()))) {
                    throw failure;
                }
                Duration pause = retry.pause(times);
                session.warn("'" + unit.label() + "' waited for a lock in vain, so that others need not wait behind it;"
                        + " again in " + pause.toMillis() + " ms (" + (times + 1) + " of " + retry.times() + ")");
                pause(unit, pause);
            }
        }
    }

    private static void pause(Unit unit, Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interruption) {
            throw new Interrupted(unit.place() + ": interrupted before it was begun again");
        }
    }

    /** Takes a unit back, whatever it required before it began; an interruption does not stop this. */
    void undo(Unit unit) {
        Runnable work = () -> unit.undo().forEach(session::execute);
        patiently(unit, () -> {
            try {
                unit.prepare().forEach(session::execute);
                switch (unit.mode()) {
                    case AUTOCOMMIT -> work.run();
                    case TRANSACTION ->
                        session.inTransaction(() -> {
                            unit.retry().ifPresent(retry -> session.execute(retry.first()));
                            work.run();
                        });
                }
            } finally {
                session.restore(unit.restore());
            }
        });
    }

    /** What is done already without the history knowing of it was done by somebody else: refused where that matters. */
    void requireOwn(Unit unit) {
        unit.requirements().forEach(this::require);
    }

    /** Asks the probe; what is broken is cleared away and counts as not done. A unit without a probe is not done. */
    boolean isDone(Unit unit) {
        return unit.probe().map(probe -> isDone(unit, probe)).orElse(false);
    }

    private boolean isDone(Unit unit, Probe probe) {
        String answer = session.value(probe.query()).orElse("nothing");
        return switch (answer) {
            case "done" -> true;
            case "not done" -> false;
            case "broken" -> {
                probe.cleanup().forEach(session::execute);
                yield false;
            }
            default ->
                throw new Refused(probe.query().place() + ": the probe of '" + unit.label() + "' answered '" + answer
                        + "', which is none of done, not done, broken");
        };
    }

    private void bracket(Unit unit, Runnable work) {
        try {
            unit.prepare().forEach(session::execute);
            unit.requirements().forEach(this::require);
            work.run();
        } finally {
            session.restore(unit.restore());
        }
    }

    private void executeUnlessInterrupted(SqlText statement) {
        if (Thread.interrupted()) {
            throw new Interrupted(statement.place() + ": interrupted before this statement");
        }
        session.execute(statement);
    }

    private void require(Requirement requirement) {
        String found = session.value(requirement.query()).orElse("nothing");
        if (!found.equals(requirement.expected())) {
            String shown = Optional.ofNullable(requirement.rows())
                    .flatMap(session::describeFirstRow)
                    .map(row -> ", first row: " + row)
                    .orElse("");
            throw new Unmet(requirement.query().place() + ": " + requirement.message() + " (expected "
                    + requirement.expected() + ", found " + found + shown + ")");
        }
    }

    private void check(Check check) {
        session.describeFirstRow(check.query()).ifPresent(row -> {
            throw new Refused(check.query().place() + ": " + check.message() + " (first row: " + row + ")");
        });
    }
}
