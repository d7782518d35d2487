package dev.plinth.cli;

import dev.plinth.yaml.Purpose;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rolls migrations back. */
@Command(
        name = "down",
        description = "Roll back every migration after VERSION; 000 is before the first.",
        footer = {"", "Example:", "  plinth down 002 -p samples/power100 --url jdbc:sqlite:power100.db"})
final class DownCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "VERSION", description = "the migration that stays the last one: an id or a unique prefix")
    private String version = "";

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() {
        Losses losses = new Losses(options.read(Purpose.GENERATE));
        database.existing(options).reportingTo(new Progress(answer, losses)).down(version);
        return answer.end(ExitCode.DONE);
    }
}
