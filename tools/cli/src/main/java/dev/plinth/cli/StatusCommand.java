package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.plinth.runner.MigrationStatus;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where each migration stands. */
@Command(
        name = "status",
        description =
                "Show which migrations are applied, pending or failed, and which were changed after they were applied.",
        footer = {"", "Example:", "  plinth status -p samples/power100 --url jdbc:sqlite:power100.db"})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() {
        JsonArray entries = new JsonArray();
        boolean edited = false;
        for (MigrationStatus migration : database.existing(options).status()) {
            answer.say(line(migration));
            entries.add(entry(migration));
            edited |= migration.state() == MigrationStatus.State.EDITED;
        }
        answer.object().add("migrations", entries);
        return answer.end(edited ? ExitCode.FINDINGS : ExitCode.DONE);
    }

    private static String line(MigrationStatus migration) {
        String state = migration.state().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-8s  %s", state, migration.id())
                + migration.appliedAt().map(at -> "  " + at).orElse("")
                + migration.executionMillis().map(took -> "  " + took + " ms").orElse("")
                + (migration.state() == MigrationStatus.State.EDITED
                        ? "  its steps were changed since: restore its file, and put the change into a new migration"
                        : "")
                + migration.message().map(text -> "  " + text).orElse("");
    }

    private static JsonObject entry(MigrationStatus migration) {
        JsonObject entry = new JsonObject();
        entry.addProperty("id", migration.id());
        entry.addProperty("state", migration.state().name().toLowerCase(Locale.ROOT));
        entry.addProperty("applied_at", migration.appliedAt().orElse(null));
        entry.addProperty("execution_time_ms", migration.executionMillis().orElse(null));
        entry.addProperty("message", migration.message().orElse(null));
        return entry;
    }
}
