package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.model.NamingStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
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
            "A database is held against what its engine makes of the other side, on a scratch database: how an engine spells a",
            "default or a check makes no difference. It is only read. What it has and the language does not say is named, and a",
            "script that would lose or touch that is refused.",
            "",
            "Examples:",
            "  plinth diff --from before.yaml --to after.yaml --dialect postgresql --out build/diff",
            "  plinth diff --from jdbc:sqlite:shop.db --to schema",
            "  plinth diff --from jdbc:postgresql://localhost/test --to jdbc:postgresql://localhost/production",
            "  plinth diff --batch pairs.jsonl"
        })
final class DiffCommand implements Callable<Integer> {
    private static final String SIDE = "a schema file or folder, a project, or the JDBC URL of a database";

    @Option(names = "--from", paramLabel = "A", description = SIDE)
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "B", description = SIDE)
    private @Nullable String to;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "many pairs, each a line {\"from\": A, \"to\": B}; answers with a line of JSON for each")
    private @Nullable Path batch;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "h2, postgresql, sqlite or sqlserver; a database brings its own")
    private @Nullable String dialect;

    @Option(names = "--out", paramLabel = "DIR", description = "write up.sql and down.sql there instead of printing")
    private @Nullable Path out;

    @Option(
            names = "--names",
            paramLabel = "STYLE",
            description = "how unnamed objects are named: snake (default) or pascal")
    private NamingStyle names = NamingStyle.SNAKE;

    @Mixin
    private LoginOptions login = new LoginOptions();

    @Mixin
    private ScratchOptions scratch = new ScratchOptions();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException, SQLException {
        if (batch != null) {
            return batch(batch);
        }
        if (from == null || to == null) {
            throw new InputException("name both sides: --from and --to, or many pairs with --batch");
        }
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new InputException("--out names a folder for up.sql and down.sql, and " + out + " is a file");
        }
        DiffPair pair = new DiffPair(from, to, Optional.ofNullable(dialect), names, login);
        Difference difference;
        try (ScratchEngines engines = scratch.engines(login.user(), answer::warn)) {
            difference = pair.difference(engines);
        }
        difference.unsaid().forEach(unsaid -> answer.warn("not said: " + unsaid));
        difference.addTo(answer.object());
        if (out == null) {
            answer.say(difference.scripts().up().stripTrailing());
            answer.object().addProperty("up", difference.scripts().up());
            answer.object().addProperty("down", difference.scripts().down());
        } else {
            Path up = out.resolve("up.sql");
            Path down = out.resolve("down.sql");
            Files.createDirectories(out);
            WholeFiles.write(Map.of(
                    up, difference.scripts().up(), down, difference.scripts().down()));
            answer.object().addProperty("up", up.toString());
            answer.object().addProperty("down", down.toString());
            int steps = difference.steps().size();
            answer.chat(steps == 0 ? "no difference" : steps + " steps");
        }
        return answer.end(ExitCode.DONE);
    }

    private int batch(Path file) throws IOException {
        if (from != null || to != null || out != null || dialect != null) {
            throw new InputException("--batch stands alone: each line of its file says from, to and dialect");
        }
        try (ScratchEngines engines = scratch.engines(login.user(), answer::warn)) {
            int failed = new DiffBatch(login, engines, answer.out()).run(file);
            return failed == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    /** The dialect of the name, or a message that says which there are. */
    static Dialect dialect(String dialect) {
        return Dialects.all().stream()
                .filter(known -> known.name().equals(dialect))
                .findFirst()
                .orElseThrow(() -> new InputException("there is no dialect " + dialect + ": use one of "
                        + Dialects.all().stream().map(Dialect::name).collect(Collectors.joining(", "))));
    }
}
