package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.ReversalWords;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.yaml.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the next migration. The one command that reads a clock: once, into the file. */
@Command(
        name = "draft",
        description = "Write the next migration from what the declared schema adds to the migrations so far.",
        footer = {
            "",
            "--seal writes into each migration the fingerprints of the schemas that it leaves from and leads to; run it after",
            "you have written or changed a migration by hand. --rebase ID puts a migration, and what was written after it,",
            "behind all others: where it was written without them, and they have come first meanwhile.",
            "",
            "Examples:",
            "  plinth draft add_user_preferences -p samples/power100",
            "  plinth draft --seal",
            "  plinth draft --rebase 007_add_phone"
        })
final class DraftCommand implements Callable<Integer> {
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "what the migration does: letters, digits, _ and -")
    private String name = "";

    @Option(names = "--seal", description = "write fingerprints into the migrations that are there")
    private boolean seal;

    @Option(names = "--rebase", paramLabel = "ID", description = "put a migration behind all others")
    private @Nullable String rebased;

    @Option(names = "--author", paramLabel = "WHO", description = "written into the file")
    private @Nullable String author;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "written into the file (default: today in UTC)")
    private @Nullable LocalDate date;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        if (seal || rebased != null) {
            return anchors();
        }
        if (!NAME.matcher(name).matches()) {
            throw new InputException("a migration's name has letters, digits, _ and -, not: " + name);
        }
        Project project = options.read();
        answer.notes(project.merges());
        MigrationFiles files = MigrationFiles.of(project, options.folder());
        State state = State.EMPTY;
        for (Migration migration : project.migrations()) {
            state = state.apply(migration.steps());
        }
        Refusals refusals = Refusals.of(project, options.folder());
        List<Operation> steps = steps(project, state, refusals);
        if (steps.isEmpty()) {
            answer.say("nothing to draft: the migrations arrive at the declared schema");
            answer.object().add("file", JsonNull.INSTANCE);
            answer.object().add("steps", new JsonArray());
            return answer.end(ExitCode.DONE);
        }
        MigrationPlan plan = Planner.plan(state, steps, project.declared());
        refusals.requireNone(Emitter.refusals(ProjectOptions.dialects(project), plan));
        Migration migration = migration(project, state, plan);
        MigrationPlan retained =
                Planner.plan(state, migration, project.configuration().retention());
        Path file = files.file(migration.id());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, files.text(migration, state, project.configuration().names()), StandardOpenOption.CREATE_NEW);
        answer.say("wrote " + file);
        files.advice(migration.id()).ifPresent(answer::say);
        answer.object().addProperty("file", file.toString());
        answer.object().add("steps", report(migration, retained));
        return answer.end(ExitCode.DONE);
    }

    private int anchors() throws IOException {
        if (!name.isEmpty() || (seal && rebased != null)) {
            throw new InputException("one at a time: a NAME, --seal or --rebase ID");
        }
        Anchoring anchoring = new Anchoring(options.folder());
        Map<Path, String> files = rebased == null ? anchoring.seal() : anchoring.rebase(rebased);
        WholeFiles.write(files);
        files.keySet().forEach(file -> answer.say("wrote " + file));
        if (files.isEmpty()) {
            answer.say("nothing to write: every migration says where it leaves from and leads to");
        }
        answer.object().add("files", Answer.texts(files.keySet()));
        return answer.end(ExitCode.DONE);
    }

    private static List<Operation> steps(Project project, State state, Refusals refusals) {
        return refusals.located(() -> ProjectOptions.differ(project).diff(state, project.declared()));
    }

    private Migration migration(Project project, State from, MigrationPlan plan) {
        LocalDate today = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
        return new Migration(
                NextMigration.id(project.migrations(), name),
                Optional.of(name.replace('_', ' ').replace('-', ' ')),
                Optional.of(today.toString()),
                Optional.ofNullable(author),
                NextMigration.depends(project.migrations()),
                Optional.of(Fingerprint.of(from.declared())),
                Optional.of(plan.toFingerprint()),
                plan.operations());
    }

    private JsonArray report(Migration migration, MigrationPlan plan) {
        JsonArray steps = new JsonArray();
        for (int number = 0; number < migration.steps().size(); number++) {
            Operation step = migration.steps().get(number);
            Reversal reversal = reversal(plan, number);
            boolean exact = reversal instanceof Reversal.Exact;
            String rollback = exact ? "exact" : ReversalWords.of(reversal);
            answer.say("  " + step + (exact ? "" : "  [rollback " + rollback + "]"));
            JsonObject entry = new JsonObject();
            entry.addProperty("step", step.toString());
            entry.addProperty("rollback", rollback);
            steps.add(entry);
        }
        return steps;
    }

    /** What the rollback of a step brings back, however many operations carry it out. */
    private static Reversal reversal(MigrationPlan plan, int step) {
        return Reversal.of(plan.steps().stream()
                .filter(planned -> planned.asked() == step)
                .flatMap(planned -> Reversal.parts(planned.reversal()).stream())
                .filter(reversal -> !(reversal instanceof Reversal.Exact))
                .toList());
    }
}
