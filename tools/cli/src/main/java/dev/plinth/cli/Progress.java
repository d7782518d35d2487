package dev.plinth.cli;

import dev.plinth.runner.Direction;
import dev.plinth.runner.RunListener;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;

/** Tells a person what the runner does, a line a migration. */
final class Progress implements RunListener {
    private final PrintWriter out;
    private final PrintWriter chatter;
    private final Losses losses;

    Progress(PrintWriter out, ProjectOptions options) {
        this(out, options, Losses.NONE);
    }

    Progress(PrintWriter out, ProjectOptions options, Losses losses) {
        this.out = out;
        this.chatter = options.quiet() ? new PrintWriter(Writer.nullWriter()) : out;
        this.losses = losses;
    }

    @Override
    public void migrationStarting(String id, Direction direction) {
        if (direction == Direction.DOWN) {
            losses.of(id).forEach(loss -> out.println("  " + loss));
        }
    }

    @Override
    public void migrationFinished(String id, Direction direction, Duration took) {
        String done = direction == Direction.DOWN ? "rolled back " : "applied ";
        chatter.println(done + id + " (" + took.toMillis() + " ms)");
        chatter.flush();
    }

    @Override
    public void warning(String text) {
        out.println("warning: " + text);
    }
}
