package dev.plinth.prover.golden;

import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL in the majors that this run is about: every build has one, the night all that are supported, which its profile
 * brings into the local Maven repository. {@code -Dplinth.postgresql=13,18} names some.
 */
final class PostgreSqlMajors {
    private PostgreSqlMajors() {}

    static List<ScratchEngine> start() throws IOException, SQLException {
        List<ScratchEngine> engines = new ArrayList<>();
        for (EngineName name : names()) {
            engines.add(Engines.start(name, Fetching.NEVER).orElseThrow());
        }
        return engines;
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
