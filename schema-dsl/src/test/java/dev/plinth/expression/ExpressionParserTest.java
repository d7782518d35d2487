package dev.plinth.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.model.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "A = 1 AND b = 2 OR not C = 3            ~ A = 1 and b = 2 or not C = 3",
                "(a = 1 and b = 2) or c = 3              ~ a = 1 and b = 2 or c = 3",
                "a = 1 and (b = 2 or c = 3)              ~ a = 1 and (b = 2 or c = 3)",
                "not (a and b)                           ~ not (a and b)",
                "a + b * c - (d - e)                     ~ a + b * c - (d - e)",
                "(a || b) || c                           ~ a || b || c",
                "a || (b || c)                           ~ a || b || c",
                "a and (b and (c and d))                 ~ a and b and c and d",
                "a != 1                                  ~ a <> 1",
                "not a in (1)                            ~ a not in (1)",
                "not (a is null)                         ~ a is not null",
                "not (a = 1)                             ~ not a = 1",
                "1.0 + 1.00 + 1                          ~ 1.0 + 1.0 + 1",
                "a Is Not NULL                           ~ a is not null",
                "a NOT IN (1,2 , 3)                      ~ a not in (1, 2, 3)",
                "a between 1 and 2 and b                 ~ a between 1 and 2 and b",
                "COALESCE(a,'it''s',null)                ~ coalesce(a, 'it''s', null)",
                "case when a then 1 when b then 2 end    ~ case when a then 1 when b then 2 end",
                "Cast(a AS decimal( 10 , 2 ))            ~ cast(a as decimal(10,2))",
                "cast(a as decimal(5))                   ~ cast(a as decimal(5,0))",
                "-5 - -a * -(3)                          ~ -5 - -a * -3",
                "1.50                                    ~ 1.5",
                "100                                     ~ 100",
                "\"order\" = \"case\"                    ~ order = \"case\"",
                "now = now()                             ~ now = now()",
                "length = length(length)                 ~ length = length(length)",
                "sql { sqlite: 'x', default: 'y' } = 1   ~ sql { default: 'y', sqlite: 'x' } = 1",
                "true and FALSE                          ~ true and false",
            })
    void readsAndPrints(String written, String printed) {
        assertThat(ExpressionText.of(parse(written))).isEqualTo(printed);
    }

    @Test
    void existsNamesATableAndAnAlias() {
        Expression.Exists exists =
                (Expression.Exists) parse("exists (sales.orders o where o.user_id = id and o.\"check\" > 1)");
        assertThat(exists.table()).isEqualTo("sales.orders");
        assertThat(exists.alias()).isEqualTo("o");
        assertThat(Expressions.columns(exists)).containsExactly("id");
        assertThat(Expressions.elsewhere(exists))
                .containsExactly(Map.entry("sales.orders", Set.of("user_id", "check")));
        assertThat(ExpressionText.of(exists))
                .isEqualTo("exists (sales.orders o where o.user_id = id and o.\"check\" > 1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not exists (users where users.id = 1) | not exists (users where users.id = 1)",
                "not (not exists (users u where u.ok)) | not not exists (users u where u.ok)",
                "(not exists (users u where u.ok)) = true | (not exists (users u where u.ok)) = true",
                "exists (a where exists (b where a.x = b.x)) | exists (a where exists (b where a.x = b.x))",
                "exists > 1 | exists > 1",
            })
    void existsIsReadAndPrinted(String written, String printed) {
        assertThat(ExpressionText.of(parse(written))).isEqualTo(printed);
        assertThat(parse(printed)).isEqualTo(parse(written));
    }

    @Test
    void aSignBeforeDigitsBelongsToTheNumber() {
        assertThat(parse("-5")).isEqualTo(new Expression.NumberLiteral(BigDecimal.valueOf(-5)));
        assertThat(parse("- 5")).isEqualTo(new Expression.NumberLiteral(BigDecimal.valueOf(-5)));
        assertThat(parse("-(5)")).isEqualTo(new Expression.NumberLiteral(BigDecimal.valueOf(-5)));
    }

    @Test
    void partsKnowTheirPlaces() {
        SourceText text = SourceText.inLine("a = '🎉' or bee > 1", "f", 3, 10);
        ParsedExpression parsed =
                ExpressionParser.parse(text, new Diagnostics()).orElseThrow();
        Expression.Binary or = (Expression.Binary) parsed.expression();
        Expression.Binary comparison = (Expression.Binary) or.right();
        assertThat(parsed.spanOf(comparison.left())).isEqualTo(new SourceSpan("f", 3, 21, 3));
        assertThat(parsed.spanOf(comparison)).isEqualTo(new SourceSpan("f", 3, 21, 7));
        assertThat(parsed.span()).isEqualTo(new SourceSpan("f", 3, 10, 18));
    }

    @Test
    void anErrorStandsAtItsOwnColumn() {
        Diagnostics diagnostics = new Diagnostics();
        ExpressionParser.parse(SourceText.inLine("status = lowr(x)", "f", 7, 5), diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::toString)
                .isEqualTo(
                        List.of("f:7:14: PL-1203 the language has no function lowr\n    hint: did you mean lower(…)?"));
    }

    private static Expression parse(String text) {
        Diagnostics diagnostics = new Diagnostics();
        ParsedExpression parsed = ExpressionParser.parse(SourceText.inLine(text, "f", 1, 1), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
        return parsed.expression();
    }
}
