package dev.plinth.prover;

import static dev.plinth.prover.Histories.last;
import static dev.plinth.prover.Histories.migration;
import static dev.plinth.prover.Histories.prove;
import static dev.plinth.prover.rows.Tables.column;
import static dev.plinth.prover.rows.Tables.expression;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.nullable;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.MigrationProof.Verdict;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.TestEngines;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That a rollback meets rows in what the migration made, and beside those that were there. */
class RowsSinceTest {
    private static final int MADE = 12;

    private static final Table PEOPLE = primaryKey(table("people", identity("id"), column("name", Simple.TEXT)), "id");

    private static final Table TEAMS = primaryKey(table("teams", identity("id"), column("lead", Simple.BIGINT)), "id");

    private static Constraint.ForeignKey key(String name, String column, String parent) {
        return new Constraint.ForeignKey(
                name,
                List.of(column),
                parent,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Timing.IMMEDIATE);
    }

    private interface Body {
        void run(ScratchEngine engine) throws Exception;
    }

    private static Stream<DynamicTest> onAll(Body body) {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> body.run(engine)));
    }

    @TestFactory
    Stream<DynamicTest> tablesThatAreNewHaveRowsWhenTheyGo() {
        return onAll(engine -> {
            EngineProof proof = prove(
                    engine,
                    migration("001_people", new CreateTable(PEOPLE)),
                    migration(
                            "002_teams",
                            new CreateTable(TEAMS),
                            new AddConstraint("teams", key("teams_lead_fkey", "lead", "people")),
                            new AddColumn("people", nullable("team", Simple.BIGINT)),
                            new AddConstraint("people", key("people_team_fkey", "team", "teams"))));
            assertThat(proof.migrations()).allSatisfy(migration -> {
                assertThat(migration.failures()).isEmpty();
                assertThat(migration.verdict()).isEqualTo(Verdict.PROVEN);
            });
            assertThat(proof.migrations()).extracting(MigrationProof::rows).containsExactly(MADE, 3 * MADE);
            assertThat(proof.history().failures()).isEmpty();
            assertThat(proof.history().rows()).isEqualTo(2 * MADE);
            assertThat(proof.history().steps()).isEqualTo(2);
        });
    }

    /** The condition of a rollback is met by the rows that are written, so that it runs. */
    @TestFactory
    Stream<DynamicTest> rowsKeepWhatTheRollbackBringsBack() {
        Constraint check = new Constraint.Check("people_name", expression("name <> 'NULL' and name <> ''"));
        return onAll(engine -> {
            MigrationProof proof = last(
                    engine,
                    migration("001_people", new CreateTable(PEOPLE), new AddConstraint("people", check)),
                    migration(
                            "002_free",
                            new DropConstraint("people", "people_name"),
                            new AlterColumn("people", nullable("name", Simple.TEXT))));
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
            assertThat(proof.rows()).isEqualTo(2 * MADE);
        });
    }

    /** A number that was given and whose row is gone must not be given again, unless the plan says that it may be. */
    @TestFactory
    Stream<DynamicTest> anIdentityThatIsTakenAwayForgetsOnlyWhatIsAnnounced() {
        Column plain = Column.of("id", Simple.BIGINT);
        return onAll(engine -> {
            Migration[] migrations = {
                migration("001_people", new CreateTable(PEOPLE)),
                migration("002_plain", new AlterColumn("people", plain))
            };
            MigrationPlan plan = Planner.plan(State.EMPTY.apply(migrations[0].steps()), migrations[1].steps());
            boolean announced = IdentityCounts.isAnnounced(plan.reservations(), List.of("people.id"));
            MigrationProof proof = last(engine, migrations);
            assertThat(proof.verdict()).isEqualTo(announced ? Verdict.PROVEN : Verdict.FAILED);
            if (!announced) {
                assertThat(proof.failures())
                        .singleElement()
                        .asString()
                        .contains("identities count on from")
                        .contains("people.id");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anIdentityThatIsNewCountsOn() {
        Column plain = Column.of("id", Simple.BIGINT);
        Function<Column, Operation> alter = column -> new AlterColumn("people", column);
        return onAll(engine -> {
            MigrationProof proof = last(
                    engine,
                    migration(
                            "001_people",
                            new CreateTable(PEOPLE.withColumns(PEOPLE.columns().with(plain)))),
                    migration("002_counting", alter.apply(plain.withValue(ColumnValue.IDENTITY))));
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
        });
    }

    @Test
    void onlyALossOfTheCounterOfThatColumnIsAnAnnouncement() {
        List<String> columns = List.of("people.id");
        Reversal lost = new Reversal.Lossy("the counter of people.id");
        assertThat(IdentityCounts.isAnnounced(List.of(lost), columns)).isTrue();
        assertThat(IdentityCounts.isAnnounced(List.of(new Reversal.Lossy("the values of people.id")), columns))
                .isFalse();
        assertThat(IdentityCounts.isAnnounced(List.of(new Reversal.Lossy("the counter of people.id2")), columns))
                .isFalse();
        assertThat(IdentityCounts.isAnnounced(List.of(new Reversal.Lossy("the counter of old.people.id")), columns))
                .isFalse();
        assertThat(IdentityCounts.isAnnounced(List.of(new Reversal.Conditional("the counter of people.id")), columns))
                .isFalse();
        assertThat(IdentityCounts.isAnnounced(List.of(), columns)).isFalse();
    }
}
