package dev.plinth.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateView;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.dsl.Values;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.Expression;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Seed;
import dev.plinth.resolve.MigrationDeclaration;
import dev.plinth.resolve.MigrationResolver;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.testing.Choice;
import dev.plinth.testing.Documents;
import dev.plinth.testing.JavaClassesOf;
import dev.plinth.testing.RandomSchemas;
import dev.plinth.testing.RandomSteps;
import dev.plinth.testing.Seeds;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.SchemaReader;
import dev.plinth.yaml.SchemaWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written as Java and compiled declares an equal value, and so does the YAML that is written from that. The
 * examples of the documents are among it, and they use every construct: what YAML can say and Java cannot fails here.
 */
class JavaRoundTripTest {
    private static final int RANDOM = 50;

    @TempDir
    Path directory;

    private record Written<T>(String from, T value, NamingStyle style, JavaName name) {}

    @TestFactory
    Stream<DynamicTest> everySchemaOfTheRepository() throws IOException {
        JavaClassesOf classes = new JavaClassesOf(Files.createDirectory(directory.resolve("schemas")));
        List<Written<Resolved>> written = new ArrayList<>();
        for (Path file : Documents.valid()) {
            SchemaReading reading = SchemaReader.read(List.of(file));
            if (reading.resolved().isPresent()) {
                add(written, classes, file.toString(), reading.resolved().get(), NamingStyle.SNAKE);
            }
        }
        for (Path sample : Documents.samples()) {
            Project project = ProjectReader.read(sample).project().orElseThrow();
            Resolved resolved = new Resolved(project.declared(), project.origins(), project.renames());
            add(
                    written,
                    classes,
                    sample.toString(),
                    resolved,
                    project.configuration().names());
        }
        assertThat(written).hasSizeGreaterThan(200);
        return written.stream().map(one -> DynamicTest.dynamicTest(one.from(), () -> assertTheSame(one, classes)));
    }

    @TestFactory
    Stream<DynamicTest> randomSchemas() throws IOException {
        JavaClassesOf classes = new JavaClassesOf(Files.createDirectory(directory.resolve("random")));
        List<Written<Resolved>> written = new ArrayList<>();
        for (int seed = 0; seed < RANDOM; seed++) {
            Choice choice = new Choice(new Random(seed));
            NamingStyle style = choice.of(List.of(NamingStyle.values()));
            Schema schema = new RandomSchemas(choice, style).schema();
            Resolved resolved = new Resolved(schema, dev.plinth.diagnostic.Origins.NONE, Renames.NONE);
            add(written, classes, "seed " + seed, resolved, style);
        }
        return written.stream().map(one -> DynamicTest.dynamicTest(one.from(), () -> assertTheSame(one, classes)));
    }

    private static void add(
            List<Written<Resolved>> written, JavaClassesOf classes, String from, Resolved value, NamingStyle style)
            throws IOException {
        JavaName name = classes.next();
        classes.add(name, JavaWriter.schema(name, "written", value.schema(), value.renames(), style));
        written.add(new Written<>(from, value, style, name));
    }

    private void assertTheSame(Written<Resolved> one, JavaClassesOf classes) throws IOException {
        SchemaReading java = classes.schema(one.name()).resolve(one.style());
        assertThat(java.diagnostics()).isEmpty();
        assertSame(java.resolved().orElseThrow(), one.value());
        Path file = directory.resolve("written.yaml");
        Files.writeString(
                file,
                SchemaWriter.write(
                        java.resolved().orElseThrow().schema(),
                        java.resolved().orElseThrow().renames(),
                        one.style()));
        SchemaReading yaml = SchemaReader.read(List.of(file), one.style());
        assertThat(yaml.diagnostics()).as(Files.readString(file)).isEmpty();
        assertSame(yaml.resolved().orElseThrow(), one.value());
    }

    private static void assertSame(Resolved actual, Resolved expected) {
        assertThat(actual.schema()).isEqualTo(expected.schema());
        assertThat(actual.renames()).isEqualTo(expected.renames());
    }

    @TestFactory
    Stream<DynamicTest> randomMigrations() throws IOException {
        JavaClassesOf classes = new JavaClassesOf(Files.createDirectory(directory.resolve("migrations")));
        List<Written<List<Migration>>> written = new ArrayList<>();
        for (int seed = 0; seed < RANDOM; seed++) {
            Choice choice = new Choice(new Random(seed));
            NamingStyle style = choice.of(List.of(NamingStyle.values()));
            Schema schema = new RandomSchemas(choice, style).schema();
            List<Operation> created = new ArrayList<>();
            schema.objects().of(DatabaseSchema.class).forEach(found -> created.add(new CreateObject(found)));
            schema.tables().forEach(table -> created.add(new CreateTable(table)));
            schema.objects().of(Seed.class).forEach(found -> created.add(new CreateObject(found)));
            schema.views().forEach(view -> created.add(new CreateView(view)));
            List<Operation> steps = new RandomSteps(choice, style, State.of(schema)).steps(8);
            add(
                    written,
                    classes,
                    "seed " + seed,
                    List.of(migration("000_base", created), migration("001_change", steps)),
                    style);
        }
        return written.stream()
                .map(one -> DynamicTest.dynamicTest(one.from(), () -> assertTheSameHistory(one, classes)));
    }

