package dev.plinth.prover.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.Meaning;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.prover.rows.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What counts as the same predicate gives the same truth for every row of a small table, NULLs included: of many random
 * predicates, and of each with one character changed.
 */
class MeaningTest {
    private static final int PREDICATES = 6_000;
    private static final String CHARACTERS = "ab012<>=+-*nft";
    private static final Table TABLE = Tables.table(
            "t",
            Tables.nullable("a", Simple.INT),
            Tables.nullable("b", Simple.INT),
            Tables.nullable("f", Simple.BOOLEAN),
            Tables.nullable("t", Simple.TEXT));
    private static final List<Map<String, @Nullable Object>> ROWS = rows();

    private final Random random = new Random(20_250_131);

    @Test
    void whatCountsAsTheSameIsTheSameForEveryRow() {
        Map<Expression, Expression> known = new HashMap<>();
        int spellings = 0;
        for (int i = 0; i < PREDICATES; i++) {
            Expression predicate = Tables.expression(predicate(2));
            Expression twin = known.putIfAbsent(Meaning.form(predicate), predicate);
            if (twin != null && !twin.equals(predicate)) {
                spellings++;
                requireSame(twin, predicate);
            }
        }
        assertThat(spellings).isGreaterThan(300);
    }

    @Test
    void aChangedCharacterIsSeen() {
        int seen = 0;
        for (int i = 0; i < PREDICATES; i++) {
            String text = predicate(2);
            int at = random.nextInt(text.length());
            String changed = text.substring(0, at)
                    + CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))
                    + text.substring(at + 1);
            Optional<Expression> read = read(changed);
            if (read.isPresent()) {
                Expression one = Tables.expression(text);
                seen += Meaning.same(one, read.get()) ? 0 : 1;
                requireSameIfSaid(one, read.get());
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void theFormSaysTheSameAsWhatItIsOf() {
        for (int i = 0; i < PREDICATES; i++) {
            Expression predicate = Tables.expression(predicate(3));
            Expression form = Meaning.form(predicate);
            requireSame(predicate, form);
            assertThat(Meaning.form(form)).as(ExpressionText.of(predicate)).isEqualTo(form);
        }
    }

    private static void requireSameIfSaid(Expression one, Expression other) {
        if (Meaning.same(one, other)) {
            requireSame(one, other);
        }
    }

    private static void requireSame(Expression one, Expression other) {
        for (Map<String, @Nullable Object> row : ROWS) {
            assertThat(truth(one, row))
                    .as(ExpressionText.of(one) + "  ~  " + ExpressionText.of(other) + "  for " + row)
                    .isEqualTo(truth(other, row));
        }
    }

    private static Truth truth(Expression predicate, Map<String, @Nullable Object> row) {
        return new Evaluator(TABLE, row, Manner.EXACT).truth(predicate);
    }

    /** The predicate, if it can be read and its types go together. */
    private static Optional<Expression> read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ParsedExpression> parsed = ExpressionParser.parse(SourceText.inLine(text, "test", 1, 1), diagnostics);
        parsed.ifPresent(found -> new ExpressionTypes(ColumnScope.of(TABLE), diagnostics).checkCondition(found));
        return diagnostics.isEmpty() ? parsed.map(ParsedExpression::expression) : Optional.empty();
    }

    private static List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = List.of(new LinkedHashMap<>());
        rows = with(rows, "a", null, -1L, 0L, 1L, 2L);
        rows = with(rows, "b", null, 0L, 1L, 3L);
        rows = with(rows, "f", null, true, false);
        return with(rows, "t", null, "", "a", "ab");
    }

    private static List<Map<String, @Nullable Object>> with(
            List<Map<String, @Nullable Object>> rows, String column, @Nullable Object... values) {
        List<Map<String, @Nullable Object>> more = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            for (Object value : Arrays.asList(values)) {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>(row);
                copy.put(column, value);
                more.add(copy);
            }
        }
        return more;
    }

    private String predicate(int depth) {
        if (depth == 0) {
            return of("f", "f", "true", "false", "(t is null)");
        }
        int next = depth - 1;
        return switch (random.nextInt(12)) {
            case 0 -> "(" + predicate(next) + " and " + predicate(next) + ")";
            case 1 -> "(" + predicate(next) + " or " + predicate(next) + ")";
            case 2 -> "(not " + predicate(next) + ")";
            case 3 -> "(" + predicate(next) + of(" = ", " <> ") + of("true", "false") + ")";
            case 4 -> "(" + of("true", "false") + of(" = ", " <> ") + predicate(next) + ")";
            case 5 -> "(" + number(next) + of(" in ", " not in ") + "(" + numbers(next) + "))";
            case 6 -> "(" + number(next) + of(" between ", " not between ") + number(0) + " and " + number(0) + ")";
            case 7 -> "(" + number(next) + of(" is null", " is not null") + ")";
            case 8 -> "(t " + of("=", "<>", "<", ">", "like", "not like") + of(" 'a'", " 'a%'", " ''") + ")";
            case 9 ->
                "(case when " + predicate(next) + " then " + predicate(next) + of("", " else null", " else f")
                        + " end)";
            default -> "(" + number(next) + of(" = ", " <> ", " < ", " <= ", " > ", " >= ") + number(next) + ")";
        };
    }

    private String number(int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return of("a", "a", "b", "0", "1", "2", "3");
        }
        int next = depth - 1;
        return switch (random.nextInt(4)) {
            case 0 -> "(" + number(next) + of(" + ", " - ", " * ") + number(next) + ")";
            case 1 -> "(-" + number(next) + ")";
            case 2 -> "coalesce(" + number(next) + ", " + number(next) + ")";
            default ->
                "(case when " + predicate(next) + " then " + number(next) + of("", " else null", " else 1") + " end)";
        };
    }

    private String numbers(int depth) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            numbers.add(number(depth));
        }
        return String.join(", ", numbers);
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
