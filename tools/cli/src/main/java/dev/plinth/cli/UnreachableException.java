package dev.plinth.cli;

import java.sql.SQLException;

/** There is no connection to the database. */
final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreachableException(SQLException cause) {
        super("cannot connect to the database: " + cause.getMessage(), cause);
    }
}
