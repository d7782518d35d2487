package dev.plinth.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.Planner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a predicate are a change of the schema. */
class PredicateSpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 1 and b = 2          ~ ((A_ = 1) AND (b=2))",
                "a <> 1                   ~ a != 1",
                "a not in (1, 2)          ~ not a in (1, 2)",
                "a not between 1 and 2    ~ not (a between 1 and 2)",
                "t not like 'x%'          ~ not (t like 'x%')",
                "a is not null            ~ not a is null",
                "a = 1 or b = 2 or b = 3  ~ a = 1 or (b = 2 or b = 3)",
                "t || 'x' || 'y' = ''     ~ t || ('x' || 'y') = ''",
                "a > -5                   ~ a > -(5)",
                "a > 1.5                  ~ a > 1.50",
                "\"a\" = 1                ~ a = 1",
                "coalesce(a, b) = 1       ~ COALESCE(a,b)=1",
                "cast(a as decimal(5)) = 1 ~ cast(a as DECIMAL(5,0)) = 1",
                "not (a = 1)              ~ a <> 1",
                "not (a < 1)              ~ a >= 1",
                "not (a = 1 and b = 1)    ~ a <> 1 or b <> 1",
                "not not f                ~ f",
                "a in (1)                 ~ a = 1",
                "a not in (1)             ~ a <> 1",
                "a in (1, 2)              ~ a in (2, 1)",
                "a in (1, 2, 1)           ~ a in (1, 2)",
                "f = true                 ~ f",
                "f = false                ~ not f",
                "false <> f               ~ f",
                "f in (true)              ~ f",
                "a between 1 and 2        ~ a >= 1 and a <= 2",
                "a not between 1 and 2    ~ 2 < a or a < 1",
                "0 < a                    ~ a > 0",
                "a = b                    ~ b = a",
                "a = 1 and b = 2          ~ b = 2 and a = 1",
                "a = 1 or (b = 2 or f)    ~ f or b = 2 or a = 1",
                "a = 1 and a = 1          ~ a = 1",
                "case when f then a else null end = 1 ~ case when f = true then a end = 1",
                "a + (1 + 2) > 0          ~ a + 3 > 0",
                "a > 2 * 3 - 10           ~ a > -4",
            })
    void noChange(String one, String other) {
        assertThat(diff(one, other.replace("A_", "a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a = 1            ~ a = 2",
                "a < 1            ~ a <= 1",
                "a / 2 > 0        ~ a / 2.0 > 0",
                "a > 1 and b > 1  ~ a > 1 or b > 1",
                "a + (b + 1) > 0  ~ a + b + 1 > 0",
                "t = 'x'          ~ t = 'X'",
                "t = 'x'          ~ t = 'x '",
                "t like 'a_'      ~ t like 'a%'",
                "a in (1, 2)      ~ a in (1, 3)",
                "a between 1 and 2 ~ a between 2 and 1",
                "a not between 1 and 2 ~ a < 1 and a > 2",
                "not (a = 1 and b = 1) ~ a <> 1 and b <> 1",
                "a = 1 and (b = 2 or f) ~ a = 1 and b = 2 or f",
                "f = true         ~ f is not null",
                "f = true         ~ not f",
                "case when f then a else 0 end = 1 ~ case when f then a end = 1",
                "a > 2147483647 + 1 ~ a > 2147483648",
                "a > 1 + 1.5      ~ a > 2.5",
                "coalesce(a, b) = 1 ~ coalesce(b, a) = 1",
            })
    void change(String one, String other) {
        assertThat(diff(one, other)).isNotEmpty();
    }

    /** The plan holds though the schema that it arrives at is spelled as the one before. */
    @Test
    void otherChangesAreMadeAlone() {
        Schema from = schema("not (a = 1)");
        Table table = schema("a <> 1").tables().get("t");
        Constraint check = table.constraints().get("the_check");
        Schema to = Schema.of(table.withColumns(table.columns().with(Column.of("more", DataType.Simple.TEXT)))
                .withConstraints(NamedMap.of(check.withName("another_check"))));
        List<Operation> operations = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.of(from), to);
        assertThat(operations)
                .extracting(Operation::toString)
                .containsExactly("rename constraint t.the_check to another_check", "add column t.more text");
        assertThat(Planner.plan(State.of(from), operations, to)
                        .to()
                        .declared()
                        .tables()
                        .get("t")
                        .constraints())
                .isEqualTo(NamedMap.of(
                        from.tables().get("t").constraints().get("the_check").withName("another_check")));
    }

    @Test
    void whatColumnsAndIndexesHoldCountsToo() {
        assertThat(diff(computed("a in (1)", "1 + 2"), computed("1 = a", "3"))).isEmpty();
        assertThat(diff(computed("a in (1)", "1 + 2"), computed("a = 2", "3"))).isNotEmpty();
        assertThat(diff(computed("a in (1)", "1 + 2"), computed("a = 1", "4"))).isNotEmpty();
        assertThat(diff(indexed("f = true"), indexed("f"))).isNotEmpty();
    }

    private static Schema computed(String generated, String otherwise) {
        return Schema.of(Table.of(
                        "t",
                        List.of(
                                Column.of("a", DataType.Simple.INT)
                                        .withValue(new ColumnValue.Default(expression(otherwise))),
                                Column.of("g", DataType.Simple.BOOLEAN)
                                        .withValue(new ColumnValue.Generated(
                                                expression(generated), ColumnValue.Storage.STORED))))
                .withIndexes(NamedMap.of(index(expression("coalesce(" + otherwise + ", a)"), Optional.empty()))));
    }

    private static Schema indexed(String part) {
        return Schema.of(Table.of("t", List.of(Column.of("f", DataType.Simple.BOOLEAN)))
                .withIndexes(NamedMap.of(index(expression(part), Optional.empty()))));
    }

    private static List<Operation> diff(Schema one, Schema other) {
        return new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.of(one), other);
    }

    private static List<Operation> diff(String one, String other) {
        return diff(schema(one), schema(other));
    }

    private static Schema schema(String predicate) {
        Expression expression = expression(predicate);
        Table table = Table.of(
                "t",
                List.of(
                        Column.of("a", DataType.Simple.INT),
                        Column.of("b", DataType.Simple.INT),
                        Column.of("f", DataType.Simple.BOOLEAN),
                        Column.of("t", DataType.Simple.TEXT)));
        Index index = index(new Expression.ColumnReference("a"), Optional.of(expression));
        return Schema.of(table.withConstraints(table.constraints().with(new Constraint.Check("the_check", expression)))
                .withIndexes(table.indexes().with(index)));
    }

    private static Index index(Expression part, Optional<Expression> where) {
        return new Index(
                "the_index",
                List.of(new Index.Part(part, Index.Order.ASCENDING)),
                Index.Uniqueness.DUPLICATES,
                List.of(),
                where);
    }

    private static Expression expression(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return ExpressionParser.parse(SourceText.inLine(text, "test", 1, 1), diagnostics)
                .orElseThrow(() -> new IllegalArgumentException(text + ": " + diagnostics.sorted()))
                .expression();
    }
}
