package dev.plinth.cli;

import dev.plinth.runner.PlinthRunner;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies pending migrations. */
@Command(
        name = "up",
        description = {
            "Apply the pending migrations, or those up to VERSION.",
            "Where one of them takes values away for good, its id has to be typed, or said with --yes, and the backup of",
            "plinth.yaml runs first."
        },
        footer = {"", "Example:", "  plinth up 003 -p samples/power100 --url jdbc:sqlite:power100.db"})
final class UpCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(arity = "0..1", paramLabel = "VERSION", description = "a migration's id or a unique prefix of one")
    private @Nullable String version;

    @Option(
            names = "--fast",
            description =
                    "for a new database, which nobody else reads or writes yet: each migration in one transaction")
    private boolean fast;

    @Mixin
    private Consent consent = new Consent();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Losses losses = new Losses(options.read(Purpose.GENERATE));
        Progress progress = new Progress(answer, Losses.NONE);
        PlinthRunner runner = fast ? database.fresh(options) : database.runner(options);
        runner.reportingTo(database.cautious(progress, losses, consent, options, answer))
                .up(Optional.ofNullable(version));
        return answer.end(ExitCode.DONE);
    }
}
