package dev.plinth.prover.golden;

import dev.plinth.change.ChangeException;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.DiffException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of the generator's cases, with what stands in it for those who execute it: {@code rows.sql}, one statement a
 * line, and {@code expect.txt}, one {@link Question} a line; either may begin with a dialect's name and a dot, and is then
 * that dialect's alone. Without {@code rows.sql} rows are made up.
 */
record ExecutedCase(Path folder) {
    /** Cases of this prefix are planned as a migration that keeps what it takes away. */
    private static final String RETAINED = "retained-";

    private static final String MIGRATION = "002_change";

    /** All of them, or those that {@code -Dgolden.case} names, in which a star stands for anything. */
    static List<ExecutedCase> all(Path cases) {
        String only = System.getProperty("golden.case", "");
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder ->
                            only.isEmpty() || folder.getFileName().toString().matches(only.replace("*", ".*")))
                    .sorted()
                    .map(ExecutedCase::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Empty where no list of operations can bridge the two schemas, which the generator's tests look into. */
    Optional<MigrationPlan> plan() {
        Resolved after = read("after.yaml");
        State from = State.of(read("before.yaml").schema());
        try {
            List<Operation> operations =
                    new SchemaDiffer(NamingStyle.SNAKE, after.renames()).diff(from, after.schema());
            return Optional.of(
                    name().startsWith(RETAINED)
                            ? Planner.plan(from, Migration.of(MIGRATION, operations), RetentionPolicy.ALWAYS)
                            : Planner.plan(from, operations, after.schema()));
        } catch (DiffException | ChangeException refused) {
            return Optional.empty();
        }
    }

    /** The plan, if the dialect can do it in both directions. */
    Optional<MigrationPlan> plan(Dialect dialect) {
        Optional<MigrationPlan> plan = plan();
        try {
            plan.ifPresent(found -> {
                dialect.derive(found.to());
                dialect.lower(found);
                dialect.lower(Planner.invert(found));
            });
            return plan;
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    Path script(Dialect dialect, String direction) {
        return folder.resolve(dialect.name() + "." + direction + ".sql").toAbsolutePath();
    }

    Optional<List<String>> rows(Dialect dialect) {
        return lines(dialect, "rows.sql")
                .map(lines -> lines.stream()
                        .map(line -> line.replaceFirst(";\\s*$", ""))
                        .toList());
    }

    List<Question> questions(Dialect dialect) {
        return lines(dialect, "expect.txt").orElse(List.of()).stream()
                .map(Question::parse)
                .toList();
    }

    private Optional<List<String>> lines(Dialect dialect, String file) {
        Path own = folder.resolve(dialect.name() + "." + file);
        Path path = Files.exists(own) ? own : folder.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Resolved read(String file) {
        SchemaReading reading = SchemaReader.read(List.of(folder.resolve(file)));
        return reading.resolved().orElseThrow(() -> new AssertionError(reading.diagnostics()));
    }
}
