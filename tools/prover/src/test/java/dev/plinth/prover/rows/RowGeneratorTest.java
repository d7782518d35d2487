package dev.plinth.prover.rows;

import static dev.plinth.prover.rows.Tables.check;
import static dev.plinth.prover.rows.Tables.column;
import static dev.plinth.prover.rows.Tables.foreignKey;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static dev.plinth.prover.rows.Tables.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.digest.DigestedTable;
import dev.plinth.prover.digest.RowDigest;
import dev.plinth.prover.evaluation.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RowGeneratorTest {
    @TestFactory
    Stream<DynamicTest> everySeedGivesRowsForEverySchema() {
        return SampleSchemas.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> LongStream.range(0, 30).forEach(seed -> {
                            SampleRows rows = RowGenerator.generate(entry.getValue(), seed);
                            assertThat(rows.rows().keySet())
                                    .containsAll(entry.getValue().tables().names());
                            rows.rows()
                                    .forEach((table, all) -> assertThat(all)
                                            .as("seed " + seed + ", " + rows.notes())
                                            .hasSizeGreaterThanOrEqualTo(4));
                            requireReferences(entry.getValue(), rows);
                        })));
    }

    private static void requireReferences(Schema schema, SampleRows rows) {
        schema.tables()
                .forEach(table -> table.foreignKeys().forEach(key -> {
                    for (Row row : rows.rows().get(table.name())) {
                        boolean leadsSomewhere = key.columns().stream().anyMatch(column -> row.value(column) == null)
                                || rows.rows().get(key.referencedTable()).stream()
                                        .anyMatch(parent -> Parents.matches(
                                                table, key, parent, row.values(), Set.copyOf(key.columns())));
                        assertThat(leadsSomewhere).as(key.name() + " of " + row).isTrue();
                    }
                }));
    }

    @Test
    void theSameSeedGivesTheSameRowsAndAnotherSeedOthers() {
        Schema schema = new Schema(NamedMap.of(SampleSchemas.checks(), SampleSchemas.everyType()), NamedMap.empty());
        assertThat(hashes(schema, 7)).isEqualTo(hashes(schema, 7)).isNotEqualTo(hashes(schema, 8));
    }

    @Test
    void anotherTableDoesNotChangeTheRows() {
        Table table = SampleSchemas.checks();
        assertThat(hashes(Schema.of(table), 7).get("checks"))
                .isEqualTo(
                        hashes(Schema.of(SampleSchemas.everyType(), table), 7).get("checks"));
    }

    private static Map<String, String> hashes(Schema schema, long seed) {
        return RowGenerator.generate(schema, seed).rows().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> RowDigest.expected(
                                        DigestedTable.of(schema.tables().get(entry.getKey())), entry.getValue())
                                .hash()));
    }

    @Test
    void everyEdgeOfEveryTypeIsShown() {
        Table table = SampleSchemas.everyType();
        SampleRows sample = RowGenerator.generate(Schema.of(table), 1);
        List<Row> rows = sample.rows().get("every_type");
        assertThat(sample.notes()).isEmpty();
        table.columns().stream().filter(column -> !column.identity()).forEach(column -> {
            assertThat(rows.stream().anyMatch(row -> row.value(column.name()) == null))
                    .as("NULL in " + column.name())
                    .isTrue();
            for (Object edge : EdgeValues.of(column.type())) {
                assertThat(rows.stream().anyMatch(row -> Objects.deepEquals(row.value(column.name()), edge)))
                        .as(edge + " in " + column.name())
                        .isTrue();
            }
        });
        assertThat(rows.stream()
                        .map(row -> (String) row.value("a_varchar"))
                        .filter(Objects::nonNull)
                        .anyMatch(text -> Values.length(text) == 40 && text.length() == 80))
                .isTrue();
    }

    @Test
    void boundsOfChecksAreShown() {
        List<Row> rows = RowGenerator.generate(Schema.of(SampleSchemas.checks()), 3)
                .rows()
                .get("checks");
        Set<Object> statuses = new HashSet<>();
        Set<Object> experiences = new HashSet<>();
        rows.forEach(row -> {
            statuses.add(row.value("status"));
            experiences.add(row.value("experience"));
        });
        assertThat(statuses).containsExactlyInAnyOrder("active", "hired", "archived");
        assertThat(experiences).contains(0L, 70L, null);
    }

    @Test
    void identitiesHaveGapsAndCountedFurtherThanAnyRow() {
        SampleRows sample = RowGenerator.generate(Schema.of(SampleSchemas.people()), 5);
        List<RowStep> steps = sample.steps();
        long highest = sample.rows().get("people").stream()
                .mapToLong(row -> (Long) row.value("id"))
                .max()
                .orElseThrow();
        assertThat(highest).isGreaterThan(RowGenerator.DEFAULT_ROWS);
        RowStep.Delete delete = (RowStep.Delete) steps.get(steps.size() - 1);
        assertThat((Long) delete.key().get("id")).isGreaterThan(highest);
    }

    @Test
    void someParentHasManyChildrenOneHasNoneAndOneRowRefersToItself() {
        List<Row> rows =
                RowGenerator.generate(Schema.of(SampleSchemas.tree()), 2).rows().get("tree");
        Map<Object, Long> children = rows.stream()
                .filter(row -> row.value("parent_id") != null)
                .collect(Collectors.groupingBy(row -> row.value("parent_id"), Collectors.counting()));
        assertThat(children.values()).anyMatch(count -> count >= 3);
        assertThat(children.size()).isLessThan(rows.size());
        assertThat(rows).anyMatch(row -> Objects.equals(row.value("id"), row.value("parent_id")));
        assertThat(rows).anyMatch(row -> row.value("parent_id") == null);
    }

    @Test
    void aCheckThatNoRowKeepsIsNamedWithItsTable() {
        Table table = check(table("t", column("a", Simple.INT), column("b", Simple.INT)), "never", "a < b and b < a");
        assertThatThrownBy(() -> RowGenerator.generate(Schema.of(table), 1))
                .isInstanceOf(RowGenerationException.class)
                .hasMessageContaining("table t")
                .hasMessageContaining("never");
    }

    @Test
    void aCheckThatNoValueKeepsIsNamedToo() {
        Table table = check(table("t", column("a", Simple.INT)), "never", "a > 3 and a < 3");
        assertThatThrownBy(() -> RowGenerator.generate(Schema.of(table), 1))
                .isInstanceOf(RowGenerationException.class)
                .hasMessageContaining("never");
    }

    @Test
    void aKeyThatAdmitsFewRowsIsNoted() {
        Table table = primaryKey(table("t", column("a", Simple.BOOLEAN)), "a");
        SampleRows sample = RowGenerator.generate(Schema.of(table), 1);
        assertThat(sample.rows().get("t")).hasSize(2);
        assertThat(sample.notes()).anyMatch(note -> note.contains("2 rows of 12") && note.contains("t_pkey"));
    }

    @Test
    void aCircleThatCannotBeOpenedIsNamed() {
        Table a = foreignKey(
                primaryKey(table("a", column("id", Simple.INT), column("b_id", Simple.INT)), "id"),
                List.of("b_id"),
                "b",
                List.of("id"));
        Table b = foreignKey(
                primaryKey(table("b", column("id", Simple.INT), column("a_id", Simple.INT)), "id"),
                List.of("a_id"),
                "a",
                List.of("id"));
        assertThatThrownBy(() -> RowGenerator.generate(Schema.of(a, b), 1))
                .isInstanceOf(RowGenerationException.class)
                .hasMessageContaining("circle (a, b)");
    }

    @Test
    void aForeignKeyIntoNowhereIsNamed() {
        Table table = foreignKey(table("t", column("a", Simple.INT)), List.of("a"), "gone", List.of("id"));
        assertThatThrownBy(() -> RowGenerator.generate(Schema.of(table), 1))
                .isInstanceOf(RowGenerationException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void aCheckOfAnEnginesOwnIsLeftToItAndNoted() {
        Expression raw = new Expression.RawSql(DialectText.everywhere("a % 2 = 0"));
        Table table = table("t", column("a", Simple.INT));
        Table checked = table.withConstraints(NamedMap.of(new Constraint.Check("even", raw)));
        assertThat(RowGenerator.generate(Schema.of(checked), 1).notes()).anyMatch(note -> note.contains("even"));
    }

    @Test
    void manyRowsAreMadeInReasonableTime() {
        Table table = unique(primaryKey(SampleSchemas.checks().withConstraints(NamedMap.empty()), "id"), "email");
        assertThat(RowGenerator.generate(Schema.of(table), 1, 2000).rows().get("checks"))
                .hasSize(2000);
    }

    @Test
    void keysOfSmallTypesAreExhausted() {
        Table table = primaryKey(table("t", column("a", new DataType.Varchar(1))), "a");
        assertThat(RowGenerator.generate(Schema.of(table), 1, 20).rows().get("t"))
                .hasSize(20);
        assertThat(identity("id").identity()).isTrue();
    }
}
