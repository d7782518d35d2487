package dev.plinth.dialect.sqlite;

import dev.plinth.expression.Expressions;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which expressions are integers by declaration, and not by the storage class that a value happens to have. */
final class Integers {
    private static final Set<DataType> TYPES =
            Set.of(DataType.Simple.SMALLINT, DataType.Simple.INT, DataType.Simple.BIGINT);

    private Integers() {}

    static boolean is(Table table, Expression expression) {
        if (expression instanceof Expression.ColumnReference reference) {
            return table.columns()
                    .find(reference.column())
                    .map(column -> TYPES.contains(base(column.type())))
                    .orElse(false);
        }
        if (expression instanceof Expression.NumberLiteral number) {
            return number.value().scale() <= 0;
        }
        if (expression instanceof Expression.Cast cast) {
            return TYPES.contains(cast.type());
        }
        if (expression instanceof Expression.Case choice) {
            List<Expression> results = new ArrayList<>();
            choice.branches().forEach(branch -> results.add(branch.result()));
            choice.otherwise().ifPresent(results::add);
            return all(table, results);
        }
        if (expression instanceof Expression.Call call) {
            return call.function() == Expression.Function.LENGTH || all(table, call.arguments());
        }
        boolean composed = expression instanceof Expression.Binary || expression instanceof Expression.Negative;
        return expression instanceof Expression.NullLiteral
                || (composed && all(table, Expressions.children(expression)));
    }

    private static boolean all(Table table, List<Expression> expressions) {
        return expressions.stream().allMatch(expression -> is(table, expression));
    }

    private static DataType base(DataType type) {
        return type instanceof DataType.Native found ? found.base() : type;
    }
}
