package dev.plinth.prover.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** H2 in process, a file a database, which is closed with its last connection: opened again, H2 knows its objects anew. */
final class H2FileEngine implements ScratchEngine {
    private final String version;

    H2FileEngine(String version) {
        this.version = version;
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
    public ScratchDatabase create() throws SQLException {
        TemporaryFolder folder;
        try {
            folder = TemporaryFolder.create("h2");
        } catch (IOException failure) {
            throw new SQLException("cannot make a folder for a database", failure);
        }
        String url = "jdbc:h2:file:" + folder.path().resolve("proof");
        return new ScratchDatabase() {
            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(url);
            }

            @Override
            public void close() {
                folder.close();
            }
        };
    }

    @Override
    public void close() {
        // each database was deleted on its own
    }
}
