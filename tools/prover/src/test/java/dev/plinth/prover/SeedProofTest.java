package dev.plinth.prover;

import static dev.plinth.prover.Histories.migration;
import static dev.plinth.prover.Histories.prove;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.nullable;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DropObject;
import dev.plinth.change.Migration;
import dev.plinth.change.RenameTable;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.prover.MigrationProof.Verdict;
import dev.plinth.prover.rows.TestEngines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That reference data goes up and down without harm to the rows beside it and the rows that refer to it. */
class SeedProofTest {
    private static final Table ROLES =
            primaryKey(table("roles", identity("id"), column("name"), nullable("note", Simple.TEXT)), "id");

    private static final Table USERS = primaryKey(
            table("users", identity("id"), Column.of("role_id", Simple.BIGINT), nullable("other_id", Simple.BIGINT)),
            "id");

    private static Column column(String name) {
        return Column.of(name, Simple.TEXT);
    }

    private static Constraint.ForeignKey key(String name, String column, ReferentialAction onDelete) {
        return new Constraint.ForeignKey(
                name, List.of(column), "roles", List.of("id"), onDelete, ReferentialAction.NO_ACTION, Timing.IMMEDIATE);
    }

    private static SeedRow row(long id, String name) {
        return new SeedRow(new TreeMap<>(Map.of(
                "id", new Expression.NumberLiteral(BigDecimal.valueOf(id)), "name", new Expression.TextLiteral(name))));
    }

    private static Seed roles(SeedRow... rows) {
        return new Seed("roles", List.of("id"), List.of(rows));
    }

    private static Migration[] history() {
        return new Migration[] {
            migration(
                    "001_tables",
                    new CreateTable(ROLES),
                    new CreateTable(USERS),
                    new AddConstraint("users", key("users_role_fkey", "role_id", ReferentialAction.CASCADE)),
                    new AddConstraint("users", key("users_other_fkey", "other_id", ReferentialAction.SET_NULL))),
            migration("002_seed", new CreateObject(roles(row(1, "admin"), row(5, "user")))),
            migration("003_change", new AlterObject(roles(row(1, "administrator"), row(7, "guest")))),
            migration("004_rename", new RenameTable("roles", "groups")),
            migration("005_drop", new DropObject(Seed.keyOf("groups")))
        };
    }

    @TestFactory
    Stream<DynamicTest> everyMigrationIsProven() {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> {
                    EngineProof proof = prove(engine, history());
                    assertThat(proof.migrations()).allSatisfy(migration -> {
                        assertThat(migration.failures()).isEmpty();
                        assertThat(migration.unproven()).isEmpty();
                        assertThat(migration.verdict()).isEqualTo(Verdict.PROVEN);
                    });
                    assertThat(proof.history().failures()).isEmpty();
                    assertThat(proof.history().steps()).isEqualTo(5);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theRollbackStopsAtRowsThatReferToSeededOnes() {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> {
                    Migration[] history = history();
                    EngineProof proof = prove(engine, history[0], history[1]);
                    assertThat(proof.migrations().get(1).notes())
                            .anyMatch(note -> note.startsWith("at rows that refer to seeded ones the rollback stops: ")
                                    && note.contains("rows of users refer by"));
                }));
    }

    /** Where the seed comes with its table, nothing of it is a condition, also not for rows that refer to it. */
    @TestFactory
    Stream<DynamicTest> aSeedOfANewTableGoesWithIt() {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> {
                    EngineProof proof = prove(
                            engine,
                            migration(
                                    "001_all",
                                    new CreateTable(ROLES),
                                    new CreateTable(USERS),
                                    new AddConstraint(
                                            "users", key("users_role_fkey", "role_id", ReferentialAction.CASCADE)),
                                    new CreateObject(roles(row(1, "admin")))));
                    assertThat(proof.migrations().get(0).failures()).isEmpty();
                    assertThat(proof.migrations().get(0).verdict()).isEqualTo(Verdict.PROVEN);
                    assertThat(proof.migrations().get(0).notes()).noneMatch(note -> note.startsWith("conditional"));
                }));
    }
}
