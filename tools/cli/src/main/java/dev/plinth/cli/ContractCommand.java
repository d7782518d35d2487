package dev.plinth.cli;

import dev.plinth.change.Contract;
import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkedName;
import dev.plinth.change.State;
import dev.plinth.emit.Emitter;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.yaml.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts the end of what earlier migrations keep for their rollbacks. It reads a clock once, into the file. */
@Command(
        name = "contract",
        description =
                "Write a migration that drops what migrations keep for their rollbacks which are older than a time.",
        footer = {
            "",
            "The age of a migration is counted from the date in its file; one without a date is named and left. Once what it keeps",
            "is dropped, its rollback brings back tables and columns, and none of the values.",
            "",
            "Example:",
            "  plinth contract --older-than 30d -p samples/power100"
        })
final class ContractCommand implements Callable<Integer> {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,5})d");

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--older-than", required = true, paramLabel = "DAYS", description = "as 30d")
    private String age = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "what the migration is called (default: ${DEFAULT-VALUE})")
    private String name = "contract";

    @Option(names = "--author", paramLabel = "WHO", description = "written into the file")
    private @Nullable String author;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the day to count from, written into the file (default: today in UTC)")
    private @Nullable LocalDate date;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Matcher days = DAYS.matcher(age);
        if (!days.matches() || !DraftCommand.NAME.matcher(name).matches()) {
            throw new InputException(
                    "write an age in days, as --older-than 30d, and a name of letters, digits, _ and -");
        }
        LocalDate today = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
        LocalDate limit = today.minusDays(Long.parseLong(days.group(1)));
        Project project = options.read();
        List<Operation> steps = new ArrayList<>();
        for (Kept kept : kept(project)) {
            if (kept.isOlderThan(limit)) {
                steps.add(new Contract(kept.migration().id()));
                answer.say("contract " + kept);
            } else {
                answer.say("left: " + kept);
            }
        }
        answer.object().add("contracts", Answer.texts(steps));
        if (steps.isEmpty()) {
            answer.say("nothing to contract: no migration before " + limit + " keeps anything for its rollback");
            return answer.end(ExitCode.DONE);
        }
        Path file = write(project, steps, today);
        answer.say("wrote " + file);
        answer.object().addProperty("file", file.toString());
        return answer.end(ExitCode.DONE);
    }

    /** A migration and what is there of it when all have run. */
    private record Kept(Migration migration, List<String> names) {
        Kept {
            names = List.copyOf(names);
        }

        boolean isOlderThan(LocalDate limit) {
            return day().filter(day -> day.isBefore(limit)).isPresent();
        }

        private Optional<LocalDate> day() {
            try {
                return migration.date().map(LocalDate::parse);
            } catch (DateTimeParseException withTime) {
                return Optional.of(
                        LocalDate.parse(migration.date().orElseThrow().substring(0, "YYYY-MM-DD".length())));
            }
        }

        @Override
        public String toString() {
            return migration.id() + ", " + day().map(day -> "of " + day).orElse("which has no date") + ", keeps "
                    + String.join(", ", names);
        }
    }

    private static List<Kept> kept(Project project) {
        List<MigrationPlan> plans =
                Emitter.plans(project.migrations(), project.configuration().retention());
        List<Kept> all = new ArrayList<>();
        if (!plans.isEmpty()) {
            SortedSet<String> names = plans.get(plans.size() - 1).to().parked().names();
            for (Migration migration : project.migrations()) {
                List<String> own = names.stream()
                        .filter(name -> ParkedName.isOf(migration.id(), name))
                        .toList();
                if (!own.isEmpty()) {
                    all.add(new Kept(migration, own));
                }
            }
        }
        return all;
    }

    private Path write(Project project, List<Operation> steps, LocalDate today) throws IOException {
        State state = State.EMPTY;
        for (Migration migration : project.migrations()) {
            state = state.apply(migration.steps());
        }
        SortedSet<String> depends = new TreeSet<>(NextMigration.depends(project.migrations()));
        steps.forEach(step -> depends.add(((Contract) step).migration()));
        String fingerprint = Fingerprint.of(state.declared());
        Migration migration = new Migration(
                NextMigration.id(project.migrations(), name),
                Optional.of("Drop what is kept for rollbacks for more than " + age),
                Optional.of(today.toString()),
                Optional.ofNullable(author),
                List.copyOf(depends),
                Optional.of(fingerprint),
                Optional.of(fingerprint),
                steps);
        MigrationFiles files = MigrationFiles.of(project, options.folder());
        Path file = files.file(migration.id());
        Files.writeString(
                file, files.text(migration, state, project.configuration().names()), StandardOpenOption.CREATE_NEW);
        files.advice(migration.id()).ifPresent(answer::say);
        return file;
    }
}
