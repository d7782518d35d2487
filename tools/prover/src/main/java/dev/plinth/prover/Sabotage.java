package dev.plinth.prover;

import java.sql.Connection;
import java.sql.SQLException;

/** Changes a database behind a proof's back, after the rollback: a proof that does not notice is none. */
@FunctionalInterface
interface Sabotage {
    Sabotage NONE = (migration, connection) -> {};

    void afterDown(String migration, Connection connection) throws SQLException;

    /** After each rollback on the way down through the whole history. */
    default void afterStepDown(String migration, Connection connection) throws SQLException {
        // most sabotage is about a migration alone
    }
}
