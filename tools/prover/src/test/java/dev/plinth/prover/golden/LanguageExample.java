package dev.plinth.prover.golden;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.engine.TemporaryFolder;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.sql.Unit;
import dev.plinth.yaml.LanguageTables;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file under {@code docs/examples}, or a folder that is a project. It begins with comments: the first is its title, the
 * others say what it shows. A migration sets the stage in its first steps; the last one is what it is about.
 */
record LanguageExample(Path path) {
    static final Path ROOT = Path.of("..", "..", "docs", "examples");
    private static final Path SKETCHES = ROOT.resolve("language");

    /** Each is read once: every engine is asked about it several times, and some bring Java that has to be compiled. */
    private static final Map<LanguageExample, MigrationPlan> PLANS = new ConcurrentHashMap<>();

    /** What an engine answers: statements, or the reasons why it cannot. */
    record Answer(boolean refused, List<String> lines) {
        Answer {
            lines = List.copyOf(lines);
        }
    }

    static List<LanguageExample> schemas() {
        return in(ROOT.resolve("schema"));
    }

    static List<LanguageExample> steps() {
        return in(ROOT.resolve("steps"));
    }

    static List<LanguageExample> projects() {
        return in(ROOT.resolve("projects"));
    }

    /** Longer ones, of which each shows much of the language together. */
    static List<LanguageExample> sketches() {
        return in(SKETCHES);
    }

    static List<LanguageExample> all() {
        return Stream.of(projects(), schemas(), steps(), sketches())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LanguageExample> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(LanguageExample::new).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its file, within the folder of examples. */
    String name() {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    /** The folder of the rows that it is executed with; where it is not there, rows are made up. */
    Path rows() {
        return ROOT.resolve("rows").resolve(String.valueOf(path.getFileName()).replace(".yaml", ""));
    }

    private boolean isProject() {
        return Files.isDirectory(path);
    }

    private boolean isMigration() {
        return !isProject() && text(path).lines().anyMatch(line -> line.startsWith("migration: "));
    }

    String title() {
        return remarks().get(0);
    }

    /** What it shows, in a sentence or two; empty where the title says it. */
    String text() {
        return String.join(" ", remarks().subList(1, remarks().size()));
    }

    private List<String> remarks() {
        return text(isProject() ? path.resolve(ProjectReader.FILE_NAME) : path)
                .lines()
                .takeWhile(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Its files without the remarks at their top, each with its name; the name is empty where there is one file only. */
    List<Source> sources() {
        return files().stream()
                .map(file -> new Source(
                        isProject() ? path.relativize(file).toString().replace('\\', '/') : "",
                        text(file)
                                .lines()
                                .dropWhile(line -> line.startsWith("# "))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    record Source(String name, String text) {}

    private List<Path> files() {
        if (!isProject()) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> files = new ArrayList<>(walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".plinth"))
                    .sorted()
                    .toList());
            files.remove(path.resolve(ProjectReader.FILE_NAME));
            files.add(0, path.resolve(ProjectReader.FILE_NAME));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The constructs of the language that it uses. */
    SortedSet<String> constructs() {
        SortedSet<String> used = new TreeSet<>();
        files().stream()
                .filter(file -> file.toString().endsWith(".yaml"))
                .forEach(file -> used.addAll(LanguageTables.usedBy(text(file))));
        return used;
    }

    /** From nothing to the schema; for a migration, its last step alone. */
    MigrationPlan plan() {
        return PLANS.computeIfAbsent(this, LanguageExample::read);
    }

    private MigrationPlan read() {
        if (isProject()) {
            Project project = project(path);
            return create(project.declared(), project.configuration().names());
        }
        return isMigration() ? lastStep() : create(schema(), NamingStyle.SNAKE);
    }

    private dev.plinth.model.Schema schema() {
        SchemaReading reading = SchemaReader.read(List.of(path));
        return reading.resolved()
                .orElseThrow(() -> new AssertionError(name() + ": " + reading.diagnostics()))
                .schema();
    }

    private static MigrationPlan create(dev.plinth.model.Schema schema, NamingStyle style) {
        return Planner.plan(State.EMPTY, new SchemaDiffer(style, Renames.NONE).diff(State.EMPTY, schema), schema);
    }

    private MigrationPlan lastStep() {
        try (TemporaryFolder temporary = TemporaryFolder.create("example")) {
            Path folder = temporary.path();
            Files.writeString(
                    folder.resolve(ProjectReader.FILE_NAME),
                    "plinth: 1\nname: example\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
            Files.writeString(folder.resolve("schema.yaml"), "tables: {}\n");
            Files.createDirectory(folder.resolve("migrations"));
            Files.copy(path, folder.resolve("migrations").resolve(path.getFileName()));
            return lastStep(project(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private MigrationPlan lastStep(Project project) {
        Migration migration = project.migrations().get(0);
        List<Operation> steps = migration.steps();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            places.add(project.origins()
                    .find("migrations/" + migration.id() + "/steps/" + i)
                    .orElseThrow()
                    .toString());
        }
        int last = places.indexOf(places.get(places.size() - 1));
        State before = State.EMPTY.apply(steps.subList(0, last));
        return Planner.plan(
                before, Migration.of(migration.id(), steps.subList(last, steps.size())), RetentionPolicy.ALWAYS);
    }

    private Project project(Path folder) {
        ProjectReading reading = ProjectReader.read(folder);
        return reading.project().orElseThrow(() -> new AssertionError(name() + ": " + reading.diagnostics()));
    }

    /** What the engine does for it, without the transaction around it and the checks before it. */
    Answer answer(Dialect dialect) {
        MigrationPlan plan = plan();
        try {
            dialect.derive(plan.to());
            dialect.lower(Planner.invert(plan));
            List<String> statements = new ArrayList<>();
            for (Unit unit : dialect.lower(plan)) {
                unit.statements()
                        .forEach(statement -> statements.add(statement.sql().sql()));
            }
            return new Answer(false, statements);
        } catch (RefusedException refused) {
            return new Answer(
                    true,
                    refused.refusals().stream()
                            .map(found -> found.path() + ": " + found.why() + "; " + found.way())
                            .toList());
        }
    }
}
