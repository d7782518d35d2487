package dev.plinth.cli;

import com.google.gson.JsonArray;
import dev.plinth.change.Migration;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.DiffException;
import dev.plinth.emit.DiffScripts;
import dev.plinth.importer.Compared;
import dev.plinth.importer.Drift;
import dev.plinth.importer.DriftFinder;
import dev.plinth.importer.UnsaidException;
import dev.plinth.model.Renames;
import dev.plinth.runner.MigrationStatus;
import dev.plinth.runner.MigrationStatus.State;
import dev.plinth.yaml.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What somebody changed in a database beside the migrations of its project. */
@Command(
        name = "drift",
        description = "Show what a database has that its migrations did not make, and the other way round.",
        footer = {
            "",
            "The database is held against what its applied migrations left, as its history tells them. It is only read.",
            "--out writes up.sql, which takes the database back to that, and down.sql, which undoes up.sql.",
            "",
            "Example:",
            "  plinth drift -p samples/power100 --url jdbc:sqlite:power100.db"
        })
final class DriftCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ScratchOptions scratch = new ScratchOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "write up.sql and down.sql there")
    private @Nullable Path out;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException, SQLException {
        Project project = options.read();
        Dialect dialect = ScratchEngines.readable(database.dialect());
        List<MigrationStatus> statuses = database.existing(options).status();
        Drift drift = drift(project, dialect, statuses);
        sayHistory(statuses);
        drift.compared().from().unsaid().forEach(unsaid -> answer.warn("not said: " + unsaid));
        answer.object().add("not_said", Answer.texts(drift.compared().from().unsaid()));
        JsonArray parts = new JsonArray();
        DriftWords words = new DriftWords(answer, project);
        for (Drift.Part part : drift.parts()) {
            parts.add(words.say(part));
        }
        answer.object().add("drift", parts);
        if (drift.parts().isEmpty()) {
            answer.chat("no drift");
            return answer.end(ExitCode.DONE);
        }
        sayScripts(project, dialect, drift.compared());
        return answer.end(ExitCode.FINDINGS);
    }

    private Drift drift(Project project, Dialect dialect, List<MigrationStatus> statuses)
            throws IOException, SQLException {
        String unknown = ids(statuses, State.UNKNOWN);
        if (!unknown.isEmpty()) {
            throw new InputException("the database has migrations that the project has not: " + unknown
                    + "; is this the right database, and is the project the newest?");
        }
        String failed = ids(statuses, State.FAILED);
        if (!failed.isEmpty()) {
            throw new InputException("what is left of a migration that did not succeed is no drift: " + failed
                    + "; `plinth status` tells what to do first");
        }
        Set<String> applied = statuses.stream()
                .filter(DriftCommand::isThere)
                .map(MigrationStatus::id)
                .collect(Collectors.toSet());
        List<Migration> migrations = ProjectOptions.migrations(project).stream()
                .flatMap(migration -> ran(migration, project, applied))
                .toList();
        try (Connection connection = database.connect();
                ScratchEngines engines = scratch.engines(database.user(), answer::warn)) {
            DriftFinder finder = new DriftFinder(dialect, engines.like(connection, dialect));
            return migrations.isEmpty()
                    ? finder.find(project.declared(), connection)
                    : finder.find(migrations, project.declared(), connection);
        }
    }

    /** A migration that the database has run, or what it has run of those in the place of which it stands. */
    private static Stream<Migration> ran(Migration migration, Project project, Set<String> applied) {
        List<String> replaced = migration.replaces();
        boolean passed = !replaced.isEmpty() && applied.contains(replaced.get(replaced.size() - 1));
        return applied.contains(migration.id()) || passed
                ? Stream.of(migration)
                : project.replaced().stream().filter(old -> replaced.contains(old.id()) && applied.contains(old.id()));
    }

    private static boolean isThere(MigrationStatus status) {
        return status.state() == State.APPLIED || status.state() == State.BASELINE || status.state() == State.EDITED;
    }

    private static String ids(List<MigrationStatus> statuses, State state) {
        return statuses.stream()
                .filter(status -> status.state() == state)
                .map(MigrationStatus::id)
                .collect(Collectors.joining(", "));
    }

    private void sayHistory(List<MigrationStatus> statuses) {
        String pending = ids(statuses, State.PENDING);
        Optional<MigrationStatus> last =
                statuses.stream().filter(DriftCommand::isThere).reduce((before, after) -> after);
        answer.object().addProperty("migrated_to", last.map(MigrationStatus::id).orElse(null));
        answer.object()
                .addProperty(
                        "migrated_at", last.flatMap(MigrationStatus::appliedAt).orElse(null));
        answer.object()
                .add(
                        "pending",
                        Answer.texts(statuses.stream()
                                .filter(status -> status.state() == State.PENDING)
                                .map(MigrationStatus::id)
                                .toList()));
        if (last.isEmpty()) {
            answer.chat("no migration was applied here: held against the declared schema");
        } else if (!pending.isEmpty()) {
            answer.chat("pending, and no drift: " + pending);
        }
    }

    private void sayScripts(Project project, Dialect dialect, Compared compared) throws IOException {
        DiffScripts scripts;
        try {
            scripts = scripts(project, dialect, compared);
        } catch (UnsaidException | DiffException | RefusedException none) {
            answer.warn("plinth: " + none.getMessage());
            return;
        }
        if (out == null) {
            answer.object().addProperty("up", scripts.up());
            answer.object().addProperty("down", scripts.down());
            answer.chat("--out DIR writes the SQL for both directions");
            return;
        }
        Path up = out.resolve("up.sql");
        Path down = out.resolve("down.sql");
        Files.createDirectories(out);
        WholeFiles.write(Map.of(up, scripts.up(), down, scripts.down()));
        answer.object().addProperty("up", up.toString());
        answer.object().addProperty("down", down.toString());
        answer.chat("wrote " + up + " and " + down);
    }

    private static DiffScripts scripts(Project project, Dialect dialect, Compared compared) {
        return DiffScripts.of(
                dialect,
                DiffPair.guarded(dialect, compared, project.configuration().names(), Renames.NONE));
    }
}
