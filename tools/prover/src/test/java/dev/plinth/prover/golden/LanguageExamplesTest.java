package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.catalog.CatalogDifference;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.golden.GoldenCase;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.yaml.LanguageTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the documents is executed with rows, up and down, on each engine that does not refuse it; and there is
 * one for every key, step and type of the language. A construct that has none fails here, by name.
 */
class LanguageExamplesTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final long SEED = 20_250_131;
    private static final List<ScratchEngine> ENGINES = new ArrayList<>();
    private static final FreshCatalogs FRESH = new FreshCatalogs();

    /** What cannot stand in a file that is kept: JavaDoorTest executes it. */
    private static final Set<String> ELSEWHERE = Set.of("a declaration in Java: classpath");

    @BeforeAll
    static void start() throws IOException, SQLException {
        ENGINES.add(new H2Engine());
        ENGINES.add(PostgreSqlEngine.embedded());
        ENGINES.add(new SqliteEngine());
    }

    @AfterAll
    static void stop() {
        ENGINES.forEach(ScratchEngine::close);
        ENGINES.clear();
    }

    @Test
    void everyConstructHasAnExample() {
        SortedSet<String> without = new TreeSet<>(LanguageTables.constructs());
        LanguageExample.all().forEach(example -> without.removeAll(example.constructs()));
        without.removeAll(ELSEWHERE);
        assertThat(without)
                .as("write an example of each under docs/examples, or put it into one that is there")
                .isEmpty();
    }

    @Test
    void titlesAreDifferent() {
        assertThat(LanguageExample.all().stream().map(LanguageExample::title)).doesNotHaveDuplicates();
    }

    /** Run with {@code -Dgolden=write} after a change of the language, and read what changed. */
    @TestFactory
    Stream<DynamicTest> theDocumentsSayWhatIsSo() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        LanguageDocuments.REFERENCE,
                        () -> fresh(LanguageDocuments.REFERENCE, LanguageDocuments.reference())),
                DynamicTest.dynamicTest(
                        LanguageDocuments.BY_EXAMPLE,
                        () -> fresh(LanguageDocuments.BY_EXAMPLE, LanguageDocuments.byExample())));
    }

    private static void fresh(String name, String text) throws IOException {
        Path file = DOCS.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @TestFactory
    Stream<DynamicContainer> everyExampleIsExecuted() {
        return LanguageExample.all().stream()
                .map(example -> DynamicContainer.dynamicContainer(
                        example.name(),
                        ENGINES.stream()
                                .map(engine ->
                                        DynamicTest.dynamicTest(engine.dialect(), () -> execute(example, engine)))));
    }

    /** With the rows that {@code rows/NAME/rows.sql} gives, or some that are made up. */
    private static void execute(LanguageExample example, ScratchEngine engine) throws Exception {
        Dialect dialect = Dialects.of(engine.dialect());
        MigrationPlan plan = example.plan();
        if (example.answer(dialect).refused()) {
            return; // what it says is written in the reference, which is compared word for word
        }
        if (plan.from().declared().tables().isEmpty()) {
            create(plan, dialect, engine);
        } else if (plan.operations().stream().anyMatch(LanguageExamplesTest::changesRows)) {
            upDownAndUp(plan, dialect, engine);
        } else {
            new RoundTrip(new ExecutedCase(new GoldenCase(example.rows())), plan, dialect, engine, FRESH)
                    .upDownAndUp(connection -> UnitWay.of(connection, dialect, plan));
        }
    }

    private static boolean changesRows(Operation operation) {
        return operation instanceof UpdateRows || operation instanceof DeleteRows;
    }

    /** Made, filled and taken away. */
    private static void create(MigrationPlan plan, Dialect dialect, ScratchEngine engine) throws Exception {
        try (ScratchDatabase database = engine.createFor(plan.from(), plan.to());
                Connection connection = database.connect()) {
            SchemaInstaller installer = new SchemaInstaller(connection, dialect);
            installer.create(plan.from());
            installer.run(plan);
            requireHeld(plan.to(), connection, dialect, engine);
            fill(plan.to(), connection, dialect);
            installer.run(Planner.invert(plan));
            requireHeld(plan.from(), connection, dialect, engine);
        }
    }

    private static void upDownAndUp(MigrationPlan plan, Dialect dialect, ScratchEngine engine) throws Exception {
        try (ScratchDatabase database = engine.createFor(plan.from(), plan.to());
                Connection connection = database.connect()) {
            SchemaInstaller installer = new SchemaInstaller(connection, dialect);
            installer.create(plan.from());
            fill(plan.from(), connection, dialect);
            installer.run(plan);
            requireHeld(plan.to(), connection, dialect, engine);
            installer.run(Planner.invert(plan));
            requireHeld(plan.from(), connection, dialect, engine);
            installer.run(plan);
            requireHeld(plan.to(), connection, dialect, engine);
        }
    }

    private static void fill(State state, Connection connection, Dialect dialect) throws SQLException {
        new RowWriter(RowBindings.of(dialect.name()), dialect.identifiers())
                .write(connection, state.declared(), RowGenerator.generate(state.declared(), SEED));
    }

    private static void requireHeld(State state, Connection connection, Dialect dialect, ScratchEngine engine)
            throws SQLException {
        assertThat(CatalogDifference.between(
                        FRESH.of(state, dialect, engine),
                        CatalogInspectors.of(dialect.name()).read(connection, state.schemas())))
                .isEmpty();
    }
}
