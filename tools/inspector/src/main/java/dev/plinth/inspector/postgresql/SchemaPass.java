package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A look at another schema than the current one. The search path stays as it is, so that definitions name what they refer to
 * alike, whichever schema is read.
 */
final class SchemaPass implements AutoCloseable {
    /** A setting of our own, which nobody else reads. */
    static final String SETTING = "plinth.schema";

    private final Connection connection;

    private SchemaPass(Connection connection) {
        this.connection = connection;
    }

    static SchemaPass over(Connection connection, String schema) throws SQLException {
        set(connection, schema);
        return new SchemaPass(connection);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        set(connection, "");
    }

    private static void set(Connection connection, String schema) throws SQLException {
        Queries.rows(connection, "SELECT set_config('" + SETTING + "', ?, false)", row -> row.getString(1), schema);
    }
}
