package dev.plinth.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.dsl.Schema;
import dev.plinth.testing.ExampleProject;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations in Java, from their sources to a project. */
class JavaDoorTest {
    private static final SourceSpan NAMED = new SourceSpan("plinth.yaml", 4, 1, 0);
    private static final String CONFIGURATION = """
            plinth: 1
            name: shop
            dialects: [sqlite]
            schema: [schema.yaml, { java: com.acme.ShopSchema, sources: src/schema/java }]
            migrations: [migrations, { java: com.acme.migrations, sources: src/schema/java }]
            """;
    private static final String SHOP = """
            package com.acme;

            import static dev.plinth.dsl.Columns.*;

            import dev.plinth.dsl.Schema;
            import dev.plinth.dsl.SchemaSource;
            import dev.plinth.dsl.Schemas;

            final class ShopSchema implements SchemaSource {
                public Schema schema() {
                    return Schemas.schema("shop", s -> s
                            .table("items", t -> t
                                    .column("id", integer().primaryKey())
                                    .column("owner_id", references("users"))));
                }
            }
            """;
    private static final String FIRST = """
            package com.acme.migrations;

            import static dev.plinth.dsl.Columns.*;

            import dev.plinth.dsl.Migration;
            import dev.plinth.dsl.MigrationSource;
            import dev.plinth.dsl.Migrations;

            public class M002Items implements MigrationSource {
                public Migration migration() {
                    return Migrations.migration("002_items", m -> m
                            .depends("001_users")
                            .createTable("items", t -> t
                                    .column("id", integer().primaryKey())
                                    .column("owner_id", references("users"))));
                }
            }
            """;

    @TempDir
    Path project;

    @BeforeEach
    void makeProject() throws IOException {
        Files.writeString(project.resolve("plinth.yaml"), CONFIGURATION);
        Files.writeString(project.resolve("schema.yaml"), "tables:\n  users:\n    columns: { id: int primary key }\n");
        write("migrations/001_users.yaml", """
                migration: 001_users
                steps:
                  - create table: users
                    columns: { id: int primary key }
                """);
        write("src/schema/java/com/acme/ShopSchema.java", SHOP);
        write("src/schema/java/com/acme/migrations/M002Items.java", FIRST);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void change(String old, String text) throws IOException {
        write("src/schema/java/com/acme/ShopSchema.java", SHOP.replace(old, text));
    }

    private List<String> problems() {
        return ProjectReader.read(project).diagnostics().stream()
                .map(found -> found.span() + " " + found.code() + " " + found.message())
                .toList();
    }

    @Test
    void bothDoorsMakeOneSchemaAndOneHistory() {
        ProjectReading reading = ProjectReader.read(project);
        assertThat(reading.diagnostics()).isEmpty();
        Project read = reading.project().orElseThrow();
        assertThat(read.declared().tables().names()).containsExactlyInAnyOrder("users", "items");
        assertThat(read.migrations()).extracting(migration -> migration.id()).containsExactly("001_users", "002_items");
        assertThat(read.origins().nearest("tables/items/columns/owner_id"))
                .contains(new SourceSpan("src/schema/java/com/acme/ShopSchema.java", 14, 1, 0));
        assertThat(read.origins().nearest("tables/users").orElseThrow().file()).isEqualTo("schema.yaml");
    }

    @Test
    void filesAreShownAlikeHoweverTheirFolderIsWritten() throws IOException {
        for (String written : List.of("./src/schema/java/", "src/../src/schema//java")) {
            Files.writeString(project.resolve("plinth.yaml"), CONFIGURATION.replace("src/schema/java", written));
            assertThat(ProjectReader.read(project)
                            .project()
                            .orElseThrow()
                            .origins()
                            .nearest("tables/items")
                            .orElseThrow()
                            .file())
                    .isEqualTo("src/schema/java/com/acme/ShopSchema.java");
        }
        write("com/acme/ShopSchema.java", SHOP.replace("integer()", "intger()"));
        Files.writeString(
                project.resolve("plinth.yaml"),
                "plinth: 1\nname: p\ndialects: [sqlite]\nschema: { java: com.acme.ShopSchema, sources: com/.. }\n");
        assertThat(problems()).anyMatch(found -> found.startsWith("com/acme/ShopSchema.java:13:39 PL-1601 "));
    }

    @Test
    void aTableDeclaredAtBothDoorsIsOneProblemWithBothPlaces() throws IOException {
        change("\"items\"", "\"users\"");
        assertThat(problems())
                .containsExactly("src/schema/java/com/acme/ShopSchema.java:12:1 PL-1302 the table users has the name of"
                        + " what is declared at schema.yaml:2:3");
    }

    @Test
    void whatDoesNotCompileIsShownWhereItStands() throws IOException {
        change("integer().primaryKey()", "integr().primaryKey()");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("src/schema/java/com/acme/ShopSchema.java:13:39 PL-1601 ");
        assertThat(cached()).isEmpty();
    }

    @Test
    void whatTheLanguageIsMadeOfIsHidden() throws IOException {
        change("import dev.plinth.dsl.Schema;", "import dev.plinth.dsl.Schema;\nimport dev.plinth.yaml.ProjectReader;");
        assertThat(problems()).singleElement().asString().contains(":6:23 PL-1601 ");
    }

    @Test
    void anExceptionIsShownAtTheLineThatLedToIt() throws IOException {
        change("return Schemas", "java.util.List.of().get(0); return Schemas");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("src/schema/java/com/acme/ShopSchema.java:11:1 PL-1604 the class failed: java.lang.");
    }

    @Test
    void failuresOfAllKindsAreToldAndNotThrown() throws IOException {
        for (String body : List.of(
                "throw new AssertionError(\"no\");",
                "throw new NoClassDefFoundError(\"x\");",
                "return schema();",
                "return null;")) {
            write(
                    "src/schema/java/com/acme/ShopSchema.java",
                    "package com.acme; class ShopSchema implements dev.plinth.dsl.SchemaSource {"
                            + " public dev.plinth.dsl.Schema schema() { " + body + " } }");
            assertThat(problems()).as(body).singleElement().asString().contains(" PL-1604 ");
        }
        write(
                "src/schema/java/com/acme/ShopSchema.java",
                "package com.acme; class ShopSchema implements dev.plinth.dsl.SchemaSource {"
                        + " static final int N = Integer.parseInt(\"x\");"
                        + " public dev.plinth.dsl.Schema schema() { return null; } }");
        assertThat(problems()).singleElement().asString().contains("NumberFormatException");
    }

    @Test
    void aMissingClassIsToldWithTheNearestName() throws IOException {
        Files.writeString(project.resolve("plinth.yaml"), CONFIGURATION.replace("com.acme.ShopSchema", "ShopSchema"));
        Diagnostic missing = ProjectReader.read(project).diagnostics().get(0);
        assertThat(missing.code()).isEqualTo("PL-1602");
        assertThat(missing.hint().orElseThrow()).contains("com.acme.ShopSchema");
    }

    @Test
    void whatIsCompiledOnceIsKeptUntilASourceChanges() throws IOException {
        assertThat(problems()).isEmpty();
        assertThat(cached()).hasSize(1);
        assertThat(project.resolve(".plinth/cache/.gitignore")).hasContent("*");
        assertThat(schemas(new Diagnostics(), () -> {
                    throw new AssertionError("compiled again");
                }))
                .hasSize(1);
        change("\"items\"", "\"things\"");
        assertThat(schemas(new Diagnostics(), ToolProvider::getSystemJavaCompiler)
                        .get(0)
                        .declaration()
                        .tables()
                        .get(0)
                        .name()
                        .value())
                .isEqualTo("things");
        assertThat(cached()).hasSize(2);
    }

    @Test
    void aDamagedCacheIsMadeAnew() throws IOException {
        assertThat(problems()).isEmpty();
        Path file = cached().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(0, 10, whole.length / 2)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(problems()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTimeOnly() throws IOException {
        Files.writeString(project.resolve(".plinth"), "in the way");
        assertThat(problems()).isEmpty();
    }

    @Test
    void manyAtOnceLeaveOneWholeFile() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> reads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                reads.add(this::problems);
            }
            for (Future<List<String>> read : threads.invokeAll(reads)) {
                assertThat(read.get()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(cached()).hasSize(1);
        try (Stream<Path> files = Files.list(project.resolve(ClassCache.FOLDER))) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".jar"));
        }
    }

