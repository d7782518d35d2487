package dev.plinth.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Schemas in the shapes of well-known public ones, each a script beside what becomes of it. A database that was made from the
 * declaration gives the same declaration again, and what could not be said of the first is listed word by word.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "schemas");
    private static final boolean WRITE = System.getProperty("golden", "check").equals("write");
    private static final boolean NIGHTLY =
            System.getProperty("plinth.size", "normal").equals("nightly");

    /** They print the columns of a view's select with their table, where later versions leave it out. */
    private static final Set<String> QUALIFYING = Set.of("PostgreSQL 13", "PostgreSQL 14", "PostgreSQL 15");

    private static final List<ScratchEngine> ENGINES = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, SQLException {
        for (EngineName engine : engines()) {
            ENGINES.add(Engines.start(engine, Fetching.NEVER).orElseThrow());
        }
    }

    @AfterAll
    static void stop() {
        ENGINES.forEach(ScratchEngine::close);
        ENGINES.clear();
    }

    /** The night tries every major that is supported. */
    private static List<EngineName> engines() {
        List<EngineName> engines = new ArrayList<>(
                Stream.of("h2", "postgresql", "sqlite").map(EngineName::any).toList());
        String asked = System.getProperty("plinth.postgresql", "");
        if (!asked.isEmpty() || NIGHTLY) {
            engines.remove(EngineName.any("postgresql"));
            Stream<String> majors = asked.isEmpty()
                    ? EngineName.postgreSqlMajors().stream().map(String::valueOf)
                    : Stream.of(asked.split(","));
            majors.forEach(major -> engines.add(EngineName.of("postgresql:" + major)));
        }
        return engines;
    }

    @TestFactory
    List<DynamicTest> everySchemaComesBack() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (ScratchEngine engine : ENGINES) {
            tests.addAll(tests(CORPUS.resolve(engine.dialect()), engine));
            if (NIGHTLY) {
                tests.addAll(tests(CORPUS.resolve("nightly").resolve(engine.dialect()), engine));
            }
        }
        return tests;
    }

    private static List<DynamicTest> tests(Path folder, ScratchEngine engine) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(script -> DynamicTest.dynamicTest(
                            engine.version() + "/" + name(script), () -> comesBack(script, engine)))
                    .toList();
        }
    }

    private static void comesBack(Path script, ScratchEngine engine) throws Exception {
        Dialect dialect = Dialects.all().stream()
                .filter(known -> known.name().equals(engine.dialect()))
                .findFirst()
                .orElseThrow();
        Importer importer = new Importer(dialect, engine);
        Imported first = ofScript(Files.readString(script), importer, engine);
        String name = name(script);
        if (!QUALIFYING.contains(engine.version())) {
            expect(script.resolveSibling(name + ".yaml"), first.yaml());
            expect(
                    script.resolveSibling(name + ".unsaid.txt"),
                    first.unsaid().stream().map(unsaid -> unsaid + "\n").collect(Collectors.joining()));
        }
        Imported second = ofSchema(first.schema(), dialect, importer, engine);
        assertThat(second.unsaid()).as(name + ", made from its declaration").isEmpty();
        assertThat(second.yaml()).as(name + ", made from its declaration").isEqualTo(first.yaml());
        assertThat(new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.of(first.schema()), second.schema()))
                .as("the difference between " + name + " and its declaration")
                .isEmpty();
    }

    private static Imported ofScript(String script, Importer importer, ScratchEngine engine) throws SQLException {
        try (ScriptDatabase database = ScriptDatabase.of(script, engine);
                Connection connection = database.connect()) {
            return importer.read(connection);
        }
    }

    private static Imported ofSchema(Schema schema, Dialect dialect, Importer importer, ScratchEngine engine)
            throws SQLException {
        try (ScratchDatabase database = engine.createNamed("public");
                Connection connection = database.connect()) {
            new SchemaInstaller(connection, dialect).create(State.of(schema));
            return importer.read(connection);
        }
    }

    private static void expect(Path file, String text) throws IOException {
        if (!WRITE) {
            assertThat(text).as(file.toString()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } else if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text);
        }
    }

    private static String name(Path script) {
        return script.getFileName().toString().replaceFirst("\\.sql$", "");
    }
}
