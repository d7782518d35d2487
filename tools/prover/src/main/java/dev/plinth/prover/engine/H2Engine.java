package dev.plinth.prover.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** H2 in process and in memory. */
public final class H2Engine implements ScratchEngine {
    private final String version;

    public H2Engine() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT H2VERSION()")) {
            rows.next();
            String[] parts = rows.getString(1).split("\\.");
            version = "H2 " + parts[0] + "." + parts[1];
        }
    }

    @Override
    public String dialect() {
        return "h2";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ScratchDatabase create() {
        String url = "jdbc:h2:mem:proof-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return new ScratchDatabase() {
            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(url);
            }

            @Override
            public void close() throws SQLException {
                try (Connection connection = connect();
                        Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN");
                }
            }
        };
    }

    @Override
    public ScratchEngine reopening() {
        return new H2FileEngine(version);
    }

    @Override
    public void close() {
        // each database was shut down on its own
    }
}
