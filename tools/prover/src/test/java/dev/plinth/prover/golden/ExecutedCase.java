package dev.plinth.prover.golden;

import dev.plinth.change.ChangeException;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.DiffException;
import dev.plinth.golden.GoldenCase;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder of the generator's cases, with what stands in it for those who execute it: {@code rows.sql}, one statement a
 * line, and {@code expect.txt}, one {@link Question} a line; either may begin with a dialect's name and a dot, and is then
 * that dialect's alone. Without {@code rows.sql} rows are made up.
 */
record ExecutedCase(GoldenCase golden) {
    static List<ExecutedCase> all(Path cases) {
        return GoldenCase.all(cases).stream().map(ExecutedCase::new).toList();
    }

    String name() {
        return golden.name();
    }

    private Path folder() {
        return golden.folder();
    }

    /** Empty where no list of operations can bridge the two schemas, which the generator's tests look into. */
    Optional<MigrationPlan> plan() {
        try {
            return Optional.of(golden.plan());
        } catch (DiffException | ChangeException refused) {
            return Optional.empty();
        }
    }

    /** Whether the engine can do the plan in both directions: what an older version has not is refused for it. */
    static boolean isPossible(MigrationPlan plan, Dialect dialect, ScratchEngine engine) {
        return isPossible(
                plan, engine.major().isPresent() ? dialect.since(engine.major().getAsInt()) : dialect);
    }

    /** Whether the dialect can do the plan in both directions. */
    static boolean isPossible(MigrationPlan plan, Dialect dialect) {
        try {
            dialect.derive(plan.to());
            dialect.lower(plan);
            dialect.lower(Planner.invert(plan));
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    Path script(Dialect dialect, String direction) {
        return folder().resolve(dialect.name() + "." + direction + ".sql").toAbsolutePath();
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

    /** Whether the first question takes the way up: then the rows of the case alone say what happens to them. */
    boolean beginsWithRows(Dialect dialect) {
        return questions(dialect).stream()
                .findFirst()
                .filter(question -> question.isAbout(Question.UP))
                .isPresent();
    }

    private Optional<List<String>> lines(Dialect dialect, String file) {
        Path own = folder().resolve(dialect.name() + "." + file);
        Path path = Files.exists(own) ? own : folder().resolve(file);
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
}
