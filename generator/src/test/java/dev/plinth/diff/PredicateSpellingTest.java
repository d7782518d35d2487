package dev.plinth.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;
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
                "a in (1, 2)      ~ a in (2, 1)",
                "a in (1)         ~ a = 1",
                "a / 2 > 0        ~ a / 2.0 > 0",
                "not (a = 1)      ~ a <> 1",
                "a > 1 and b > 1  ~ a > 1 or b > 1",
                "a + (b + 1) > 0  ~ a + b + 1 > 0",
                "t = 'x'          ~ t = 'X'",
                "t = 'x'          ~ t = 'x '",
                "t like 'a_'      ~ t like 'a%'",
                "a = b            ~ b = a",
            })
    void change(String one, String other) {
        assertThat(diff(one, other)).isNotEmpty();
    }

    private static List<Operation> diff(String one, String other) {
        return new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.of(schema(one)), schema(other));
    }

    private static Schema schema(String predicate) {
        Diagnostics diagnostics = new Diagnostics();
        Expression expression = ExpressionParser.parse(SourceText.inLine(predicate, "test", 1, 1), diagnostics)
                .orElseThrow(() -> new IllegalArgumentException(predicate + ": " + diagnostics.sorted()))
                .expression();
        Table table = Table.of(
                "t",
                List.of(
                        Column.of("a", DataType.Simple.INT),
                        Column.of("b", DataType.Simple.INT),
                        Column.of("t", DataType.Simple.TEXT)));
        Index index = new Index(
                "the_index",
                List.of(new Index.Part(new Expression.ColumnReference("a"), Index.Order.ASCENDING)),
                Index.Uniqueness.DUPLICATES,
                List.of(),
                Optional.of(expression));
        return Schema.of(table.withConstraints(table.constraints().with(new Constraint.Check("the_check", expression)))
                .withIndexes(table.indexes().with(index)));
    }
}
