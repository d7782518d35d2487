package dev.plinth.prover.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** A database for one proof. */
public interface ScratchDatabase extends AutoCloseable {
    /** A new connection in autocommit, with foreign keys enforced; the caller closes it. */
    Connection connect() throws SQLException;

    /** Destroys the database. */
    @Override
    void close() throws SQLException;
}
