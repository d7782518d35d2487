package dev.plinth.prover;

import static dev.plinth.prover.Histories.last;
import static dev.plinth.prover.Histories.migration;
import static dev.plinth.prover.rows.Tables.expression;
import static dev.plinth.prover.rows.Tables.foreignKey;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.nullable;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.Migration;
import dev.plinth.change.UpdateRows;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import dev.plinth.prover.MigrationProof.Verdict;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.TestEngines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That rows are made which a migration admits, and that those which it does not are not held against it. */
class FittingRowsTest {
    private static final DataType SHORT = new DataType.Varchar(5);

    private static Migration before(DataType type) {
        return migration("001_before", new CreateTable(things(type)));
    }

    private static Table things(DataType type) {
        return primaryKey(table("things", identity("id"), nullable("v", type)), "id");
    }

    private static AlterColumn turned(DataType type) {
        return new AlterColumn("things", nullable("v", type));
    }

    @TestFactory
    Stream<DynamicTest> valuesConvertWhereATypeBecomesAnother() {
        return Map.<String, List<DataType>>of(
                        "text to number", List.of(new DataType.Varchar(20), Simple.INT),
                        "number to short text", List.of(Simple.BIGINT, new DataType.Varchar(6)),
                        "double to real", List.of(Simple.DOUBLE, Simple.REAL),
                        "decimal to fewer digits", List.of(new DataType.Decimal(12, 4), new DataType.Decimal(6, 2)),
                        "decimal to number", List.of(new DataType.Decimal(12, 0), Simple.SMALLINT),
                        "number to decimal", List.of(Simple.INT, new DataType.Decimal(4, 0)),
                        "binary to shorter", List.of(binary(40), binary(8)),
                        "long to short text", List.of(Simple.TEXT, SHORT))
                .entrySet()
                .stream()
                .flatMap(entry -> onAll(entry.getKey(), engine -> {
                    DataType from = entry.getValue().get(0);
                    DataType to = entry.getValue().get(1);
                    requireProven(last(engine, before(from), migration("002_narrower", turned(to))), 24);
                    requireProven(last(engine, before(to), migration("002_wider", turned(from))), 24);
                }));
    }

    private static DataType binary(int length) {
        return new DataType.Binary(OptionalInt.of(length));
    }

    private static void requireProven(MigrationProof proof, int rows) {
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.unproven()).isEmpty();
        assertThat(proof.notes()).noneSatisfy(note -> assertThat(note).contains("the migration refuses the others"));
        assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(proof.rows()).isEqualTo(rows);
    }

    private interface Body {
        void run(ScratchEngine engine) throws Exception;
    }

    /** What an engine's dialect refuses needs no proof on it. */
    private static Stream<DynamicTest> onAll(String name, Body body) {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(name + ", " + engine.version(), () -> {
                    try {
                        body.run(engine);
                    } catch (RefusedException refused) {
                        System.out.println(name + " is refused on " + engine.version() + ": " + refused.getMessage());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> rowsKeepConstraintsThatAreNew() {
        Table parents = primaryKey(table("parents", identity("id")), "id");
        Table children = primaryKey(
                table("children", identity("id"), nullable("parent", Simple.BIGINT), nullable("code", Simple.TEXT)),
                "id");
        Constraint.ForeignKey key = foreignKey(children, List.of("parent"), "parents", List.of("id"))
                .foreignKeys()
                .findFirst()
                .orElseThrow();
        Index unique = new Index(
                "children_code",
                List.of(Index.Part.ascending("parent")),
                Index.Uniqueness.UNIQUE,
                List.of(),
                Optional.empty());
        return onAll(
                "a foreign key and a unique index",
                engine -> requireProven(
                        last(
                                engine,
                                migration("001_before", new CreateTable(parents), new CreateTable(children)),
                                migration(
                                        "002_rules",
                                        new AddConstraint("children", key),
                                        new CreateIndex("children", unique))),
                        48));
    }

    @TestFactory
    Stream<DynamicTest> rowsThatAreRefusedAreLeftOut() {
        return onAll("delete, backfill and narrow", engine -> {
            MigrationProof proof = last(
                    engine,
                    before(new DataType.Varchar(40)),
                    migration(
                            "002_shorter",
                            new DeleteRows("things", Optional.of(expression("v = 'x'"))),
                            new UpdateRows(
                                    "things",
                                    new TreeMap<>(Map.of("v", expression("'short'"))),
                                    Optional.of(expression("v = 'plain words'"))),
                            turned(SHORT)));
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
            assertThat(proof.notes()).anySatisfy(note -> assertThat(note).contains("the migration refuses the others"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whereNoRowFitsNothingIsProvenAndNothingIsHeldAgainstTheScript() {
        return onAll("nothing fits", engine -> {
            MigrationProof proof = last(
                    engine,
                    before(SHORT),
                    migration(
                            "002_contradiction",
                            new UpdateRows("things", new TreeMap<>(Map.of("v", expression("'x'"))), Optional.empty()),
                            new AddConstraint("things", new Constraint.Check("things_v", expression("v <> 'x'")))));
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.verdict()).isEqualTo(Verdict.UNPROVEN);
            assertThat(proof.verdict().holds()).isFalse();
            assertThat(proof.unproven())
                    .anySatisfy(reason -> assertThat(reason).startsWith("the rows that were made do not fit things: "));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongWithoutRowsIsTheScripts() {
        Expression broken = new Expression.RawSql(
                DialectText.of(Map.of("sqlite", "no_such()", "h2", "no_such()", "postgresql", "no_such()")));
        return onAll("a function that is not there", engine -> {
            MigrationProof proof = last(
                    engine,
                    before(SHORT),
                    migration(
                            "002_wrong",
                            new UpdateRows("things", new TreeMap<>(Map.of("v", broken)), Optional.empty())));
            assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(proof.failures()).isNotEmpty();
        });
    }

    @Test
    void aDataErrorWithoutRowsIsTheScriptsToo() throws Exception {
        Expression broken = new Expression.RawSql(
                DialectText.of(Map.of("sqlite", "1", "h2", "cast('x' as int)", "postgresql", "cast('x' as int)")));
        ScratchEngine postgresql = TestEngines.all().stream()
                .filter(engine -> engine.dialect().equals("postgresql"))
                .findFirst()
                .orElseThrow();
        MigrationProof proof = last(
                postgresql,
                before(Simple.INT),
                migration("002_wrong", new UpdateRows("things", new TreeMap<>(Map.of("v", broken)), Optional.empty())));
        assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
    }

    @TestFactory
    Stream<DynamicTest> aTableThatMustBeEmptyIs() {
        return onAll("a column without a value for rows", engine -> {
            MigrationProof proof = last(
                    engine,
                    before(SHORT),
                    migration("002_required", new AddColumn("things", Column.of("code", Simple.INT))));
            assertThat(proof.failures()).isEmpty();
            assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
            assertThat(proof.rows()).isEqualTo(12);
            assertThat(proof.notes())
                    .contains("the table things must be empty")
                    .anySatisfy(note -> assertThat(note).startsWith("after a rollback the migration refuses rows"));
        });
    }
}
