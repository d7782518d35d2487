package dev.plinth.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The reference data of a table: rows that belong to the schema, kept by key and compared like everything else in it.
 *
 * @param name the table's
 * @param keyColumns columns that tell rows apart, unique in the table and with a value in every row
 * @param rows in the order of their keys, because the author's order is no part of what a schema is
 */
public record Seed(String name, List<String> keyColumns, List<SeedRow> rows) implements SchemaObject {
    public Seed {
        keyColumns = List.copyOf(keyColumns);
        if (keyColumns.isEmpty()) {
            throw new IllegalArgumentException("the seed of " + name + " needs a key");
        }
        Set<List<Expression>> seen = new HashSet<>();
        for (SeedRow row : rows) {
            List<Expression> values = row.values(keyColumns);
            if (values.stream().anyMatch(Expression.NullLiteral.class::isInstance)) {
                throw new IllegalArgumentException("a row of the seed of " + name + " has NULL in its key");
            }
            if (!seen.add(values)) {
                throw new IllegalArgumentException("two rows of the seed of " + name + " have the same key");
            }
        }
        rows = inOrder(rows, keyColumns);
    }

    public static SchemaObject.Key keyOf(String table) {
        return new SchemaObject.Key(Kind.SEED, table);
    }

    private static List<SeedRow> inOrder(List<SeedRow> rows, List<String> key) {
        List<SeedRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(row -> row.values(key), Seed::compareAll));
        return List.copyOf(ordered);
    }

    private static int compareAll(List<Expression> left, List<Expression> right) {
        int compared = 0;
        for (int at = 0; compared == 0 && at < left.size(); at++) {
            compared = compare(left.get(at), right.get(at));
        }
        return compared;
    }

    private static int compare(Expression left, Expression right) {
        if (left instanceof Expression.NumberLiteral one && right instanceof Expression.NumberLiteral other) {
            return one.value().compareTo(other.value());
        }
        if (left instanceof Expression.TextLiteral one && right instanceof Expression.TextLiteral other) {
            return one.value().compareTo(other.value());
        }
        if (left instanceof Expression.BooleanLiteral one && right instanceof Expression.BooleanLiteral other) {
            return Boolean.compare(one.value(), other.value());
        }
        return Integer.compare(rank(left), rank(right));
    }

    private static int rank(Expression literal) {
        return literal instanceof Expression.BooleanLiteral ? 0 : literal instanceof Expression.NumberLiteral ? 1 : 2;
    }

    /** The row with these values in the columns, if every row names them. */
    public Optional<SeedRow> find(List<String> columns, List<Expression> values) {
        return rows.stream()
                .filter(row -> row.values().keySet().containsAll(columns))
                .filter(row -> row.values(columns).equals(values))
                .findFirst();
    }

    /** Whether some row has a value for the column. */
    public boolean names(String column) {
        return rows.stream().anyMatch(row -> row.values().containsKey(column));
    }

    public Seed withName(String table) {
        return new Seed(table, keyColumns, rows);
    }

    public Seed withRows(List<SeedRow> newRows) {
        return new Seed(name, keyColumns, newRows);
    }

    /** The same rows over columns of other names. */
    public Seed mapColumns(UnaryOperator<String> rename) {
        return new Seed(
                name,
                keyColumns.stream().map(rename).toList(),
                rows.stream().map(row -> row.mapColumns(rename)).toList());
    }

    /** A copy in which {@code change} was applied to each row. */
    public Seed mapRows(UnaryOperator<SeedRow> change) {
        return withRows(rows.stream().map(change).toList());
    }

    @Override
    public Kind kind() {
        return Kind.SEED;
    }

    @Override
    public Optional<String> comment() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.seed(this);
    }
}
