package dev.plinth.cli;

import dev.plinth.runner.Direction;
import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says before values are lost. */
final class Consent {
    @Option(
            names = "--yes",
            paramLabel = "ID",
            description = "run, or roll back, this migration though values are lost; where no terminal is there to ask")
    private List<String> agreed = new ArrayList<>();

    @Option(
            names = "--no-backup",
            paramLabel = "REASON",
            description = "lose values without the backup that plinth.yaml asks for")
    private @Nullable String withoutBackup;

    /** Why there is no backup; empty where there has to be one. */
    Optional<String> reasonWithoutBackup() {
        return Optional.ofNullable(withoutBackup).filter(reason -> !reason.isBlank());
    }

    /**
     * Goes on only where a person has typed the migration's id, or written it on the command line.
     *
     * @throws InputException if nobody has
     */
    void require(String migration, Direction direction, List<String> losses) {
        if (agreed.contains(migration)) {
            return;
        }
        String lost = String.join("\n  ", losses);
        Optional<Console> terminal = terminal();
        if (terminal.isEmpty()) {
            throw new InputException(words(migration, direction) + " loses values:\n  " + lost
                    + "\nNobody is there to ask; nothing was done. To go on, say --yes " + migration);
        }
        String typed = terminal.get()
                .readLine("%s loses values:%n  %s%nType %s to go on: ", words(migration, direction), lost, migration);
        if (!migration.equals(Optional.ofNullable(typed).map(String::strip).orElse(""))) {
            throw new InputException(migration
                    + " was not typed, and nothing was done. Where nobody can be asked, say --yes " + migration);
        }
    }

    /** Where somebody sits. From Java 22 there is a console without one, too, which can be asked what it is. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> terminal() {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        try {
            boolean sits = (boolean) Console.class.getMethod("isTerminal").invoke(console);
            return sits ? Optional.of(console) : Optional.empty();
        } catch (NoSuchMethodException older) {
            return Optional.of(console);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the console does not say whether it is a terminal", failure);
        }
    }

    private static String words(String migration, Direction direction) {
        return switch (direction) {
            case UP -> migration;
            case DOWN -> "the rollback of " + migration;
        };
    }
}
