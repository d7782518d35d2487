package dev.plinth.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.ChangeException;
import dev.plinth.change.Contract;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.compile.JavaClasses;
import dev.plinth.compile.JavaDoor;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diff.DiffException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.resolve.MigrationDeclaration;
import dev.plinth.resolve.MigrationResolver;
import dev.plinth.write.JavaName;
import dev.plinth.write.JavaWriter;
import dev.plinth.yaml.MigrationWriter;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The migration of every case, written as Java and as YAML and read back, is the same migration. */
class GoldenJavaTest {
    private static final Path CASES = Path.of("src", "test", "cases");
    private static final SourceSpan HERE = new SourceSpan("test", 1, 1, 0);
    private static final NamingStyle STYLE = NamingStyle.SNAKE;

    @TempDir
    Path directory;

    private record Written(GoldenCase golden, List<Migration> migrations, List<JavaName> names) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Written> written = new ArrayList<>();
        for (GoldenCase golden : GoldenCase.all(CASES)) {
            for (MigrationPlan plan : plan(golden).stream().toList()) {
                written.add(write(golden, plan, "golden.number" + written.size()));
            }
        }
        Diagnostics diagnostics = new Diagnostics();
        JavaDoor door = new JavaDoor(directory, diagnostics);
        return written.stream()
                .map(one -> DynamicTest.dynamicTest(one.golden().name(), () -> assertTheSame(one, door, diagnostics)));
    }

    private static Optional<MigrationPlan> plan(GoldenCase golden) {
        try {
            return Optional.of(golden.bare());
        } catch (DiffException | ChangeException refused) {
            return Optional.empty();
        }
    }

    private Written write(GoldenCase golden, MigrationPlan plan, String packageName) throws IOException {
        List<Operation> created = new SchemaDiffer(STYLE, Renames.NONE)
                .diff(State.EMPTY, plan.from().declared());
        List<Migration> migrations =
                List.of(Migration.of(before(plan), created), Migration.of("002_change", golden.authored()));
        List<JavaName> names = new ArrayList<>();
        State state = State.EMPTY;
        for (Migration migration : migrations) {
            JavaName name = JavaName.ofMigration(packageName, migration.id());
            Path file = directory.resolve("src").resolve(name.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, JavaWriter.migration(name, migration, state, STYLE));
            names.add(name);
            state = state.apply(migration.steps());
        }
        return new Written(golden, migrations, names);
    }

    /** The id of what comes before, which a contract names. */
    private static String before(MigrationPlan plan) {
        return plan.operations().stream()
                .filter(Contract.class::isInstance)
                .map(step -> ((Contract) step).migration())
                .findFirst()
                .orElse("000_before");
    }

    private void assertTheSame(Written one, JavaDoor door, Diagnostics compiled) throws IOException {
        List<MigrationDeclaration> declared = new ArrayList<>();
        for (JavaName name : one.names()) {
            door.migrations(new JavaClasses(
                            List.of(new Located<>(name.toString(), HERE)),
                            new JavaClasses.Sources(new Located<>("src", HERE)),
                            HERE))
                    .forEach(found -> {
                        assertThat(found.diagnostics()).isEmpty();
                        declared.add(found.declaration());
                    });
        }
        assertThat(compiled.sorted()).isEmpty();
        Diagnostics diagnostics = new Diagnostics();
        List<Migration> java =
                MigrationResolver.resolve(declared, STYLE, diagnostics).migrations();
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(java).isEqualTo(one.migrations());
        assertThat(throughYaml(java, one.golden().name())).isEqualTo(one.migrations());
    }

    private List<Migration> throughYaml(List<Migration> migrations, String name) throws IOException {
        Path project = directory.resolve("yaml-" + name);
        Files.createDirectories(project.resolve("migrations"));
        Files.writeString(
                project.resolve("plinth.yaml"),
                "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
        Files.writeString(project.resolve("schema.yaml"), "tables: {}\n");
        State state = State.EMPTY;
        for (Migration migration : migrations) {
            Files.writeString(
                    project.resolve("migrations").resolve(migration.id() + ".yaml"),
                    MigrationWriter.write(migration, state, STYLE));
            state = state.apply(migration.steps());
        }
        ProjectReading reading = ProjectReader.read(project);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.project().orElseThrow().migrations();
    }
}
