package dev.plinth.plan;

import dev.plinth.change.RowChange;
import dev.plinth.expression.ColumnLiterals;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of reference data as conditions that say of a row in the table whether it is one of them. */
public final class SeedRows {
    private SeedRows() {}

    /** The row has the key. */
    public static Expression hasKey(Table table, RowChange change) {
        return hasKey(table, change.key(), change.row());
    }

    public static Expression hasKey(Table table, List<String> key, SeedRow row) {
        List<Expression> parts = new ArrayList<>();
        for (String column : key) {
            parts.add(equal(
                    table.columns().get(column), row.values(List.of(column)).get(0)));
        }
        return all(parts).orElseThrow();
    }

    /** The row has the key and all other values that the seed gives it. */
    public static Expression holds(Table table, List<String> key, SeedRow row) {
        List<Expression> parts = new ArrayList<>(List.of(hasKey(table, key, row)));
        row.values().forEach((column, value) -> {
            if (!key.contains(column)) {
                parts.add(equal(table.columns().get(column), value));
            }
        });
        return all(parts).orElseThrow();
    }

    /** The row has another value in one of the columns; empty where there is none to differ in. */
    public static Optional<Expression> differs(Table table, SeedRow row) {
        List<Expression> parts = new ArrayList<>();
        for (Map.Entry<String, Expression> entry : row.values().entrySet()) {
            Column column = table.columns().get(entry.getKey());
            Expression reference = new Expression.ColumnReference(column.name());
            if (entry.getValue() instanceof Expression.NullLiteral) {
                parts.add(new Expression.IsNull(reference, Sense.DENIED));
                continue;
            }
            parts.add(new Expression.Binary(Operator.NOT_EQUAL, reference, typed(column, entry.getValue())));
            if (column.nullable()) {
                parts.add(new Expression.IsNull(reference, Sense.AFFIRMED));
            }
        }
        return parts.stream().reduce((left, right) -> new Expression.Binary(Operator.OR, left, right));
    }

    static Expression equal(Column column, Expression value) {
        Expression reference = new Expression.ColumnReference(column.name());
        return value instanceof Expression.NullLiteral
                ? new Expression.IsNull(reference, Sense.AFFIRMED)
                : new Expression.Binary(Operator.EQUAL, reference, typed(column, value));
    }

    /** A constant as what is written into the column, and compared with it. */
    public static Expression typed(Column column, Expression literal) {
        return ColumnLiterals.typed(literal, column.type());
    }

    private static Optional<Expression> all(List<Expression> parts) {
        return parts.stream().reduce((left, right) -> new Expression.Binary(Operator.AND, left, right));
    }
}
