package dev.plinth.dialect.support;

import dev.plinth.expression.Expressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Function;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a numeric expression is by declaration, and not by the storage class that a value happens to have. Two of different
 * kinds give one of the later kind.
 */
public enum NumberKind {
    INTEGER,
    DECIMAL,
    /** A floating-point number. */
    BINARY,
    /** SQL of the author's own. */
    UNKNOWN;

    public static NumberKind of(Table table, Expression expression) {
        if (expression instanceof Expression.ColumnReference reference) {
            return table.columns()
                    .find(reference.column())
                    .map(Column::type)
                    .map(NumberKind::of)
                    .orElse(UNKNOWN);
        }
        if (expression instanceof Expression.NumberLiteral number) {
            return number.value().scale() <= 0 ? INTEGER : DECIMAL;
        }
        if (expression instanceof Expression.Cast cast) {
            return of(cast.type());
        }
        if (expression instanceof Expression.Call call && call.function() == Function.LENGTH) {
            return INTEGER;
        }
        return expression instanceof Expression.RawSql ? UNKNOWN : latest(table, results(expression));
    }

    /**
     * The digits behind the point that the exact value of an expression has at most; empty where there is no such number.
     */
    public static OptionalInt scale(Table table, Expression expression) {
        if (of(table, expression) == INTEGER) {
            return OptionalInt.of(0);
        }
        if (expression instanceof Expression.NumberLiteral number) {
            return OptionalInt.of(number.value().scale());
        }
        if (expression instanceof Expression.ColumnReference reference) {
            return table.columns()
                    .find(reference.column())
                    .map(Column::type)
                    .map(NumberKind::scale)
                    .orElse(OptionalInt.empty());
        }
        if (expression instanceof Expression.Cast cast) {
            return scale(cast.type());
        }
        if (expression instanceof Expression.Binary binary && binary.operator() == Operator.DIVIDE) {
            return OptionalInt.empty();
        }
        if (expression instanceof Expression.Call call && call.function() == Function.ROUND) {
            return call.arguments().size() == 1
                    ? OptionalInt.of(0)
                    : OptionalInt.of(digits(call.arguments().get(1)));
        }
        boolean product = expression instanceof Expression.Binary binary && binary.operator() == Operator.MULTIPLY;
        OptionalInt scale = OptionalInt.of(0);
        for (Expression part : results(expression)) {
            OptionalInt own = scale(table, part);
            if (scale.isEmpty() || own.isEmpty() || part instanceof Expression.RawSql) {
                return OptionalInt.empty();
            }
            scale = OptionalInt.of(
                    product ? scale.getAsInt() + own.getAsInt() : Math.max(scale.getAsInt(), own.getAsInt()));
        }
        return scale;
    }

    /** The digits that a call of {@code round} names, which the language takes as a literal only. */
    public static int digits(Expression literal) {
        return literal instanceof Expression.NumberLiteral number
                ? number.value().intValue()
                : 0;
    }

    private static NumberKind latest(Table table, List<Expression> expressions) {
        NumberKind latest = INTEGER;
        for (Expression expression : expressions) {
            NumberKind kind = of(table, expression);
            latest = kind.compareTo(latest) > 0 ? kind : latest;
        }
        return latest;
    }

    /** The parts whose values the expression's own is made from. */
    private static List<Expression> results(Expression expression) {
        if (expression instanceof Expression.Case choice) {
            List<Expression> results = new ArrayList<>();
            choice.branches().forEach(branch -> results.add(branch.result()));
            choice.otherwise().ifPresent(results::add);
            return results;
        }
        if (expression instanceof Expression.Call call
                && (call.function() == Function.ROUND || call.function() == Function.NULLIF)) {
            return List.of(call.arguments().get(0));
        }
        return Expressions.children(expression);
    }

    private static NumberKind of(DataType type) {
        if (type instanceof DataType.Native found) {
            return of(found.base());
        }
        if (type == Simple.REAL || type == Simple.DOUBLE) {
            return BINARY;
        }
        boolean integer = type == Simple.SMALLINT || type == Simple.INT || type == Simple.BIGINT;
        return integer ? INTEGER : TypeFamily.of(type) == TypeFamily.NUMBER ? DECIMAL : UNKNOWN;
    }

    private static OptionalInt scale(DataType type) {
        DataType base = type instanceof DataType.Native found ? found.base() : type;
        return base instanceof DataType.Decimal decimal ? OptionalInt.of(decimal.scale()) : OptionalInt.empty();
    }
}
