package dev.plinth.prover.golden;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.emit.LayoutKind;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqlServerEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Executes every case on every engine that can be had here and does not refuse it. That a refusal is the right one is the
 * business of the generator's tests, which compare it word for word.
 */
class GoldenExecutionTest {
    private static final Path CASES = Path.of("..", "..", "generator", "src", "test", "cases");

    private static final List<ScratchEngine> ENGINES = new ArrayList<>();
    private static final FreshCatalogs FRESH = new FreshCatalogs();

    @BeforeAll
    static void start() throws IOException, SQLException {
        if (isAsked("h2")) {
            ENGINES.add(new H2Engine());
        }
        if (isAsked("postgresql")) {
            ENGINES.addAll(PostgreSqlMajors.start());
        }
        if (isAsked("sqlite")) {
            ENGINES.add(new SqliteEngine());
        }
        if (isAsked("sqlserver")) {
            SqlServerEngine.ofEnvironment()
                    .ifPresentOrElse(
                            ENGINES::add,
                            () -> System.out.println(
                                    "not executed on SQL Server: " + SqlServerEngine.VARIABLE + " names no server"));
        }
    }

    /** {@code -Dplinth.dialects=sqlserver,h2} narrows the run. */
    private static boolean isAsked(String dialect) {
        String asked = System.getProperty("plinth.dialects", "");
        return asked.isEmpty() || List.of(asked.split(",")).contains(dialect);
    }

    @AfterAll
    static void stop() {
        StandIn.report();
        ENGINES.forEach(ScratchEngine::close);
        ENGINES.clear();
    }

    @TestFactory
    Stream<DynamicContainer> units() {
        return cases((golden, plan, dialect, trip) -> Optional.of(() -> {
            switch (golden.golden().forms()) {
                case PLAIN -> trip.upDownAndUp(connection -> UnitWay.of(connection, dialect, plan));
                case SAFE -> throughRunner(golden, plan, dialect, trip);
            }
        }));
    }

    private static void throughRunner(ExecutedCase golden, MigrationPlan plan, Dialect dialect, RoundTrip trip)
            throws Exception {
        try (LaidOut files = LaidOut.of(golden, LayoutKind.NUMBERED, dialect, plan)) {
            trip.upDownAndUp((database, connection) -> new RunnerWay(database, files));
        }
    }

    @TestFactory
    Stream<DynamicContainer> scripts() {
        for (ScratchEngine engine : ENGINES) {
            if (ScriptClient.of(engine.dialect()).isEmpty()) {
                System.out.println(
                        "not executed as scripts: " + engine.dialect() + ", its command line is not on the path");
            }
        }
        return cases((golden, plan, dialect, trip) -> ScriptClient.of(dialect.name())
                .map(client ->
                        () -> trip.upAndDownTwice(connection -> new ScriptWay(golden, dialect, client, connection))));
    }

    private interface Trial {
        Optional<Executable> of(ExecutedCase golden, MigrationPlan plan, Dialect dialect, RoundTrip trip);
    }

    private static Stream<DynamicContainer> cases(Trial trial) {
        return ExecutedCase.all(CASES).stream()
                .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden, trial)));
    }

    private static List<DynamicTest> tests(ExecutedCase golden, Trial trial) {
        List<DynamicTest> tests = new ArrayList<>();
        Optional<MigrationPlan> planned = golden.plan();
        for (ScratchEngine engine : ENGINES) {
            Dialects.all().stream()
                    .filter(dialect -> dialect.name().equals(engine.dialect()))
                    .findFirst()
                    .ifPresent(dialect -> planned.filter(plan -> ExecutedCase.isPossible(plan, dialect, engine))
                            .flatMap(plan -> trial.of(
                                    golden, plan, dialect, new RoundTrip(golden, plan, dialect, engine, FRESH)))
                            .ifPresent(test -> tests.add(DynamicTest.dynamicTest(
                                    engine.version(), () -> named(golden.name(), engine, test)))));
        }
        return tests;
    }

    /** A summary of failures shows messages, and not the names of dynamic tests. */
    private static void named(String name, ScratchEngine engine, Executable test) {
        try {
            test.execute();
            if (StandIn.is(engine)) {
                StandIn.executed();
            }
        } catch (Throwable failure) {
            if (StandIn.is(engine)) {
                StandIn.abort(failure);
            }
            throw new AssertionError(name + " on " + engine.version() + ": " + failure.getMessage(), failure);
        }
    }
}
