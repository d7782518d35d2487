package dev.plinth.sql;

import java.util.List;
import java.util.Optional;

/**
 * What runs as a whole: one transaction, or one statement that commits by itself.
 *
 * @param label what a person sees while it runs
 * @param prepare run before the transaction, outside it
 * @param require checked before the transaction
 * @param checks run inside the transaction, last: a row is a failure
 * @param restore run afterwards, whether it succeeded or not
 * @param undoSteps the operations (numbers in the plan) whose inverse undoes this unit, where it committed and a later
 *     one failed; empty for a unit that a rollback takes back
 * @param retry of a transaction that waits for locks only so long; empty: it waits as the connection does
 */
public record Unit(
        Mode mode,
        String label,
        List<SqlFragment> prepare,
        List<Requirement> require,
        List<SqlStatement> statements,
        List<Check> checks,
        List<SqlFragment> restore,
        List<Integer> undoSteps,
        Optional<Retry> retry) {
    public Unit {
        prepare = List.copyOf(prepare);
        require = List.copyOf(require);
        statements = List.copyOf(statements);
        checks = List.copyOf(checks);
        restore = List.copyOf(restore);
        undoSteps = List.copyOf(undoSteps);
    }

    /** One that does not wait for locks in a way of its own. */
    public Unit(
            Mode mode,
            String label,
            List<SqlFragment> prepare,
            List<Requirement> require,
            List<SqlStatement> statements,
            List<Check> checks,
            List<SqlFragment> restore,
            List<Integer> undoSteps) {
        this(mode, label, prepare, require, statements, checks, restore, undoSteps, Optional.empty());
    }

    public static Unit transaction(String label, List<SqlStatement> statements) {
        return transaction(label, List.of(), statements);
    }

    public static Unit transaction(String label, List<Requirement> require, List<SqlStatement> statements) {
        return new Unit(Mode.TRANSACTION, label, List.of(), require, statements, List.of(), List.of(), List.of());
    }

    /** Statements that are in no transaction together. */
    public static Unit autocommit(String label, List<SqlStatement> statements) {
        return new Unit(Mode.AUTOCOMMIT, label, List.of(), List.of(), statements, List.of(), List.of(), List.of());
    }

    /** The same, if something holds before. */
    public Unit requiring(List<Requirement> requirements) {
        return new Unit(mode, label, prepare, requirements, statements, checks, restore, undoSteps, retry);
    }

    public enum Mode {
        TRANSACTION,
        AUTOCOMMIT
    }

    /**
     * A query with one value, which must read as {@code expected}.
     *
     * @param rows a query that shows what is in the way; empty: there is nothing to show
     * @param who sees to it
     */
    public record Requirement(SqlFragment query, String expected, String message, Optional<SqlFragment> rows, Who who) {
        public Requirement(SqlFragment query, String expected, String message) {
            this(query, expected, message, Optional.empty(), Who.DATABASE);
        }
    }

    /** Who sees to it that something holds. */
    public enum Who {
        DATABASE,
        PERSON
    }

    /**
     * How a transaction waits for locks: not long, since others wait behind it, and then once more from its begin.
     *
     * @param first its first statement, which says how long
     * @param state the SQLState of a statement that has waited so long
     * @param times how often it is run again
     * @param pause milliseconds before the first time; each is twice as long as the one before, up to {@link #LONGEST}
     */
    public record Retry(SqlFragment first, String state, int times, int pause) {
        /** Milliseconds: no pause is longer. */
        public static final int LONGEST = 30_000;
    }

    /** A query that must give no row. */
    public record Check(SqlFragment query, String message) {}
}
