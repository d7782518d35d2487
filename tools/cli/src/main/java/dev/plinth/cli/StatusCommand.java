package dev.plinth.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.plinth.runner.MigrationStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where each migration stands. */
@Command(
        name = "status",
        description = "Show which migrations are applied, pending or failed.",
        footer = {"", "Example:", "  plinth status -p samples/power100 --url jdbc:sqlite:power100.db"})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--json", description = "for machines")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<MigrationStatus> migrations = database.runner(options).status();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            write(migrations, out);
        } else {
            migrations.forEach(migration -> out.println(line(migration)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String line(MigrationStatus migration) {
        String state = migration.state().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-8s  %s", state, migration.id())
                + migration.appliedAt().map(at -> "  " + at).orElse("")
                + migration.executionMillis().map(took -> "  " + took + " ms").orElse("")
                + migration.message().map(text -> "  " + text).orElse("");
    }

    private static void write(List<MigrationStatus> migrations, PrintWriter out) throws IOException {
        JsonWriter writer = new JsonWriter(out);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        writer.beginArray();
        for (MigrationStatus migration : migrations) {
            writer.beginObject();
            writer.name("id").value(migration.id());
            writer.name("state").value(migration.state().name().toLowerCase(Locale.ROOT));
            writer.name("applied_at").value(migration.appliedAt().orElse(null));
            writer.name("execution_time_ms").value(migration.executionMillis().orElse(null));
            writer.name("message").value(migration.message().orElse(null));
            writer.endObject();
        }
        writer.endArray();
        writer.flush();
        out.println();
    }
}
