package dev.plinth.prover.rows;

import static dev.plinth.prover.rows.Tables.check;
import static dev.plinth.prover.rows.Tables.column;
import static dev.plinth.prover.rows.Tables.foreignKey;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static dev.plinth.prover.rows.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Schema;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rows beside others, rows that have to become something else, and rows of which some have to go. */
class RowRequestTest {
    private static final Schema SCHEMA = Schema.of(
            primaryKey(unique(table("users", identity("id"), column("email", new DataType.Varchar(3))), "email"), "id"),
            foreignKey(
                    primaryKey(table("orders", identity("id"), column("owner", Simple.BIGINT)), "id"),
                    List.of("owner"),
                    "users",
                    List.of("id")));

    @Test
    void newRowsCollideWithNoneThatIsThereAndMayReferToIt() {
        SampleRows first = RowGenerator.generate(SCHEMA, 1);
        ExistingRows existing =
                new ExistingRows(Map.of("users", first.rows().get("users")), Map.of("users", 70L, "orders", 0L));
        SampleRows second = RowGenerator.generate(RowRequest.of(SCHEMA, 1).beside(existing));
        List<Row> users = second.rows().get("users");
        assertThat(users)
                .hasSize(2 * RowGenerator.DEFAULT_ROWS)
                .containsAll(first.rows().get("users"));
        assertThat(users.stream().map(row -> row.value("email")).distinct()).hasSameSizeAs(users);
        List<Row> written = inserted(second, "users");
        assertThat(written).doesNotContainAnyElementsOf(first.rows().get("users"));
        assertThat(written).allSatisfy(row -> assertThat((Long) row.value("id")).isGreaterThan(70));
        Set<Object> owners = new HashSet<>();
        second.rows().get("orders").forEach(row -> owners.add(row.value("owner")));
        assertThat(users.stream().map(row -> row.value("id"))).containsAll(owners);
        assertThat(first.rows().get("users").stream().map(row -> row.value("id")))
                .as("rows that were there have new children")
                .anyMatch(owners::contains);
    }

    private static List<Row> inserted(SampleRows rows, String table) {
        return rows.steps().stream()
                .filter(RowStep.Insert.class::isInstance)
                .map(RowStep.Insert.class::cast)
                .map(RowStep.Insert::row)
                .filter(row -> row.table().equals(table))
                .toList();
    }

    @Test
    void valuesBecomeWhatTheyHaveToBecome() {
        Schema texts = Schema.of(primaryKey(table("t", identity("id"), column("v", Simple.TEXT)), "id"));
        SampleRows rows = RowGenerator.generate(RowRequest.of(texts, 1)
                .within(Map.of("t", Map.of("v", List.of(Simple.SMALLINT))), Set.of()));
        assertThat(rows.rows().get("t")).hasSize(RowGenerator.DEFAULT_ROWS).allSatisfy(row -> {
            String text = (String) row.value("v");
            assertThat(Short.toString(Short.parseShort(text))).isEqualTo(text);
        });
        assertThat(rows.rows().get("t")).extracting(row -> row.value("v")).contains("32767", "-32768", "0");
    }

    @Test
    void aConversionThatFailsOnSomeEngineIsNone() {
        assertThat(Conversion.converts("12", Simple.INT)).isTrue();
        assertThat(Conversion.converts("012", Simple.INT)).isFalse();
        assertThat(Conversion.converts(" 12", Simple.INT)).isFalse();
        assertThat(Conversion.converts("-0", Simple.INT)).isFalse();
        assertThat(Conversion.converts("plain words", Simple.INT)).isFalse();
        assertThat(Conversion.converts("2147483648", Simple.INT)).isFalse();
        assertThat(Conversion.converts(123L, new DataType.Varchar(2))).isFalse();
        assertThat(Conversion.converts(1e39, Simple.REAL)).isFalse();
        assertThat(Conversion.converts(1e-50, Simple.REAL)).isFalse();
        assertThat(Conversion.converts(0.1, Simple.REAL)).isTrue();
        assertThat(Conversion.converts(new BigDecimal("9.99"), new DataType.Decimal(2, 1)))
                .isFalse();
        assertThat(Conversion.converts(new BigDecimal("9.89"), new DataType.Decimal(2, 1)))
                .isTrue();
        assertThat(Conversion.converts(new BigDecimal("32767.5"), Simple.SMALLINT))
                .isFalse();
    }

    @Test
    void tablesStayEmptyWhereTheyMustOrWhereNothingIsPossible() {
        Schema schema = Schema.of(
                primaryKey(table("a", identity("id")), "id"),
                primaryKey(
                        check(table("b", identity("id"), column("n", Simple.INT)), "never", "n > 1 and n < 1"), "id"));
        SampleRows rows = RowGenerator.generate(RowRequest.of(schema, 1).within(Map.of(), Set.of("a")));
        assertThat(rows.steps()).isEmpty();
        assertThat(rows.rows()).containsOnlyKeys("a", "b");
        assertThat(rows.notes()).anySatisfy(note -> assertThat(note).startsWith("b: 0 rows of 12"));
    }

    @Test
    void aReductionFindsTheFewThatDoNotFitAndKeepsReferencesWhole() throws SQLException {
        SampleRows made = RowGenerator.generate(SCHEMA, 1);
        Row unwanted = made.rows().get("users").get(3);
        AtomicInteger trials = new AtomicInteger();
        SampleRows fitting = RowReduction.reduce(new RowSubset(made, SCHEMA), rows -> {
            trials.incrementAndGet();
            return rows.rows().get("users").contains(unwanted) ? Optional.of("unwanted") : Optional.empty();
        });
        assertThat(fitting.rows().get("users"))
                .hasSize(RowGenerator.DEFAULT_ROWS - 1)
                .doesNotContain(unwanted);
        assertThat(fitting.rows().get("orders"))
                .isNotEmpty()
                .noneMatch(row -> unwanted.value("id").equals(row.value("owner")))
                .hasSize((int) made.rows().get("orders").stream()
                        .filter(row -> !unwanted.value("id").equals(row.value("owner")))
                        .count());
        assertThat(trials).hasValueLessThan(20);
    }
}
