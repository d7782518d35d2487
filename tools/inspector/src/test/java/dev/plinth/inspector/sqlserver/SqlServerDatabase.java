package dev.plinth.inspector.sqlserver;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.Scripts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A scratch database on the server that PLINTH_SQLSERVER_URL names: SQL Server itself, or a Babelfish. */
final class SqlServerDatabase implements AutoCloseable {
    private static final String VARIABLE = "PLINTH_SQLSERVER_URL";

    private static final AtomicInteger OPENED = new AtomicInteger();

    /** A Babelfish takes seconds to warm a session up for its catalog. */
    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    private final Connection connection;
    private final String name;

    private SqlServerDatabase(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    static SqlServerDatabase open() throws SQLException {
        requireServer();
        Connection idle = IDLE.poll();
        Connection connection = idle == null ? DriverManager.getConnection(url()) : idle;
        String name = "plinth_inspector_" + ProcessHandle.current().pid() + "_" + OPENED.incrementAndGet();
        Scripts.run(connection, List.of("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name));
        connection.setCatalog(name);
        return new SqlServerDatabase(connection, name);
    }

    /** Skips the test with a word where there is no server. */
    static void requireServer() {
        if (url().isEmpty()) {
            System.out.println("not executed on SQL Server: " + VARIABLE + " names none");
        }
        assumeTrue(!url().isEmpty(), VARIABLE + " names no server");
    }

    private static String url() {
        String named = System.getenv(VARIABLE);
        return named == null ? "" : named;
    }

    static boolean isBabelfish() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT @@VERSION")) {
            return rows.next() && rows.getString(1).toLowerCase(Locale.ROOT).contains("babelfish");
        }
    }

    static Catalog read(List<String> script) throws SQLException {
        return read(script, Set.of());
    }

    static Catalog read(List<String> script, Set<String> schemas) throws SQLException {
        try (SqlServerDatabase database = open()) {
            Scripts.run(database.connection(), script);
            return CatalogInspectors.of("sqlserver").read(database.connection(), schemas);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.setCatalog("master");
        Scripts.run(connection, List.of("DROP DATABASE " + name));
        IDLE.add(connection);
    }
}