    @Test
    void aJavaWithoutCompilerIsTold() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(schemas(diagnostics, () -> null)).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("has no compiler"));
    }

    @Test
    void classesOfABuildServeAsWell() throws IOException {
        assertThat(problems()).isEmpty();
        String key = cached().get(0).getFileName().toString().replace(".jar", "");
        new ClassCache(project)
                .find(key)
                .orElseThrow()
                .forEach((name, bytes) -> writeClass("target/classes/" + name.replace('.', '/') + ".class", bytes));
        Files.writeString(
                project.resolve("plinth.yaml"),
                CONFIGURATION.replace("sources: src/schema/java", "classpath: target/classes"));
        assertThat(problems()).isEmpty();
        assertThat(ProjectReader.read(project).project().orElseThrow().origins().nearest("tables/items"))
                .contains(new SourceSpan("com/acme/ShopSchema.java", 12, 1, 0));
    }

    private void writeClass(String path, byte[] bytes) {
        try {
            Files.createDirectories(project.resolve(path).getParent());
            Files.write(project.resolve(path), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void declarationsAreNotReadFromWhatIsGenerated() throws IOException {
        ExampleProject.write(
                project,
                "=== plinth.yaml\n" + CONFIGURATION
                        + "output: { java: { directory: src/schema, package: com.acme.db } }\n");
        assertThat(problems()).hasSize(2).allMatch(found -> found.contains(" PL-1107 src/schema/java and the folder"));
    }

    @Test
    void whatIsWrongInAMigrationStandsAtItsCall() throws IOException {
        write(
                "src/schema/java/com/acme/migrations/M002Items.java",
                FIRST.replace("references(\"users\")", "references(\"usres\")"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("src/schema/java/com/acme/migrations/M002Items.java:15:1 PL-1306 ");
    }

    private List<Path> cached() throws IOException {
        Path folder = project.resolve(ClassCache.FOLDER);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private List<Schema> schemas(Diagnostics diagnostics, Supplier<JavaCompiler> compiler) {
        return new JavaDoor(project, diagnostics, compiler)
                .schemas(new JavaClasses(
                        List.of(new Located<>("com.acme.ShopSchema", NAMED)),
                        new JavaClasses.Sources(new Located<>("src/schema/java", NAMED)),
                        NAMED));
    }
}
