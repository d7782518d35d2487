package dev.plinth.cli;

import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqlServerEngine;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** A server, of one engine, on which databases may be made. */
record ScratchServer(String url, Optional<String> user) {
    static ScratchServer of(String url, Optional<String> user) {
        return new ScratchServer(url, user);
    }

    /** Empty where the server is of another dialect. */
    Optional<ScratchEngine> engine(String dialect) throws SQLException {
        if (!url.startsWith("jdbc:" + dialect + ":")) {
            return Optional.empty();
        }
        Properties login = new Properties();
        user.ifPresent(known -> login.setProperty("user", known));
        return switch (dialect) {
            case "postgresql" -> Optional.of(PostgreSqlEngine.at(url, login));
            case "sqlserver" -> Optional.of(SqlServerEngine.at(url, login));
            default -> Optional.empty();
        };
    }
}