    @TestFactory
    Stream<DynamicTest> everyHistoryOfTheRepository() throws IOException {
        JavaClassesOf classes = new JavaClassesOf(Files.createDirectory(directory.resolve("histories")));
        List<Written<List<Migration>>> written = new ArrayList<>();
        for (Path sample : Documents.samples()) {
            Project project = ProjectReader.read(sample).project().orElseThrow();
            add(
                    written,
                    classes,
                    sample.toString(),
                    project.migrations(),
                    project.configuration().names());
        }
        for (Path file : Documents.examples()) {
            if (Files.readString(file).contains("\nmigration: ")) {
                Project project = alone(file);
                add(written, classes, file.toString(), project.migrations(), NamingStyle.SNAKE);
            }
        }
        return written.stream()
                .map(one -> DynamicTest.dynamicTest(one.from(), () -> assertTheSameHistory(one, classes)));
    }

    /** A project that has no migration but this one. */
    private Project alone(Path migration) throws IOException {
        Path project = Files.createTempDirectory(directory, "alone");
        Files.writeString(
                project.resolve("plinth.yaml"),
                "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
        Files.writeString(project.resolve("schema.yaml"), "tables: {}\n");
        Files.createDirectory(project.resolve("migrations"));
        Files.copy(migration, project.resolve("migrations").resolve(migration.getFileName()));
        return ProjectReader.read(project).project().orElseThrow();
    }

    private static void add(
            List<Written<List<Migration>>> written,
            JavaClassesOf classes,
            String from,
            List<Migration> migrations,
            NamingStyle style)
            throws IOException {
        State state = State.EMPTY;
        for (Migration migration : migrations) {
            JavaName name = classes.next();
            classes.add(name, JavaWriter.migration(name, migration, state, style));
            state = state.apply(migration.steps());
            written.add(new Written<>(from + " " + migration.id(), migrations, style, name));
        }
    }

    private static void assertTheSameHistory(Written<List<Migration>> one, JavaClassesOf classes) {
        dev.plinth.dsl.Migration java = classes.migration(one.name());
        assertThat(java.diagnostics()).isEmpty();
        List<MigrationDeclaration> declared = new ArrayList<>();
        State state = State.EMPTY;
        Diagnostics diagnostics = new Diagnostics();
        for (Migration migration : one.value()) {
            boolean asked = migration.id().equals(java.declaration().id().value());
            declared.add(asked ? java.declaration() : yaml(migration, state, one.style()));
            state = state.apply(migration.steps());
        }
        List<Migration> back =
                MigrationResolver.resolve(declared, one.style(), diagnostics).migrations();
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(back).isEqualTo(one.value());
    }

    private static MigrationDeclaration yaml(Migration migration, State before, NamingStyle style) {
        return dev.plinth.yaml.MigrationTexts.declaration(migration, before, style);
    }

    private static Migration migration(String id, List<Operation> steps) {
        return new Migration(
                id,
                Optional.of("What it \"does\"\nin \\ two lines"),
                Optional.of("2025-01-31"),
                Optional.empty(),
                id.startsWith("001") ? List.of("000_base") : List.of(),
                id.startsWith("001") ? List.of() : List.of("000_older", "000 odd"),
                Optional.empty(),
                Optional.empty(),
                steps);
    }

    @Test
    void everyFunctionHasItsMethod() {
        List<String> methods =
                Arrays.stream(Values.class.getMethods()).map(Method::getName).toList();
        assertThat(methods)
                .containsAll(Arrays.stream(Expression.Function.values())
                        .map(JavaValues::method)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> anyTextIsALiteral() {
        return Seeds.each(1, random -> {
            JavaClassesOf classes = new JavaClassesOf(directory.resolve("texts"));
            List<String> texts = List.of(
                    "plain",
                    "\"quoted\" \\ back\\u0041 \t tab",
                    "a\nb",
                    "a\n",
                    "\n",
                    "\n\n a\n  b \n\t\n\"\"\"\nend\\",
                    "\u0001\u007f\r\n\u2028x\n",
                    "\"\n\"\"\"\"\"\n\"",
                    "ünïcödé 🦉\n 🦉");
            JavaName name = classes.next();
            StringBuilder statements = new StringBuilder();
            for (int i = 0; i < texts.size(); i++) {
                statements.append("s.table(\"t" + i + "\", t -> t.column(\"a\", dev.plinth.dsl.Columns.text()).comment("
                        + JavaText.literal(texts.get(i)) + "));\n");
            }
            String source = "package " + name.packageName() + "; public class " + name.simpleName()
                    + " implements dev.plinth.dsl.SchemaSource { public dev.plinth.dsl.Schema schema() {"
                    + " return dev.plinth.dsl.Schemas.schema(\"x\", s -> {" + statements + "}); } }";
            try {
                classes.add(name, source);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            assertThat(classes.schema(name).declaration().tables())
                    .extracting(table -> table.comment().orElseThrow())
                    .isEqualTo(texts);
        });
    }
}
