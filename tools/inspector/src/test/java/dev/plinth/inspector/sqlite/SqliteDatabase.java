package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database file that is gone after its use. */
final class SqliteDatabase implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private SqliteDatabase(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static SqliteDatabase with(List<String> script) throws SQLException, IOException {
        Path file = Files.createTempFile("inspector", ".db");
        SqliteDatabase database =
                new SqliteDatabase(file, DriverManager.getConnection("jdbc:sqlite:" + file + "?synchronous=OFF"));
        Scripts.run(database.connection, script);
        return database;
    }

    static Catalog read(List<String> script) throws SQLException, IOException {
        try (SqliteDatabase database = with(script)) {
            return database.read();
        }
    }

    static Catalog read(String... script) throws SQLException, IOException {
        return read(List.of(script));
    }

    Catalog read() throws SQLException {
        return CatalogInspectors.of("sqlite").read(connection);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        Files.delete(file);
    }
}
