package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.plinth.runner.Direction;
import dev.plinth.runner.RunListener;
import java.time.Duration;
import java.util.List;

/** Tells what the runner does, a line a migration. */
final class Progress implements RunListener {
    private final Answer answer;
    private final Losses losses;
    private final JsonArray done = new JsonArray();
    private final JsonArray forgotten = new JsonArray();
    private final JsonArray warnings = new JsonArray();

    Progress(Answer answer, Losses losses) {
        this.answer = answer;
        this.losses = losses;
        answer.object().add("migrations", done);
        answer.object().add("forgotten", forgotten);
        answer.object().add("warnings", warnings);
    }

    @Override
    public void migrationForgotten(String id) {
        answer.chat("forgot " + id + ": it had failed and was taken back, so there was nothing to roll back");
        forgotten.add(id);
    }

    @Override
    public void migrationStarting(String id, Direction direction) {
        if (direction == Direction.DOWN) {
            losses.of(id).forEach(loss -> answer.say("  " + loss));
        }
    }

    @Override
    public void migrationFinished(String id, Direction direction, Duration took) {
        boolean down = direction == Direction.DOWN;
        answer.chat((down ? "rolled back " : "applied ") + id + " (" + took.toMillis() + " ms)");
        JsonObject entry = new JsonObject();
        entry.addProperty("id", id);
        entry.addProperty("direction", down ? "down" : "up");
        entry.addProperty("execution_time_ms", took.toMillis());
        entry.add("rollback", Answer.texts(down ? losses.of(id) : List.of()));
        done.add(entry);
    }

    @Override
    public void warning(String text) {
        answer.warn("warning: " + text);
        warnings.add(text);
    }
}
