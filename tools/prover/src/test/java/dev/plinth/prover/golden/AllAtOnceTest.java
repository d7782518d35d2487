package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.ScriptStyle.Atomicity;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.LayoutKind;
import dev.plinth.golden.LayoutProject;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import dev.plinth.prover.engine.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The scripts that run all migrations at once, and those that take them back, by the engines' own command lines: with
 * everything in one file and with includes, to the end and to an error in the middle.
 */
class AllAtOnceTest {
    private static final Path SMALL = Path.of("..", "..", "generator", "src", "test", "layouts", "project");
    private static final Path LARGE = Path.of("..", "..", "samples", "power100");

    private static final List<ScratchEngine> ENGINES = new ArrayList<>();
    private static final FreshCatalogs FRESH = new FreshCatalogs();

    @BeforeAll
    static void start() throws IOException, SQLException {
        ENGINES.add(new H2Engine());
        ENGINES.addAll(PostgreSqlMajors.start());
        ENGINES.add(new SqliteEngine());
    }

    @AfterAll
    static void stop() {
        ENGINES.forEach(ScratchEngine::close);
        ENGINES.clear();
    }

    /** Which files are run. */
    private enum Form {
        WHOLE(""),
        INCLUDING("all/");

        private final String folder;

        Form(String folder) {
            this.folder = folder;
        }
    }

    /** The files of a project on a new database. */
    private record Trial(
            Dialect dialect,
            ScratchEngine engine,
            ScriptClient client,
            Form form,
            Path folder,
            State last,
            Connection connection) {
        void executeAll() throws Exception {
            run("execute_all.sql");
        }

        void emergencyRollback() throws Exception {
            run("emergency_rollback.sql");
        }

        Path file(String name) {
            return folder.resolve(form.folder + name);
        }

        /** H2 takes paths from where the Java process was started; the others from the file, or where they were. */
        private void run(String name) throws Exception {
            Path file = file(name);
            Path run = file.resolveSibling("run.sql");
            String from = "RUNSCRIPT FROM '";
            Files.writeString(run, Files.readString(file).replace("\n" + from, "\n" + from + file.getParent() + "/"));
            client.run(connection, run);
        }

        boolean isAtomic() {
            return dialect.script().batch().atomicity() == Atomicity.ONE_TRANSACTION;
        }

        void requireState(State state) throws SQLException {
            assertThat(CatalogDifference.between(FRESH.of(state, dialect, engine), catalog()))
                    .isEmpty();
        }

        Catalog catalog() throws SQLException {
            return CatalogInspectors.of(dialect.name()).read(connection, last.schemas());
        }

        void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        String answer(String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                return String.join("; ", Question.rows(rows));
            }
        }
    }

    private interface Law {
        void check(Trial trial) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> allOfASampleIsExecutedAndTakenBack() {
        return each(LARGE, trial -> {
            trial.executeAll();
            trial.requireState(trial.last());
            trial.emergencyRollback();
            trial.requireState(State.EMPTY);
            trial.executeAll();
            trial.requireState(trial.last());
        });
    }

    @TestFactory
    Stream<DynamicTest> rowsAreWrittenAndDeletedOnTheWay() {
        return each(SMALL, trial -> {
            trial.executeAll();
            trial.requireState(trial.last());
            assertThat(trial.answer("SELECT \"id\", \"name\" FROM \"teams\"")).isEqualTo("1 | first; and 'foremost'");
            trial.execute("INSERT INTO \"people\" (\"full_name\", \"team_id\") VALUES ('Ada', 1)");
            trial.emergencyRollback();
            trial.requireState(State.EMPTY);
        });
    }

    @TestFactory
    Stream<DynamicTest> aStepInTheMiddleThatFailsLeavesNothingBehind() {
        return each(SMALL, trial -> {
            trial.execute("CREATE TABLE \"teams\" (\"other\" INT)");
            assertThatThrownBy(trial::executeAll).isInstanceOf(Exception.class);
            assertThat(trial.catalog().tables().names())
                    .isEqualTo(trial.isAtomic() ? Set.of("teams") : Set.of("people", "teams"));
            assertThat(trial.catalog().tables().get("teams").columns().names()).containsExactly("other");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRollbackThatFailsLeavesEverything() {
        return each(SMALL, trial -> {
            trial.executeAll();
            trial.execute("CREATE VIEW \"watched\" AS SELECT \"team_id\" FROM \"people\"");
            List<String> before = objects(trial.catalog());
            assertThatThrownBy(trial::emergencyRollback).isInstanceOf(Exception.class);
            if (trial.isAtomic()) {
                assertThat(objects(trial.catalog())).isEqualTo(before);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aValidationThatFailsLeavesNothingBehind() {
        return each(SMALL, trial -> {
            if (trial.form() == Form.WHOLE) {
                Path script = trial.file("execute_all.sql");
                String text = Files.readString(script);
                String without = text.replaceAll("(?m)^CREATE INDEX .*people_team.*\\R", "");
                assertThat(without).isNotEqualTo(text);
                Files.writeString(script, without);
                assertThatThrownBy(trial::executeAll).isInstanceOf(Exception.class);
                assertThat(trial.catalog().tables().isEmpty()).isEqualTo(trial.isAtomic());
            }
        });
    }

    private static List<String> objects(Catalog catalog) {
        List<String> objects = new ArrayList<>(catalog.views().names());
        for (CatalogTable table : catalog.tables()) {
            objects.add(table.name()
                    + table.columns().names()
                    + table.indexes().names()
                    + table.constraints().names());
        }
        return objects;
    }

    private static Stream<DynamicTest> each(Path project, Law law) {
        List<DynamicTest> tests = new ArrayList<>();
        for (ScratchEngine engine : ENGINES) {
            for (Form form : Form.values()) {
                ScriptClient.of(engine.dialect())
                        .ifPresent(client -> tests.add(DynamicTest.dynamicTest(
                                engine.version() + " " + form, () -> run(project, engine, client, form, law))));
            }
        }
        return tests.stream();
    }

    private static void run(Path project, ScratchEngine engine, ScriptClient client, Form form, Law law)
            throws Exception {
        Dialect dialect = Dialects.of(engine.dialect());
        EmissionInput input = LayoutProject.input(project, LayoutKind.NUMBERED, dialect);
        List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
        State last = plans.get(plans.size() - 1).to();
        try (TemporaryFolder folder = TemporaryFolder.create("all");
                ScratchDatabase database = engine.createFor(State.EMPTY, last);
                Connection connection = database.connect()) {
            for (Map.Entry<String, String> file :
                    Emitter.files(input, dialect, plans).entrySet()) {
                Path target = folder.path().resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            law.check(new Trial(dialect, engine, client, form, folder.path(), last, connection));
        }
    }
}
