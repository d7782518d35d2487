package dev.plinth.cli;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.emit.DiffScripts;
import dev.plinth.model.NamingStyle;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The way from one schema to another and back, as plain scripts. */
@Command(
        name = "diff",
        description = "Show the way from one schema to another, or write it as up.sql and down.sql.",
        footer = {
            "",
            "Example:",
            "  plinth diff --from before.yaml --to after.yaml --dialect postgresql --out build/diff"
        })
final class DiffCommand implements Callable<Integer> {
    @Option(names = "--from", required = true, paramLabel = "A", description = "a schema file or folder, or a project")
    private Path from = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "B", description = "a schema file or folder, or a project")
    private Path to = Path.of("");

    @Option(
            names = "--dialect",
            required = true,
            paramLabel = "NAME",
            description = "h2, postgresql, sqlite or sqlserver")
    private String dialect = "";

    @Option(names = "--out", paramLabel = "DIR", description = "write up.sql and down.sql there instead of printing")
    private @Nullable Path out;

    @Option(
            names = "--names",
            paramLabel = "STYLE",
            description = "how unnamed objects are named: snake (default) or pascal")
    private NamingStyle names = NamingStyle.SNAKE;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Dialect target = dialect(dialect);
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new InputException("--out names a folder for up.sql and down.sql, and " + out + " is a file");
        }
        Resolved before = read(from);
        Resolved after = read(to);
        State state = State.of(before.schema());
        Refusals refusals = Refusals.of(after.origins(), to);
        List<Operation> operations =
                refusals.located(() -> new SchemaDiffer(names, after.renames()).diff(state, after.schema()));
        MigrationPlan plan = Planner.plan(state, operations, after.schema());
        DiffScripts scripts = refusals.located(() -> DiffScripts.of(target, plan));
        answer.object().add("steps", Answer.texts(operations));
        if (out == null) {
            answer.say(scripts.up().stripTrailing());
            answer.object().addProperty("up", scripts.up());
            answer.object().addProperty("down", scripts.down());
        } else {
            Path up = out.resolve("up.sql");
            Path down = out.resolve("down.sql");
            Files.createDirectories(out);
            WholeFiles.write(Map.of(up, scripts.up(), down, scripts.down()));
            answer.object().addProperty("up", up.toString());
            answer.object().addProperty("down", down.toString());
            answer.chat(operations.isEmpty() ? "no difference" : operations.size() + " steps");
        }
        return answer.end(ExitCode.DONE);
    }

    /** The dialect of the name, or a message that says which there are. */
    static Dialect dialect(String dialect) {
        return Dialects.all().stream()
                .filter(known -> known.name().equals(dialect))
                .findFirst()
                .orElseThrow(() -> new InputException("there is no dialect " + dialect + ": use one of "
                        + Dialects.all().stream().map(Dialect::name).collect(Collectors.joining(", "))));
    }

    private Resolved read(Path path) {
        if (!Files.exists(path)) {
            throw new InputException("there is no " + path);
        }
        if (Files.isRegularFile(path.resolve(ProjectReader.FILE_NAME))) {
            ProjectReading reading = ProjectReader.read(path);
            Project project = reading.project().orElseThrow(() -> InputException.of(reading.diagnostics(), path));
            return new Resolved(project.declared(), project.origins(), project.renames());
        }
        SchemaReading reading = SchemaReader.read(List.of(path), names);
        return reading.resolved().orElseThrow(() -> InputException.of(reading.diagnostics(), Path.of("")));
    }
}
