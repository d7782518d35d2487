package dev.plinth.inspector.postgresql;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.Scripts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** One server for the whole JVM; what a test makes in a transaction is taken back. */
final class PostgreSqlServer {
    private static final EmbeddedPostgres SERVER = start();

    private PostgreSqlServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(SERVER.getJdbcUrl("postgres", "postgres"));
        connection.setAutoCommit(false);
        return connection;
    }

    static Catalog read(List<String> script) throws SQLException {
        try (Connection connection = connect()) {
            Scripts.run(connection, script);
            Catalog catalog = CatalogInspectors.of("postgresql").read(connection);
            connection.rollback();
            return catalog;
        }
    }

    static Catalog read(String... script) throws SQLException {
        return read(List.of(script));
    }
}
