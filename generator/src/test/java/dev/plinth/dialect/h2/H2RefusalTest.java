package dev.plinth.dialect.h2;

import static dev.plinth.dialect.h2.H2Fixture.column;
import static dev.plinth.dialect.h2.H2Fixture.expression;
import static dev.plinth.dialect.h2.H2Fixture.table;
import static dev.plinth.dialect.h2.H2Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plinth.change.State;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What H2 cannot hold, in the words that an author reads. */
class H2RefusalTest {
    private static final Table TABLE = table("t", column("id", "int"), column("a", "text?"), column("b", "binary?"));

    private static List<Refusal> refusals(Table... tables) {
        return catchThrowableOfType(RefusedException.class, () -> H2Fixture.DIALECT.derive(State.of(Schema.of(tables))))
                .refusals();
    }

    private static Table indexed(Index index) {
        return TABLE.withIndexes(NamedMap.of(index));
    }

    private static Index index(String key, Index.Uniqueness uniqueness, List<String> include, Optional<String> where) {
        return new Index(
                "i",
                List.of(new Index.Part(expression(key), Index.Order.ASCENDING)),
                uniqueness,
                include,
                where.map(H2Fixture::expression));
    }

    @Test
    void partialCoveringAndExpressionIndexes() {
        assertThat(refusals(indexed(index("a", Index.Uniqueness.UNIQUE, List.of(), Optional.of("id > 0")))))
                .extracting(Refusal::toString)
                .containsExactly("h2: tables/t/indexes/i: H2 has no index over a part of the rows; remove `where:`,"
                        + " or check it in the application: `degrade:` reaches no rule on rows");
        assertThat(refusals(indexed(index("a", Index.Uniqueness.DUPLICATES, List.of("id"), Optional.empty()))))
                .extracting(Refusal::why)
                .containsExactly("H2 has no index that covers more columns than its key");
        assertThat(refusals(indexed(index("lower(a)", Index.Uniqueness.DUPLICATES, List.of(), Optional.empty()))))
                .extracting(Refusal::why)
                .containsExactly("H2 has no index over an expression");
    }

    @Test
    void indexesOverLargeObjects() {
        assertThat(refusals(indexed(Index.on("i", List.of("b")))))
                .extracting(Refusal::way)
                .containsExactly(
                        "give it a length: binary(1000), or say why h2 does without: `degrade: { h2: <reason> }`");
        assertThat(refusals(with(TABLE, new Constraint.Unique("u", List.of("b")))))
                .hasSize(1);
    }

    @Test
    void deferrableForeignKeys() {
        for (Constraint.Timing timing : List.of(Constraint.Timing.DEFERRABLE, Constraint.Timing.DEFERRED)) {
            Constraint key = new Constraint.ForeignKey(
                    "f",
                    List.of("id"),
                    "t",
                    List.of("id"),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    timing);
            assertThat(refusals(with(TABLE, key))).extracting(Refusal::path).containsExactly("tables/t/constraints/f");
        }
    }

    @Test
    void collationsOfColumnsAndNamesThatTwoTablesUse() {
        Table collated = table("t", column("id", "int"), column("a", "text").withCollation(Map.of("h2", "GERMAN")));
        assertThat(refusals(collated))
                .extracting(Refusal::why)
                .containsExactly("H2 has one collation for the whole database and none for a column");
        Constraint check = new Constraint.Check("positive", expression("id > 0"));
        assertThat(refusals(with(table("t", column("id", "int")), check), with(table("u", column("id", "int")), check)))
                .extracting(Refusal::toString)
                .containsExactly("h2: tables/u/constraints/positive: its name stands at tables/t/constraints/positive,"
                        + " too, and H2 admits it only once in a schema; give one of the two another name");
    }

    @Test
    void namesBeyondTheLimitAndPatternsThatAreNotKnown() {
        assertThat(refusals(table("n".repeat(257), column("id", "int")))).hasSize(1);
        Constraint check = new Constraint.Check("c", expression("a like a"));
        assertThat(refusals(with(TABLE, check)))
                .extracting(Refusal::way)
                .containsExactly(
                        "write the pattern as a literal, or give this engine SQL of its own with `sql: { h2: … }`");
    }
}
