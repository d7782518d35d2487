package dev.plinth.prover.rows;

import dev.plinth.dialect.Dialects;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The engines that every machine has and whose dialects are registered, each of them once in the JVM. */
public final class TestEngines {
    private static final List<ScratchEngine> ALL = start();

    private TestEngines() {}

    public static List<ScratchEngine> all() {
        return ALL;
    }

    private static List<ScratchEngine> start() {
        try {
            // Each stops itself with the JVM, and takes its files along.
            return Stream.<ScratchEngine>of(new H2Engine(), PostgreSqlEngine.embedded(), new SqliteEngine())
                    .filter(engine -> Dialects.all().stream()
                            .anyMatch(dialect -> dialect.name().equals(engine.dialect())))
                    .toList();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
