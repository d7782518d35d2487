package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.change.Forms;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.emit.LayoutKind;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.runner.RunListener;
import dev.plinth.runner.RunnerException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Migrations in several parts, broken off before each of their parts, or inside it: one that fails is taken back, one whose
 * runner was killed goes on, and a rollback goes on either way. No row is lost, and nothing is left.
 */
class BrokenOffTest {
    private static final Path CASES = Path.of("..", "..", "generator", "src", "test", "cases");
    private static final Dialect DIALECT = Dialects.of("postgresql");
    private static final FreshCatalogs FRESH = new FreshCatalogs();
    private static final long SEED = 20_250_131;

    /** What the database does once, at the next change of its catalog. */
    private enum Accident {
        ERROR("RAISE EXCEPTION 'an accident'"),
        KILLED("PERFORM pg_terminate_backend(pg_backend_pid())");

        private final String does;

        Accident(String does) {
            this.does = does;
        }
    }

    private static Optional<ScratchEngine> started = Optional.empty();

    @BeforeAll
    static void start() throws IOException, SQLException {
        started = Engines.start(EngineName.any("postgresql"), Fetching.NEVER);
    }

    @AfterAll
    static void stop() {
        started.ifPresent(ScratchEngine::close);
    }

    @TestFactory
    Stream<DynamicContainer> cases() {
        return ExecutedCase.all(CASES).stream()
                .filter(golden -> golden.golden().forms() == Forms.SAFE)
                .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden)));
    }

    private static List<DynamicTest> tests(ExecutedCase golden) {
        MigrationPlan plan = golden.plan().orElseThrow();
        int up = parts(plan);
        int down = parts(Planner.invert(plan));
        List<DynamicTest> tests = new ArrayList<>();
        for (Accident accident : Accident.values()) {
            for (int part = 0; part < up && up > 1; part++) {
                int at = part;
                String name = accident + " in part " + (part + 1) + " of " + up;
                tests.add(DynamicTest.dynamicTest(name, () -> new Trial(golden, plan).up(at, accident)));
            }
            for (int part = 0; part < down && down > 1; part++) {
                int at = part;
                String name = accident + " in part " + (part + 1) + " of " + down + " back";
                tests.add(DynamicTest.dynamicTest(name, () -> new Trial(golden, plan).down(at, accident)));
            }
        }
        return tests;
    }

    private static int parts(MigrationPlan plan) {
        return DIALECT.lowerSafely(plan, Set.of()).size();
    }

    /** Waits for its part, and has the accident happen there. */
    private static final class Saboteur implements RunListener {
        private final Connection connection;
        private final int part;
        private int begun;

        Saboteur(Connection connection, int part) {
            this.connection = connection;
            this.part = part;
        }

        @Override
        public void unitStarting(String id, String label) {
            if (begun++ == part) {
                execute(connection, "SELECT setval('sabotage.times', 1, false)");
            }
        }
    }

    private static void execute(Connection connection, String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private record Trial(ExecutedCase golden, MigrationPlan plan) {
        private interface Law {
            void check(ScratchDatabase database, Connection connection, LaidOut files, KeptRows rows) throws Exception;
        }

        void up(int part, Accident accident) throws Exception {
            run(accident, (database, connection, files, rows) -> {
                Map<String, List<String>> before = rows.before(connection);
                assertThatThrownBy(() -> runner(database, files)
                                .reportingTo(new Saboteur(connection, part))
                                .up(Optional.empty()))
                        .isInstanceOf(RunnerException.class);
                if (accident == Accident.ERROR) {
                    require("after it was taken back", plan.from(), connection);
                    assertThat(rows.before(connection)).isEqualTo(before);
                }
                runner(database, files).up(Optional.empty());
                require("after up at last", plan.to(), connection);
                runner(database, files).down("000");
                require("after down", plan.from(), connection);
                assertThat(rows.before(connection)).isEqualTo(before);
            });
        }

        void down(int part, Accident accident) throws Exception {
            run(accident, (database, connection, files, rows) -> {
                Map<String, List<String>> before = rows.before(connection);
                runner(database, files).up(Optional.empty());
                assertThatThrownBy(() -> runner(database, files)
                                .reportingTo(new Saboteur(connection, part))
                                .down("000"))
                        .isInstanceOf(RunnerException.class);
                runner(database, files).down("000");
                require("after down at last", plan.from(), connection);
                assertThat(rows.before(connection)).isEqualTo(before);
            });
        }

        private void run(Accident accident, Law law) throws Exception {
            try (LaidOut files = LaidOut.of(golden, LayoutKind.NUMBERED, DIALECT, plan);
                    ScratchDatabase database = engine().createFor(plan.from(), plan.to());
                    Connection connection = database.connect()) {
                new SchemaInstaller(connection, DIALECT).create(plan.from());
                write(connection);
                prepare(connection, accident);
                try {
                    law.check(database, connection, files, new KeptRows(plan, DIALECT));
                } finally {
                    database.run("DROP EVENT TRIGGER sabotage");
                }
            }
        }

        /** The case's own rows, or made-up ones; none where rows are there to stop it. */
        private void write(Connection connection) throws SQLException {
            Optional<List<String>> given = golden.rows(DIALECT);
            if (golden.beginsWithRows(DIALECT)) {
                return;
            }
            if (given.isPresent()) {
                execute(connection, given.get().toArray(String[]::new));
                return;
            }
            new RowWriter(RowBindings.of(DIALECT.name()), DIALECT.identifiers())
                    .write(
                            connection,
                            plan.from().declared(),
                            RowGenerator.generate(plan.from().declared(), SEED));
        }

        /** Counted by a sequence, which no rollback sets back. */
        private static void prepare(Connection connection, Accident accident) {
            execute(
                    connection,
                    "DROP SCHEMA IF EXISTS sabotage CASCADE",
                    "CREATE SCHEMA sabotage",
                    "CREATE SEQUENCE sabotage.times",
                    "SELECT setval('sabotage.times', 1)",
                    "CREATE FUNCTION sabotage.happen() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN"
                            + " IF nextval('sabotage.times') = 1 THEN " + accident.does + "; END IF; END $$",
                    "CREATE EVENT TRIGGER sabotage ON ddl_command_start EXECUTE FUNCTION sabotage.happen()");
        }

        private static PlinthRunner runner(ScratchDatabase database, LaidOut files) {
            return PlinthRunner.of(new ScratchDataSource(database), Bundle.read(files.folder()));
        }

        private static ScratchEngine engine() {
            return started.orElseThrow();
        }

        private void require(String when, State state, Connection connection) throws SQLException {
            Catalog found = CatalogInspectors.of(DIALECT.name()).read(connection, state.schemas());
            assertThat(CatalogDifference.between(FRESH.of(state, DIALECT, engine()), found))
                    .as("the catalog " + when)
                    .isEmpty();
        }
    }
}
