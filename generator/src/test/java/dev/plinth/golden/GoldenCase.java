package dev.plinth.golden;

import dev.plinth.change.Forms;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.MigrationWriter;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder with {@code before.yaml} and what becomes of it: {@code after.yaml}, or the steps of {@code 002_change.yaml}. The
 * rest of it is what must come of the way between them, or rows for those who execute it. The folder's name says what
 * must hold.
 */
public record GoldenCase(Path folder) {
    /** Cases of this prefix are planned as a migration that keeps what it takes away. */
    private static final String RETAINED = "retained-";

    /** Cases of this prefix are lowered so that others work while they run. */
    private static final String SAFE = "safe-";

    private static final String MIGRATION = "002_change";

    static final String BEFORE = "before.yaml";
    static final String AFTER = "after.yaml";
    static final String STEPS = MIGRATION + ".yaml";

    /** A migration before the one that the case is about, which has kept what it took away. */
    static final String KEPT = "001_kept.yaml";

    /** All of them, or those that {@code -Dgolden.case} names, in which a star stands for anything. */
    public static List<GoldenCase> all(Path cases) {
        String only = System.getProperty("golden.case", "");
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder ->
                            only.isEmpty() || folder.getFileName().toString().matches(only.replace("*", ".*")))
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public Forms forms() {
        return name().startsWith(SAFE) ? Forms.SAFE : Forms.PLAIN;
    }

    Schema before() {
        return read(BEFORE).schema();
    }

    /** The schema after, where the case is about two schemas. */
    Resolved after() {
        return read(AFTER);
    }

    boolean hasSteps() {
        return Files.exists(folder.resolve(STEPS));
    }

    /** What has to be done, proven to arrive and to lead back. */
    public MigrationPlan plan() {
        if (hasSteps()) {
            List<Migration> migrations = migrations();
            State from = State.of(before());
            for (Migration earlier : migrations.subList(0, migrations.size() - 1)) {
                from = Planner.plan(from, earlier, RetentionPolicy.ALWAYS).to();
            }
            return Planner.plan(from, migrations.get(migrations.size() - 1), RetentionPolicy.ALWAYS);
        }
        MigrationPlan bare = bare();
        return name().startsWith(RETAINED)
                ? Planner.plan(bare.from(), Migration.of(MIGRATION, bare.operations()), RetentionPolicy.ALWAYS)
                : bare;
    }

    /** The same without what a migration does to keep what its steps take away: as an author writes it. */
    public MigrationPlan bare() {
        if (hasSteps()) {
            List<Migration> migrations = migrations();
            MigrationPlan last = plan();
            return Planner.plan(
                    last.from(), migrations.get(migrations.size() - 1).steps());
        }
        State from = State.of(before());
        Resolved after = after();
        return Planner.plan(
                from, new SchemaDiffer(NamingStyle.SNAKE, after.renames()).diff(from, after.schema()), after.schema());
    }

    /** The steps as an author writes them. */
    public List<Operation> authored() {
        if (!hasSteps()) {
            return bare().operations();
        }
        List<Migration> migrations = migrations();
        return migrations.get(migrations.size() - 1).steps();
    }

    /** The steps, and those of a migration before, read in a project whose first migration makes the schema before. */
    private List<Migration> migrations() {
        List<Operation> first = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.EMPTY, before());
        try {
            Path project = Files.createTempDirectory("golden");
            try {
                Path migrations = Files.createDirectory(project.resolve("migrations"));
                Files.writeString(
                        project.resolve(ProjectReader.FILE_NAME),
                        "plinth: 1\nname: golden\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
                Files.writeString(project.resolve("schema.yaml"), "tables: {}\n");
                Files.writeString(
                        migrations.resolve("001_before.yaml"),
                        MigrationWriter.write(Migration.of("001_before", first)));
                Files.copy(folder.resolve(STEPS), migrations.resolve(STEPS));
                if (Files.exists(folder.resolve(KEPT))) {
                    Files.copy(folder.resolve(KEPT), migrations.resolve(KEPT));
                }
                ProjectReading reading = ProjectReader.read(project);
                List<Migration> all = reading.project()
                        .orElseThrow(() -> new AssertionError(name() + ": " + reading.diagnostics()))
                        .migrations();
                return all.subList(1, all.size());
            } finally {
                try (Stream<Path> files = Files.walk(project)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The renames that are over once they were made: not those of a circle, whose old names are there again. */
    static Renames over(Resolved after) {
        boolean circle = after.renames().tables().values().stream()
                        .anyMatch(after.schema().tables()::has)
                || after.renames().columns().entrySet().stream()
                        .anyMatch(table -> table.getValue().values().stream()
                                .anyMatch(after.schema()
                                        .tables()
                                        .get(table.getKey())
                                        .columns()::has));
        return circle ? Renames.NONE : after.renames();
    }

    SortedSet<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            SortedSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Resolved read(String file) {
        SchemaReading reading = SchemaReader.read(List.of(folder.resolve(file)));
        return reading.resolved().orElseThrow(() -> new AssertionError(reading.diagnostics()));
    }
}
