package dev.plinth.dsl;

import dev.plinth.expression.Expressions;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns, literals and functions of expressions, by static import. */
public final class Values {
    private Values() {}

    /** A column of the table that the expression stands in. */
    public static Value col(String name) {
        return Value.here(new Expression.ColumnReference(name));
    }

    /**
     * A column of a table beside that one.
     *
     * @param qualifier the alias that {@code exists} or a join gives the table
     */
    public static Value col(String qualifier, String name) {
        return Value.here(new Expression.QualifiedColumn(qualifier, name));
    }

    /**
     * Whether a table has a row for which the condition holds.
     *
     * @param alias for the columns of its rows; those of the row itself stand alone
     */
    public static Value exists(String table, String alias, Value condition) {
        return Value.of(
                new Expression.Exists(table, alias, condition.expression(), Expression.Sense.AFFIRMED),
                List.of(condition));
    }

    public static Value literal(String text) {
        return Value.here(new Expression.TextLiteral(text));
    }

    public static Value literal(long number) {
        return literal(BigDecimal.valueOf(number));
    }

    public static Value literal(BigDecimal number) {
        return Value.here(new Expression.NumberLiteral(number));
    }

    public static Value literal(boolean value) {
        return Value.here(new Expression.BooleanLiteral(value));
    }

    public static Value nullValue() {
        return Value.here(new Expression.NullLiteral());
    }

    public static Value not(Value condition) {
        return Value.of(Expressions.not(condition.expression()), List.of(condition));
    }

    public static Value negative(Value number) {
        return Value.of(new Expression.Negative(number.expression()), List.of(number));
    }

    /** The current instant. */
    public static Value now() {
        return call(Function.NOW);
    }

    /** The current date, in UTC. */
    public static Value today() {
        return call(Function.TODAY);
    }

    /** A new random uuid for each row. */
    public static Value generatedUuid() {
        return call(Function.UUID);
    }

    public static Value coalesce(Value first, Value... more) {
        List<Value> arguments = new ArrayList<>();
        arguments.add(first);
        arguments.addAll(Arrays.asList(more));
        return call(Function.COALESCE, arguments.toArray(Value[]::new));
    }

    public static Value nullif(Value value, Value nothing) {
        return call(Function.NULLIF, value, nothing);
    }

    public static Value lower(Value text) {
        return call(Function.LOWER, text);
    }

    public static Value upper(Value text) {
        return call(Function.UPPER, text);
    }

    /** In code points. */
    public static Value length(Value text) {
        return call(Function.LENGTH, text);
    }

    public static Value trim(Value text) {
        return call(Function.TRIM, text);
    }

    public static Value abs(Value number) {
        return call(Function.ABS, number);
    }

    public static Value round(Value number) {
        return call(Function.ROUND, number);
    }

    /** @param digits how many stay after the point */
    public static Value round(Value number, Value digits) {
        return call(Function.ROUND, number, digits);
    }

    public static Value cast(Value value, DataType type) {
        return Value.of(new Expression.Cast(value.expression(), type), List.of(value));
    }

    /** @param type a type as a column has it: {@code cast(col("amount"), decimal(10, 2))} */
    public static Value cast(Value value, ColumnBuilder type) {
        Expression cast = type.portableType()
                .<Expression>map(found -> new Expression.Cast(value.expression(), found))
                .orElse(value.expression());
        return Value.of(cast, List.of(value)).noting(type.diagnostics());
    }

    /** {@code result} where the condition holds, else {@code otherwise}. */
    public static Value caseWhen(Value condition, Value result, Value otherwise) {
        return Value.of(
                new Expression.Case(
                        List.of(new Expression.When(condition.expression(), result.expression())),
                        Optional.of(otherwise.expression())),
                List.of(condition, result, otherwise));
    }

    /** The first branch whose condition holds; without {@code otherwise} nothing where none does. */
    public static CaseBuilder when(Value condition, Value result) {
        return new CaseBuilder().when(condition, result);
    }

    /** SQL of the author's own by dialect ({@link SqlFor#DEFAULT} for all others): the way out, shown loudly in every review. */
    public static Value sql(Map<? extends SqlFor, String> byDialect) {
        DialectTexts texts = DialectTexts.of(byDialect);
        return Value.here(new Expression.RawSql(texts.text())).noting(texts.diagnostics());
    }

    private static Value call(Function function, Value... arguments) {
        List<Value> parts = Arrays.asList(arguments);
        return Value.of(
                new Expression.Call(
                        function, parts.stream().map(Value::expression).toList()),
                parts);
    }
}
