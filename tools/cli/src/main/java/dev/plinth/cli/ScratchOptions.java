package dev.plinth.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where what was read of a database is tried. */
final class ScratchOptions {
    @Option(
            names = "--scratch",
            paramLabel = "JDBC",
            description =
                    "a PostgreSQL or SQL Server to try on, where none can be started: its user may create databases")
    private @Nullable String scratch;

    /**
     * @param user of the scratch server
     * @param warning is told where the engine is not that of the database
     */
    ScratchEngines engines(Optional<String> user, Consumer<String> warning) {
        return new ScratchEngines(Optional.ofNullable(scratch), user, warning);
    }
}
