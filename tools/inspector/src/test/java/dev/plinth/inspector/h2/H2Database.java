package dev.plinth.inspector.h2;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.Scripts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Databases in memory that nobody else sees and that end with their connection. */
final class H2Database {
    private H2Database() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }

    static Catalog read(List<String> script) throws SQLException {
        try (Connection connection = connect()) {
            Scripts.run(connection, script);
            return CatalogInspectors.of("h2").read(connection);
        }
    }

    static Catalog read(String... script) throws SQLException {
        return read(List.of(script));
    }
}
