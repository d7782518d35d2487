package dev.plinth.runner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a script that succeeds or fails as one: a transaction, or statements that cannot be in one.
 *
 * @param label        shown as progress and in messages
 * @param prepare      run first, outside the transaction
 * @param requirements hold after the preparation, or the unit is not begun
 * @param checks       hold before the end, or the unit fails
 * @param restore      run last, whatever happened
 * @param probe        tells whether an autocommit unit has happened
 * @param repeatable   whether an autocommit unit that has happened can be run again at once: it changes nothing then, or
 *     the engine refuses it
 * @param undo         parts of the migration's rollback that take back this unit; harmless when run twice
 * @param retry        of a transaction that does not wait long for locks
 * @param destroys     what the unit destroys and its undo cannot bring back, each to stand after "destroyed: "
 */
public record Unit(
        Mode mode,
        String label,
        List<SqlText> prepare,
        List<Requirement> requirements,
        List<SqlText> statements,
        List<Check> checks,
        List<SqlText> restore,
        Optional<Probe> probe,
        boolean repeatable,
        List<SqlText> undo,
        List<String> destroys,
        Optional<Retry> retry) {

    public Unit {
        prepare = List.copyOf(prepare);
        requirements = List.copyOf(requirements);
        statements = List.copyOf(statements);
        checks = List.copyOf(checks);
        restore = List.copyOf(restore);
        undo = List.copyOf(undo);
        destroys = List.copyOf(destroys);
    }

    boolean isTransaction() {
        return mode == Mode.TRANSACTION;
    }

    /** Where its first statement stands, as {@code file:line}; its label where it has none. */
    String place() {
        return statements.isEmpty() ? label : statements.get(0).place();
    }

    /** Whether a runner can go on where another was killed inside this unit. */
    boolean isResumable() {
        return probe.isPresent() || repeatable;
    }

    /** Whether a unit that failed has left nothing of itself: so it is in a transaction, and with a single statement. */
    boolean failsWhole() {
        return isTransaction() || statements.size() <= 1;
    }

    /** How the engine can run the unit. */
    public enum Mode {
        TRANSACTION,
        AUTOCOMMIT
    }

    /**
     * What must read as expected: a setting, since SQLite ignores some of them without a word, or the number of rows that are
     * in the way.
     *
     * @param rows shows those rows; null where there is nothing to show
     * @param who  sees to it that it holds
     */
    public record Requirement(
            String expected,
            SqlText query,
            String message,
            @Nullable SqlText rows,
            Who who) {
        Requirement showing(SqlText query) {
            return new Requirement(expected, this.query, message, query, who);
        }

        Requirement ofPerson() {
            return new Requirement(expected, query, message, rows, Who.PERSON);
        }
    }

    /** Who sees to it that something holds. */
    public enum Who {
        DATABASE,
        PERSON
    }

    /** The same, where what a person has to do is taken as done. */
    Unit takingAsDone() {
        List<Requirement> others = requirements.stream()
                .filter(requirement -> requirement.who() != Who.PERSON)
                .toList();
        return new Unit(
                mode, label, prepare, others, statements, checks, restore, probe, repeatable, undo, destroys, retry);
    }

    /**
     * A transaction that gave up waiting for a lock, behind which others would have waited, and is begun again.
     *
     * @param state   the SQLState that says so
     * @param times   how often it is begun again
     * @param pause   before the first time; each is twice as long as the one before
     * @param longest pause
     * @param first   its first statement
     */
    public record Retry(String state, int times, Duration pause, Duration longest, SqlText first) {
        /** Before it is begun again for the time of this number, from 0. */
        Duration pause(int time) {
            Duration grown = pause;
            for (int i = 0; i < time && grown.compareTo(longest) < 0; i++) {
                grown = grown.multipliedBy(2);
            }
            return grown.compareTo(longest) < 0 ? grown : longest;
        }
    }

    /** A query that finds what must not be: any row is a failure. */
    public record Check(SqlText query, String message) {}

    /** Asks the database whether the unit is done, not done, or broken, and knows how to clear away the broken. */
    public record Probe(SqlText query, List<SqlText> cleanup) {
        public Probe {
            cleanup = List.copyOf(cleanup);
        }
    }
}
