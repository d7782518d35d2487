package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.UnreadView;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.sql.Unit;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One case on one engine, on a database with rows. Each time it must hold physically what a database holds that was made
 * from the declaration alone, and every value that the plan does not give up.
 */
final class RoundTrip {
    private static final long SEED = 20_250_131;

    private final ExecutedCase golden;
    private final MigrationPlan plan;
    private final Dialect dialect;
    private final ScratchEngine engine;
    private final FreshCatalogs fresh;
    private final KeptRows rows;
    private final Foreseen foreseen;

    RoundTrip(ExecutedCase golden, MigrationPlan plan, Dialect dialect, ScratchEngine engine, FreshCatalogs fresh) {
        this.golden = golden;
        this.plan = plan;
        this.dialect = dialect;
        this.engine = engine;
        this.fresh = fresh;
        this.rows = new KeptRows(plan, dialect);
        this.foreseen = new Foreseen(dialect);
    }

    /** Up and down and down once more, or as the case's questions say. */
    void upAndDownTwice(Function<Connection, Way> ways) throws Exception {
        try (ScratchDatabase database = engine.createFor(plan.from(), plan.to());
                Connection connection = database.connect()) {
            prepare(connection);
            Way way = ways.apply(connection);
            if (golden.beginsWithRows(dialect)) {
                ask(connection, way);
            } else {
                upAndDown(connection, way);
                downAgain(connection, way);
            }
        }
    }

    /**
     * A rollback that has run changes nothing when it runs again: psql ends the script, other command lines may also stop
     * it, at a name that is gone. The script says so where it cannot see that it has run and would do harm.
     */
    private void downAgain(Connection connection, Way way) throws Exception {
        String script = Files.readString(golden.script(dialect, "down"));
        if (script.contains("-- Once: ")) {
            return;
        }
        Map<String, List<String>> kept = rows.before(connection);
        Throwable stopped = catchThrowable(way::down);
        if (script.contains("\\quit")) {
            assertThat(stopped).as("the second run of a rollback").isNull();
        }
        requireEqual("after down again", fresh.of(plan.from(), dialect, engine), connection);
        assertThat(rows.before(connection)).as("rows after down again").isEqualTo(kept);
    }

    /** Up, down and up again, and then every question that the case asks; or its questions alone. */
    void upDownAndUp(Function<Connection, Way> ways) throws Exception {
        upDownAndUp((database, connection) -> ways.apply(connection));
    }

    /** The same for ways that want connections of their own. */
    void upDownAndUp(BiFunction<ScratchDatabase, Connection, Way> ways) throws Exception {
        try (ScratchDatabase database = engine.createFor(plan.from(), plan.to());
                Connection connection = database.connect()) {
            prepare(connection);
            Way way = ways.apply(database, connection);
            if (!golden.beginsWithRows(dialect)) {
                Map<String, List<String>> changed = upAndDown(connection, way);
                foreseen.requireTrue(plan, connection, way::up);
                requireEqual("after up again", fresh.of(plan.to(), dialect, engine), connection);
                requireRead("after up again", plan.to(), connection);
                assertThat(rows.after(connection)).as("rows after up again").isEqualTo(changed);
            }
            ask(connection, way);
        }
    }

    /** @return the kept rows as they were between up and down */
    private Map<String, List<String>> upAndDown(Connection connection, Way way) throws Exception {
        Map<String, List<String>> kept = rows.before(connection);
        Map<String, List<String>> alike = rows.alikeBefore(connection);
        SortedMap<String, String> marks = marks(connection);
        foreseen.requireTrue(plan, connection, way::up);
        requireEqual("after up", fresh.of(plan.to(), dialect, engine), connection);
        requireRead("after up", plan.to(), connection);
        assertThat(rows.alikeAfter(connection)).as("rows after up").isEqualTo(alike);
        Map<String, List<String>> changed = rows.after(connection);
        foreseen.requireTrue(Planner.invert(plan), connection, way::down);
        requireEqual("after down", fresh.of(plan.from(), dialect, engine), connection);
        requireRead("after down", plan.from(), connection);
        assertThat(rows.before(connection)).as("rows after down").isEqualTo(kept);
        if (rows.identitiesStay()) {
            assertThat(marks(connection)).as("identities after down").isEqualTo(marks);
        }
        return changed;
    }

    private void ask(Connection connection, Way way) throws Exception {
        for (Question question : golden.questions(dialect)) {
            if (question.isAbout(Question.UP)) {
                step(question, way::up, plan, connection);
            } else if (question.isAbout(Question.DOWN)) {
                step(question, way::down, Planner.invert(plan), connection);
            } else {
                question.ask(connection);
            }
        }
    }

    private void step(Question question, Foreseen.Step run, MigrationPlan steps, Connection connection)
            throws Exception {
        if (question.expectsRefusal()) {
            foreseen.requireStop(steps, connection);
            requireStopped(question, run, steps, connection);
            return;
        }
        foreseen.requireTrue(steps, connection, run);
        requireEqual("after " + question.sql(), fresh.of(steps.to(), dialect, engine), connection);
        requireRead("after " + question.sql(), steps.to(), connection);
    }

    /** Where a plan is one transaction, nothing of it may be left when it was stopped. */
    private void requireStopped(Question question, Foreseen.Step run, MigrationPlan stopped, Connection connection)
            throws SQLException {
        assertThatThrownBy(run::take)
                .as("what these rows must stop")
                .isInstanceOf(Exception.class)
                .hasMessageContaining(question.reason());
        List<Unit> units = dialect.lower(stopped);
        if (units.size() == 1 && units.get(0).mode() == Unit.Mode.TRANSACTION) {
            requireEqual("after the refusal", fresh.of(stopped.from(), dialect, engine), connection);
        }
    }

    /** The schema before, and its rows: the case's own, or some that are made up. */
    private void prepare(Connection connection) throws SQLException {
        new SchemaInstaller(connection, dialect).create(plan.from());
        Optional<List<String>> given = golden.rows(dialect);
        if (given.isEmpty()) {
            new RowWriter(RowBindings.of(dialect.name()), dialect.identifiers())
                    .write(
                            connection,
                            plan.from().declared(),
                            RowGenerator.generate(plan.from().declared(), SEED));
            return;
        }
        for (String sql : given.get()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private SortedMap<String, String> marks(Connection connection) throws SQLException {
        return CatalogInspectors.identityMarks(dialect.name()).read(connection, schemas());
    }

    private SortedSet<String> schemas() {
        SortedSet<String> schemas = new TreeSet<>(plan.from().schemas());
        schemas.addAll(plan.to().schemas());
        return schemas;
    }

    private void requireEqual(String when, Catalog expected, Connection connection) throws SQLException {
        Catalog found = CatalogInspectors.of(dialect.name()).read(connection, schemas());
        assertThat(CatalogDifference.between(StandIn.comparable(expected, engine), StandIn.comparable(found, engine)))
                .as("the catalog " + when)
                .isEmpty();
    }

    private void requireRead(String when, State state, Connection connection) {
        assertThat(UnreadView.of(connection, state, dialect.identifiers()))
                .as("views that cannot be read " + when)
                .filteredOn(view -> view.cause() == UnreadView.Cause.VIEW)
                .isEmpty();
    }
}
