package dev.plinth.cli;

import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.emit.Emitter;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one migration that stands in the place of several. */
@Command(
        name = "squash",
        description = "Write one migration that new databases run in the place of those from FROM to TO.",
        footer = {
            "",
            "Databases that have run some of those go on with them; their files stay until no database needs them any more.",
            "Steps that change rows are carried as they are, and named.",
            "",
            "Example:",
            "  plinth squash 000..003 --name first_release -p samples/power100"
        })
final class SquashCommand implements Callable<Integer> {
    private static final Pattern RANGE = Pattern.compile("(.+)\\.\\.(.+)");
    private static final Pattern VERSION = Pattern.compile("(\\d[\\d.-]*)_.*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(paramLabel = "FROM..TO", description = "the first and the last: ids, or unique prefixes")
    private String range = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "what the one migration is called")
    private String name = "";

    @Option(names = "--author", paramLabel = "WHO", description = "written into the file")
    private @Nullable String author;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches() || !NAME.matcher(name).matches()) {
            throw new InputException(
                    "write the first and the last migration as FROM..TO, and a name of letters, digits, _"
                            + " and -: plinth squash 000..003 --name first_release");
        }
        Project project = options.read();
        List<Migration> all = project.migrations();
        int first = all.indexOf(find(all, ends.group(1)));
        int last = all.indexOf(find(all, ends.group(2)));
        if (first >= last) {
            throw new InputException("a squash replaces two migrations or more, the first of them first: "
                    + all.stream().map(Migration::id).toList());
        }
        List<Migration> replaced = all.subList(first, last + 1);
        requireOneLevel(project, replaced);
        State before = State.EMPTY;
        for (Migration migration : all.subList(0, first)) {
            before = before.apply(migration.steps());
        }
        Squashing squashing = new Squashing(before, replaced, ProjectOptions.differ(project));
        Migration squash = squash(squashing);
        Path file = write(project, squash, before);
        answer.say("wrote " + file + ", in the place of " + String.join(", ", squash.replaces()));
        squashing.carried().forEach(step -> answer.say("  carried: " + step));
        answer.object().addProperty("file", file.toString());
        answer.object().add("replaces", Answer.texts(squash.replaces()));
        answer.object().add("carried", Answer.texts(squashing.carried()));
        return answer.end(ExitCode.DONE);
    }

    private static Migration find(List<Migration> all, String wanted) {
        List<Migration> found = all.stream()
                .filter(migration -> migration.id().startsWith(wanted))
                .toList();
        Optional<Migration> exact = found.stream()
                .filter(migration -> migration.id().equals(wanted))
                .findFirst();
        if (found.size() != 1 && exact.isEmpty()) {
            throw new InputException((found.isEmpty() ? "no migration begins with " : "several migrations begin with ")
                    + wanted + ": there are " + all.stream().map(Migration::id).toList());
        }
        return exact.orElseGet(() -> found.get(0));
    }

    private static void requireOneLevel(Project project, List<Migration> replaced) {
        for (Migration migration : replaced) {
            project.replaced().stream()
                    .filter(old -> migration.replaces().contains(old.id()))
                    .findFirst()
                    .ifPresent(old -> {
                        throw new InputException(migration.id()
                                + " is a squash itself, and the files that it replaces are" + " still there ("
                                + old.id() + "): delete those first, once no database needs them");
                    });
        }
    }

    private Migration squash(Squashing squashing) {
        List<Migration> replaced = squashing.replaced();
        Migration last = replaced.get(replaced.size() - 1);
        List<String> ids = replaced.stream()
                .flatMap(migration -> Stream.concat(migration.replaces().stream(), Stream.of(migration.id())))
                .toList();
        List<String> depends = replaced.stream()
                .flatMap(migration -> migration.depends().stream())
                .filter(id -> !ids.contains(id))
                .distinct()
                .toList();
        Matcher version = VERSION.matcher(last.id());
        return new Migration(
                version.matches() ? version.group(1) + "_" + name : name,
                Optional.of(name.replace('_', ' ').replace('-', ' ')),
                last.date(),
                Optional.ofNullable(author),
                depends,
                ids,
                Optional.of(Fingerprint.of(squashing.before().declared())),
                Optional.of(Fingerprint.of(
                        squashing.before().apply(squashing.steps()).declared())),
                squashing.steps());
    }

    /** What does not hold is not left behind. */
    private Path write(Project project, Migration squash, State before) throws IOException {
        MigrationFiles files = MigrationFiles.of(project, options.folder());
        Path file = files.file(squash.id());
        Files.writeString(
                file, files.text(squash, before, project.configuration().names()), StandardOpenOption.CREATE_NEW);
        try {
            ProjectReading reading = ProjectReader.read(options.folder());
            Project now =
                    reading.project().orElseThrow(() -> InputException.of(reading.diagnostics(), options.folder()));
            if (now.migrations().stream().anyMatch(migration -> migration.id().equals(squash.id()))) {
                Emitter.requireSameEnds(ProjectOptions.input(now, List.of()));
            }
        } catch (RuntimeException refused) {
            Files.delete(file);
            throw refused;
        }
        files.advice(squash.id()).ifPresent(answer::say);
        return file;
    }
}
