package dev.plinth.prover.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** SQLite in process, a file a database. */
public final class SqliteEngine implements ScratchEngine {
    private final TemporaryFolder folder;
    private final String version;
    private int databases;

    public SqliteEngine() throws SQLException {
        try {
            folder = TemporaryFolder.create("sqlite");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sqlite_version()")) {
            rows.next();
            String[] parts = rows.getString(1).split("\\.");
            version = "SQLite " + parts[0] + "." + parts[1];
        }
    }

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ScratchDatabase create() {
        Path file = folder.path().resolve("proof-" + ++databases + ".db");
        return new ScratchDatabase() {
            @Override
            public Connection connect() throws SQLException {
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("PRAGMA foreign_keys = ON");
                    statement.execute("PRAGMA synchronous = OFF");
                }
                return connection;
            }

            /** Of the driver's methods it is this one that does not stop behind the first statement. */
            @Override
            public void run(String script) throws SQLException {
                try (Connection connection = connect();
                        Statement statement = connection.createStatement()) {
                    statement.executeUpdate(script);
                }
            }

            @Override
            public void close() throws SQLException {
                try {
                    for (String suffix : List.of("", "-journal", "-wal", "-shm")) {
                        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
                    }
                } catch (IOException failure) {
                    throw new SQLException("cannot delete " + file, failure);
                }
            }
        };
    }

    @Override
    public void close() {
        folder.close();
    }
}
