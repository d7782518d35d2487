package dev.plinth.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One row of reference data: constants by column. A column that the row does not name is not managed: it gets its default
 * when the row is inserted, and is left alone afterwards.
 */
public record SeedRow(SortedMap<String, Expression> values) {
    public SeedRow {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        values.forEach((column, value) -> {
            if (!isLiteral(value)) {
                throw new IllegalArgumentException("the value of " + column + " is no constant");
            }
        });
    }

    /** Whether an expression is a text, a number, a boolean or NULL. */
    public static boolean isLiteral(Expression value) {
        return value instanceof Expression.TextLiteral
                || value instanceof Expression.NumberLiteral
                || value instanceof Expression.BooleanLiteral
                || value instanceof Expression.NullLiteral;
    }

    public Optional<Expression> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The values of some columns, all of which the row names. */
    public List<Expression> values(List<String> columns) {
        return columns.stream()
                .map(column -> find(column)
                        .orElseThrow(() -> new IllegalArgumentException("the row has no value for " + column)))
                .toList();
    }

    public SeedRow with(String column, Expression value) {
        SortedMap<String, Expression> copy = new TreeMap<>(values);
        copy.put(column, value);
        return new SeedRow(copy);
    }

    public SeedRow without(String column) {
        SortedMap<String, Expression> copy = new TreeMap<>(values);
        copy.remove(column);
        return new SeedRow(copy);
    }

    SeedRow mapColumns(UnaryOperator<String> rename) {
        SortedMap<String, Expression> copy = new TreeMap<>();
        values.forEach((column, value) -> copy.put(rename.apply(column), value));
        return new SeedRow(copy);
    }
}
