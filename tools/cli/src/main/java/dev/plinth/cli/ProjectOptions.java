package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Frozen;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.emit.LayoutKind;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectConfiguration;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import dev.plinth.yaml.Purpose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that every command on a project takes, and the project that they name. */
final class ProjectOptions {
    /** The id of the one migration of a project that has no folder of migrations. */
    private static final String IMPLICIT = "000_schema";

    @Option(
            names = {"-p", "--project"},
            paramLabel = "DIR",
            description = "the project folder (default: here)")
    private Path folder = Path.of(".");

    Path folder() {
        return folder;
    }

    /** @throws InputException with every diagnostic of every file */
    Project read() {
        return read(Purpose.KNOW);
    }

    /** @throws InputException with every diagnostic of every file */
    Project read(Purpose purpose) {
        if (!Files.isRegularFile(folder.resolve("plinth.yaml"))) {
            throw new InputException("there is no plinth.yaml in " + folder.normalize()
                    + ": name the project folder with -p, or begin a project with `plinth init`");
        }
        ProjectReading reading = ProjectReader.read(folder, purpose);
        return reading.project().orElseThrow(() -> InputException.of(reading.diagnostics(), folder));
    }

    static List<Dialect> dialects(Project project) {
        return project.configuration().dialects().stream()
                .map(name -> of(project, name))
                .toList();
    }

    /** @throws InputException if the project does not generate this dialect */
    static Dialect dialect(Project project, String name) {
        List<String> declared = project.configuration().dialects();
        if (!declared.contains(name)) {
            throw new InputException("the project does not generate " + name + ", only " + String.join(", ", declared)
                    + ": `dialects` in plinth.yaml lists what it generates");
        }
        return of(project, name);
    }

    /** For the oldest version that the project is for, where it says one. */
    private static Dialect of(Project project, String name) {
        Integer since = project.configuration().since().get(name);
        return since == null ? Dialects.of(name) : Dialects.of(name).since(since);
    }

    static EmissionInput input(Project project, List<Dialect> dialects) {
        return new EmissionInput(
                project.configuration().name(),
                dialects,
                project.declared(),
                migrations(project),
                project.replaced(),
                project.configuration().retention(),
                layout(project.configuration().output().layout()),
                project.configuration().forms(),
                project.migrations().isEmpty() ? Origins.NONE : project.origins(),
                Frozen.NONE);
    }

    private static LayoutChoice layout(ProjectConfiguration.Layout layout) {
        return new LayoutChoice(LayoutKind.of(layout.name()), layout.pattern());
    }

    static List<Migration> migrations(Project project) {
        if (project.configuration().migrations().isPresent()) {
            return project.migrations();
        }
        List<Operation> steps = differ(project).diff(State.EMPTY, project.declared());
        return List.of(Migration.of(IMPLICIT, steps));
    }

    static SchemaDiffer differ(Project project) {
        return new SchemaDiffer(project.configuration().names(), project.renames());
    }

    /** What the declared schema has that no migration brings. */
    static List<Operation> undrafted(Project project) {
        State state = State.EMPTY;
        for (Migration migration : migrations(project)) {
            state = state.apply(migration.steps());
        }
        return differ(project).diff(state, project.declared());
    }

    Path output(Project project) {
        String sql = project.configuration()
                .output()
                .sql()
                .orElseThrow(() -> new IllegalArgumentException("not read to " + Purpose.GENERATE));
        return folder.resolve(sql).normalize();
    }
}
