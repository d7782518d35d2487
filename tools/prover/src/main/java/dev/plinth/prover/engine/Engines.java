package dev.plinth.prover.engine;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** The engines that can be had here, by dialect. */
public final class Engines {
    private Engines() {}

    /**
     * Starts an engine for the dialect.
     *
     * @return empty where none can be had for it
     * @throws IOException if it should be there and is not; the message says what was looked for
     */
    public static Optional<ScratchEngine> start(String dialect) throws SQLException, IOException {
        return start(EngineName.any(dialect), Fetching.NEVER);
    }

    /**
     * Starts an engine.
     *
     * @return empty where none can be had for its dialect
     * @throws IOException if it should be there and is not; the message says what was looked for
     */
    public static Optional<ScratchEngine> start(EngineName name, Fetching fetching) throws SQLException, IOException {
        return switch (name.dialect()) {
            case "sqlite" -> Optional.of(new SqliteEngine());
            case "h2" -> Optional.of(new H2Engine());
            case "postgresql" -> Optional.of(PostgreSqlEngine.embedded(name.major(), fetching));
            case "sqlserver" -> SqlServerEngine.ofEnvironment();
            default -> Optional.empty();
        };
    }
}
