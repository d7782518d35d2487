package dev.plinth.cli;

import java.sql.SQLException;

/** There is no connection to the database. */
final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param hint what the driver does not know, a clause of its own */
    UnreachableException(SQLException cause, String hint) {
        super("cannot connect to the database: " + cause.getMessage() + hint, cause);
    }
}
