package dev.plinth.prover.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database for one proof. */
public interface ScratchDatabase extends AutoCloseable {
    /** A new connection in autocommit, with foreign keys enforced; the caller closes it. */
    Connection connect() throws SQLException;

    /** Runs a script of many statements. */
    default void run(String script) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** Destroys the database. */
    @Override
    void close() throws SQLException;
}
