package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.LayoutKind;
import dev.plinth.golden.LayoutProject;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * What is laid out for another tool is run by it, or as it would run it, up, down and up again, on databases with rows: some
 * cases that ask most of a tool in every build, and all of them in the night by tools that are here.
 */
class LayoutExecutionTest {
    private static final Path CASES = Path.of("..", "..", "generator", "src", "test", "cases");

    private static final Path SAMPLE = Path.of("..", "..", "samples", "power100");

    private static final Set<String> EVERY_BUILD = Set.of(
            "hostile-texts",
            "retained-column-not-null",
            "routines-added-changed-and-dropped",
            "safe-indexes",
            "triggers-of-a-rebuilt-table-and-of-others");

    /** What the tools tell of each step; held, since loggers that nobody holds forget their level. */
    private static final Logger TOLD = Logger.getLogger("liquibase");

    private static final List<ScratchEngine> ENGINES = new ArrayList<>();
    private static final FreshCatalogs FRESH = new FreshCatalogs();

    @BeforeAll
    static void start() throws IOException, SQLException {
        TOLD.setLevel(Level.OFF);
        ENGINES.add(new H2Engine());
        ENGINES.add(Engines.start(EngineName.any("postgresql"), Fetching.NEVER).orElseThrow());
        ENGINES.add(new SqliteEngine());
    }

    @AfterAll
    static void stop() {
        ENGINES.forEach(ScratchEngine::close);
        ENGINES.clear();
    }

    @TestFactory
    Stream<DynamicContainer> flyway() {
        return cases(LayoutKind.FLYWAY, FlywayWay::new, allInTheNight());
    }

    @TestFactory
    Stream<DynamicContainer> liquibase() {
        return cases(LayoutKind.LIQUIBASE, LiquibaseWay::new, allInTheNight());
    }

    @TestFactory
    Stream<DynamicContainer> singleFile() {
        return cases(LayoutKind.SINGLE_FILE, here(CommandLineWays::singleFile), some());
    }

    @TestFactory
    Stream<DynamicContainer> golangMigrate() {
        return cases(LayoutKind.GOLANG_MIGRATE, here(CommandLineWays::golangMigrate), some());
    }

    @TestFactory
    Stream<DynamicContainer> dbmate() {
        return cases(LayoutKind.DBMATE, here(CommandLineWays::dbmate), some());
    }

    @TestFactory
    Stream<DynamicContainer> sqitch() {
        return cases(LayoutKind.SQITCH, here(CommandLineWays::sqitch), some());
    }

