package dev.plinth.prover.golden;

import dev.plinth.dialect.Dialect;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PostgreSQL in the majors that this run is about: every build has one, the night all that are supported, which its profile
 * brings into the local Maven repository. {@code -Dplinth.postgresql=13,18} names some.
 */
final class PostgreSqlMajors {
    private static final Set<String> OLD = Set.of("PostgreSQL 13", "PostgreSQL 14");

    private PostgreSqlMajors() {}

    static List<ScratchEngine> start() throws IOException, SQLException {
        List<ScratchEngine> engines = new ArrayList<>();
        for (EngineName name : names()) {
            engines.add(Engines.start(name, Fetching.NEVER).orElseThrow());
        }
        return engines;
    }

    /**
     * Whether the engine is new enough for a case: a view with the rights of who reads it needs 15, and PostgreSQL says so by
     * the parameter's name.
     */
    static boolean hold(ExecutedCase golden, Dialect dialect, ScratchEngine engine) {
        return !OLD.contains(engine.version())
                || Stream.of("up", "down")
                        .map(direction -> golden.script(dialect, direction))
                        .noneMatch(PostgreSqlMajors::isNewer);
    }

    private static boolean isNewer(Path script) {
        try {
            return Files.exists(script) && Files.readString(script).contains("security_invoker");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<EngineName> names() {
        String asked = System.getProperty("plinth.postgresql", "");
        if (!asked.isEmpty()) {
            return Stream.of(asked.split(","))
                    .map(major -> EngineName.of("postgresql:" + major))
                    .toList();
        }
        return System.getProperty("plinth.size", "normal").equals("nightly")
                ? EngineName.postgreSqlMajors().stream()
                        .map(major -> EngineName.of("postgresql:" + major))
                        .toList()
                : List.of(EngineName.any("postgresql"));
    }
}
