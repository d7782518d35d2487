package dev.plinth.inspector.h2;

import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A look at another schema than the connection's own, which is put back afterwards. */
final class SchemaPass implements AutoCloseable {
    private static final String REMARKS =
            "SELECT COALESCE(REMARKS, '') FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = ?";

    private final Connection connection;
    private final String own;

    private SchemaPass(Connection connection) throws SQLException {
        this.connection = connection;
        own = connection.getSchema();
    }

    static SchemaPass over(Connection connection, String schema) throws SQLException {
        SchemaPass pass = new SchemaPass(connection);
        connection.setSchema(schema);
        return pass;
    }

    /** What is said of a schema; empty where there is none of the name. */
    static Optional<String> find(Connection connection, String schema) throws SQLException {
        List<String> found = Queries.rows(connection, REMARKS, row -> row.getString(1), schema);
        return found.stream().findFirst();
    }

    Connection connection() {
        return connection;
    }

    /** The connection's own schema. */
    String own() {
        return own;
    }

    @Override
    public void close() throws SQLException {
        connection.setSchema(own);
    }
}
