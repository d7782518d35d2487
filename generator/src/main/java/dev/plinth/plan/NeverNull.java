package dev.plinth.plan;

import dev.plinth.change.State;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;

/** Values that are certainly not NULL, of which nobody need be asked. */
final class NeverNull {
    private final Optional<Table> table;

    /** @param table of the beginning whose columns expressions are over; empty: they are over none */
    private NeverNull(Optional<Table> table) {
        this.table = table;
    }

    static boolean is(Expression value, TracedRows rows, State from) {
        return new NeverNull(rows.table().map(from::requireRows)).is(value);
    }

    /** Where no columns are known: a constant, a new UUID. */
    static boolean isAlways(Expression value) {
        return new NeverNull(Optional.empty()).is(value);
    }

    private boolean is(Expression value) {
        if (value instanceof Expression.ColumnReference reference) {
            return table.flatMap(rows -> rows.columns().find(reference.column()))
                    .filter(column -> !column.nullable())
                    .isPresent();
        }
        if (value instanceof Expression.NullLiteral
                || value instanceof Expression.RawSql
                || value instanceof Expression.QualifiedColumn) {
            return false;
        }
        if (value instanceof Expression.IsNull || value instanceof Expression.Exists) {
            return true;
        }
        if (value instanceof Expression.Case choice) {
            return choice.otherwise().filter(this::is).isPresent()
                    && choice.branches().stream().allMatch(branch -> is(branch.result()));
        }
        List<Expression> parts = Expressions.children(value);
        if (value instanceof Expression.Call call) {
            return switch (call.function()) {
                case COALESCE -> parts.stream().anyMatch(this::is);
                case NULLIF -> false;
                case LOWER, UPPER, LENGTH, TRIM, ABS, ROUND, NOW, TODAY, UUID ->
                    parts.stream().allMatch(this::is);
            };
        }
        return parts.stream().allMatch(this::is);
    }
}
