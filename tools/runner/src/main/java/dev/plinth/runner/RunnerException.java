package dev.plinth.runner;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can stop the runner. The message is written for the person who started it (what, where, what to do
 * next) and is complete without a stack trace; the kind lets a command line choose its exit code.
 */
public abstract sealed class RunnerException extends RuntimeException {

    private String message;

    private RunnerException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public final String getMessage() {
        return message;
    }

    /** Adds a sentence about what became of the database, which is known only after the failure has been answered. */
    final RunnerException withOutcome(String outcome) {
        message += System.lineSeparator() + outcome;
        return this;
    }

    /** The bundle is damaged, was edited, or is of a format that this runner does not read. No database was touched. */
    public static final class BadBundle extends RunnerException {
        BadBundle(String message) {
            super(message, null);
        }

        BadBundle(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The VERSION that was asked for names no migration, or several. No database was touched. */
    public static final class WrongVersion extends RunnerException {
        WrongVersion(String message) {
            super(message, null);
        }
    }

    /** The runner itself said no: the history, a requirement or a check of the bundle forbids going on. */
    public static sealed class Refused extends RunnerException {
        Refused(String message) {
            super(message, null);
        }
    }

    /** What a unit requires does not hold; none of its statements has run. */
    static final class Unmet extends Refused {
        Unmet(String message) {
            super(message);
        }
    }

    /** The thread was interrupted; the runner stopped before the next statement, and the thread's flag is set again. */
    public static final class Interrupted extends RunnerException {
        Interrupted(String message) {
            super(message, null);
        }
    }

    /** The database refused a statement or could not be reached. */
    public static final class DatabaseFailure extends RunnerException {
        private final @Nullable SqlText sql;
        private final @Nullable String state;

        private DatabaseFailure(String message, @Nullable SqlText sql, SQLException cause) {
            super(message, cause);
            this.sql = sql;
            this.state = cause.getSQLState();
        }

        static DatabaseFailure of(SqlText sql, SQLException cause) {
            String message = sql.place() + ": " + describe(cause) + System.lineSeparator() + "  " + sql.excerpt();
            return new DatabaseFailure(message, sql, cause);
        }

        static DatabaseFailure whileConnecting(SQLException cause) {
            return new DatabaseFailure("cannot connect to the database: " + describe(cause), null, cause);
        }

        /** The SQLState that the driver reported, where it reported one. */
        public Optional<String> sqlState() {
            return Optional.ofNullable(state);
        }

        /** The beginning of the statement that was refused; empty where there was no connection. */
        public Optional<String> excerpt() {
            return Optional.ofNullable(sql).map(SqlText::excerpt);
        }

        /** Where that statement stands, as {@code file:line}. */
        public Optional<String> place() {
            return Optional.ofNullable(sql).map(SqlText::place);
        }

        static String describe(SQLException cause) {
            String text = String.valueOf(cause.getMessage()).strip();
            return cause.getSQLState() == null ? text : text + " (SQLState " + cause.getSQLState() + ")";
        }
    }
}
