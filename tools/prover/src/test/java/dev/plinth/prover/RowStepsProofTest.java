package dev.plinth.prover;

import static dev.plinth.prover.Histories.last;
import static dev.plinth.prover.Histories.migration;
import static dev.plinth.prover.rows.Tables.column;
import static dev.plinth.prover.rows.Tables.expression;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.change.RunSql;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.DialectText;
import dev.plinth.model.Table;
import dev.plinth.prover.MigrationProof.Verdict;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.TestEngines;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That what steps do to rows is undone by the rollback, or the proof fails. */
class RowStepsProofTest {
    private static final Table PEOPLE = primaryKey(
            table("people", identity("id"), column("name", Simple.TEXT), column("active", Simple.BOOLEAN)), "id");

    private static final Table MEMBERS =
            primaryKey(table("members", identity("id"), column("name", Simple.TEXT)), "id");

    private static final Migration BEGINNING =
            migration("001_tables", new CreateTable(PEOPLE), new CreateTable(MEMBERS));

    private static Stream<DynamicTest> proves(Verdict verdict, Operation... steps) {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> prove(engine, verdict, steps)));
    }

    private static void prove(ScratchEngine engine, Verdict verdict, Operation... steps) throws Exception {
        MigrationProof proof = last(engine, BEGINNING, migration("002_rows", steps));
        assertThat(proof.rows()).isPositive();
        assertThat(proof.verdict()).as("%s", proof.failures()).isEqualTo(verdict);
    }

    private static RunSql sql(String up, String down) {
        return new RunSql(DialectText.everywhere(up), Optional.of(DialectText.everywhere(down)), new TreeMap<>());
    }

    @TestFactory
    Stream<DynamicTest> deletedRowsComeBack() {
        return proves(Verdict.PROVEN, new DeleteRows("people", Optional.of(expression("active"))));
    }

    @TestFactory
    Stream<DynamicTest> allRowsComeBack() {
        return proves(Verdict.PROVEN, new DeleteRows("people", Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> copiedRowsGo() {
        return proves(
                Verdict.PROVEN,
                new CopyRows(
                        "people",
                        "members",
                        new TreeMap<>(Map.of("name", expression("name"))),
                        Optional.of(expression("active")),
                        Retention.DEFAULT));
    }

    @TestFactory
    Stream<DynamicTest> replacedValuesComeBack() {
        return proves(
                Verdict.PROVEN,
                new UpdateRows(
                        "people",
                        new TreeMap<>(Map.of("name", expression("'x'"), "active", expression("false"))),
                        Optional.of(expression("active"))));
    }

    @TestFactory
    Stream<DynamicTest> sqlThatUndoesItselfIsProven() {
        String turn = "UPDATE \"people\" SET \"active\" = NOT \"active\"";
        return proves(Verdict.PROVEN, sql(turn, turn));
    }

    @TestFactory
    Stream<DynamicTest> sqlThatDoesNotFails() {
        return proves(
                Verdict.FAILED, sql("UPDATE \"people\" SET \"name\" = 'x'", "UPDATE \"people\" SET \"name\" = 'y'"));
    }
}
