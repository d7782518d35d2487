package dev.plinth.prover.golden;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import org.h2.tools.RunScript;

/** Runs a whole script unchanged on the database of a connection, as a person would who has nothing but the file. */
interface ScriptClient {
    /** @throws Exception if the client fails */
    void run(Connection connection, Path script) throws Exception;

    /** What each dialect's scripts say that they are run with; the program is looked for on the path. */
    static Optional<ScriptClient> of(String dialect) {
        return switch (dialect) {
            case "h2" -> Optional.of(ScriptClient::h2);
            case "postgresql" ->
                CommandLine.find("psql")
                        .map(psql -> (connection, script) -> psql.psql(
                                connection,
                                script.getParent(),
                                "-X",
                                "-q",
                                "-v",
                                "ON_ERROR_STOP=1",
                                "-f",
                                script.toString()));
            case "sqlite" ->
                CommandLine.find("sqlite3")
                        .map(sqlite ->
                                (connection, script) -> sqlite.sqlite(connection, script.getParent(), script, "-bail"));
            case "sqlserver" -> Optional.of(ScriptClient::sqlserver);
            default -> Optional.empty();
        };
    }

    private static void h2(Connection connection, Path script) throws Exception {
        try (Reader reader = Files.newBufferedReader(script)) {
            RunScript.execute(connection, reader);
        }
    }

    /** Batch by batch up to the first error, as sqlcmd does it with -b. */
    private static void sqlserver(Connection connection, Path script) throws Exception {
        try (Statement statement = connection.createStatement()) {
            for (String batch : Files.readString(script).split("(?m)^GO$")) {
                boolean rows = !batch.isBlank() && statement.execute(batch);
                while (!batch.isBlank() && (rows || statement.getUpdateCount() != -1)) {
                    rows = statement.getMoreResults();
                }
            }
        }
    }
}
