package dev.plinth.cli;

import dev.plinth.runner.PlinthRunner;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.Purpose;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rolls migrations back. */
@Command(
        name = "down",
        description = {
            "Roll back every migration after VERSION; 000 is before the first.",
            "Where values are lost, which is counted first, the migration's id has to be typed, or said with --yes, and the",
            "backup of plinth.yaml runs first."
        },
        footer = {"", "Example:", "  plinth down 002 -p samples/power100 --url jdbc:sqlite:power100.db"})
final class DownCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "VERSION", description = "the migration that stays the last one: an id or a unique prefix")
    private String version = "";

    @Option(
            names = "--destroy",
            description = "said with 000: nothing of it shall be left; never in a database that is in production")
    private boolean destroy;

    @Mixin
    private Consent consent = new Consent();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() {
        Project project = options.read(Purpose.GENERATE);
        if (version.equals(PlinthRunner.BEFORE_THE_FIRST)) {
            requireDestroy(project);
        }
        Losses losses = new Losses(project);
        Progress progress = new Progress(answer, losses);
        database.existing(options)
                .reportingTo(database.cautious(progress, losses, consent, options, answer))
                .down(version);
        return answer.end(ExitCode.DONE);
    }

    private void requireDestroy(Project project) {
        database.production(project).ifPresent(name -> {
            throw new InputException("plinth.yaml says that " + name
                    + " is in production: `down 000` would leave nothing of it, and is for development only");
        });
        if (!destroy) {
            throw new InputException(
                    "`down 000` leaves nothing, and is for development only. Nothing was done; say it twice: "
                            + "down 000 --destroy");
        }
    }
}