    /** A whole history, from nothing, and back where the tool goes back. */
    @TestFactory
    Stream<DynamicTest> sample() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ScratchEngine engine : ENGINES) {
            tests.add(DynamicTest.dynamicTest(
                    "flyway on " + engine.version(),
                    () -> sample(engine, LayoutKind.FLYWAY, (way, trial) -> {
                        way.up();
                        trial.requireLast();
                    })));
            tests.add(DynamicTest.dynamicTest(
                    "liquibase on " + engine.version(),
                    () -> sample(engine, LayoutKind.LIQUIBASE, (way, trial) -> {
                        way.up();
                        trial.requireLast();
                        way.down();
                        trial.require(State.EMPTY);
                        way.up();
                        trial.requireLast();
                    })));
        }
        return tests.stream();
    }

    /** A whole plan as Sqitch walks it: each change deployed and verified, all of them verified again, each reverted. */
    @TestFactory
    Stream<DynamicTest> sampleBySqitch() {
        return ENGINES.stream()
                .filter(engine -> isKnown(LayoutKind.SQITCH, Dialects.of(engine.dialect())))
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> sqitch(engine)));
    }

    private static void sqitch(ScratchEngine engine) throws Exception {
        Dialect dialect = Dialects.of(engine.dialect());
        List<String> changes = LayoutProject.input(SAMPLE, LayoutKind.SQITCH, dialect).migrations().stream()
                .map(Migration::id)
                .collect(Collectors.toCollection(ArrayList::new));
        try (LaidOut files = LaidOut.of(SAMPLE, LayoutKind.SQITCH, dialect);
                ScratchDatabase database = engine.createFor(State.EMPTY);
                Connection connection = database.connect()) {
            ScriptClient client = CommandLineWays.sqitchClient(dialect.name(), connection, files)
                    .orElseThrow(() -> new TestAbortedException("no command line for " + dialect.name()));
            for (String change : changes) {
                client.run(connection, Path.of("deploy", change + ".sql"));
                client.run(connection, Path.of("verify", change + ".sql"));
            }
            for (String change : changes) {
                client.run(connection, Path.of("verify", change + ".sql"));
            }
            Collections.reverse(changes);
            for (String change : changes) {
                client.run(connection, Path.of("revert", change + ".sql"));
            }
            new Sample(dialect, engine, State.EMPTY, connection).requireLast();
        }
    }

    private record Sample(Dialect dialect, ScratchEngine engine, State last, Connection connection) {
        void requireLast() throws SQLException {
            require(last);
        }

        void require(State state) throws SQLException {
            Catalog found = CatalogInspectors.of(dialect.name()).read(connection, last.schemas());
            assertThat(CatalogDifference.between(FRESH.of(state, dialect, engine), found))
                    .isEmpty();
        }
    }

    private interface SampleLaw {
        void check(Way way, Sample sample) throws Exception;
    }

    private static void sample(ScratchEngine engine, LayoutKind kind, SampleLaw law) throws Exception {
        Dialect dialect = Dialects.of(engine.dialect());
        EmissionInput input = LayoutProject.input(SAMPLE, kind, dialect);
        List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
        State last = plans.get(plans.size() - 1).to();
        try (LaidOut files = LaidOut.of(SAMPLE, kind, dialect);
                ScratchDatabase database = engine.createFor(State.EMPTY, last);
                Connection connection = database.connect()) {
            Way way = kind == LayoutKind.FLYWAY
                    ? new FlywayWay(database, connection, files)
                    : new LiquibaseWay(database, connection, files);
            law.check(way, new Sample(dialect, engine, last, connection));
        }
    }

    private interface ToolWay {
        Way of(ScratchDatabase database, Connection connection, LaidOut files);
    }

    private interface ClientWay {
        Optional<Way> of(String dialect, Connection connection, LaidOut files);
    }

    /** By a command line, which has to be on the path. */
    private static ToolWay here(ClientWay client) {
        return (database, connection, files) -> client.of(files.dialect(), connection, files)
                .orElseThrow(() -> {
                    String words = "no command line for " + files.dialect();
                    return new TestAbortedException(words);
                });
    }

    private static Predicate<ExecutedCase> allInTheNight() {
        boolean night = System.getProperty("plinth.size", "normal").equals("nightly");
        return night ? golden -> true : some();
    }

    /** Those of every build, or those that a person asks for. */
    private static Predicate<ExecutedCase> some() {
        boolean asked = !System.getProperty("golden.case", "").isEmpty();
        return golden -> asked || EVERY_BUILD.contains(golden.name());
    }

    private static Stream<DynamicContainer> cases(LayoutKind kind, ToolWay tool, Predicate<ExecutedCase> which) {
        return ExecutedCase.all(CASES).stream()
                .filter(which)
                .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden, kind, tool)));
    }

    private static List<DynamicTest> tests(ExecutedCase golden, LayoutKind kind, ToolWay tool) {
        List<DynamicTest> tests = new ArrayList<>();
        Optional<MigrationPlan> planned = golden.plan();
        for (ScratchEngine engine : ENGINES) {
            Dialect dialect = Dialects.of(engine.dialect());
            planned.filter(plan -> isKnown(kind, dialect) && ExecutedCase.isPossible(plan, dialect, engine))
                    .ifPresent(plan -> tests.add(DynamicTest.dynamicTest(
                            engine.version(), () -> run(golden, plan, dialect, engine, kind, tool))));
        }
        return tests;
    }

    private static boolean isKnown(LayoutKind kind, Dialect dialect) {
        return kind == LayoutKind.SINGLE_FILE
                || dialect.script().tools().engines().containsKey(kind.word());
    }

    private static void run(
            ExecutedCase golden,
            MigrationPlan plan,
            Dialect dialect,
            ScratchEngine engine,
            LayoutKind kind,
            ToolWay tool)
            throws Exception {
        String test = golden.name() + " by " + kind.word() + " on " + engine.version();
        try (LaidOut files = LaidOut.of(golden, kind, dialect, plan)) {
            new RoundTrip(golden, plan, dialect, engine, FRESH)
                    .upDownAndUp((database, connection) -> tool.of(database, connection, files));
        } catch (RefusedException refused) {
            System.out.println(test + ": " + refused.getMessage());
        } catch (Exception | AssertionError failure) {
            throw new AssertionError(test + ": " + failure.getMessage(), failure);
        }
    }
}
