package dev.plinth.model;

import java.util.List;
import java.util.Optional;

/**
 * An index, unique or not.
 *
 * @param parts what rows are ordered by, in order
 * @param include columns that are stored in it beside the key; engines without covering indexes refuse them
 * @param where the rows that it holds; empty: all
 */
public record Index(
        String name, List<Part> parts, Uniqueness uniqueness, List<String> include, Optional<Expression> where)
        implements Named {
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("index " + name + " needs at least one column or expression");
        }
    }

    /** A plain index over columns, ascending. */
    public static Index on(String name, List<String> columns) {
        return new Index(
                name,
                columns.stream().map(Part::ascending).toList(),
                Uniqueness.DUPLICATES,
                List.of(),
                Optional.empty());
    }

    public Index withName(String newName) {
        return new Index(newName, parts, uniqueness, include, where);
    }

    public boolean unique() {
        return uniqueness == Uniqueness.UNIQUE;
    }

    public record Part(Expression expression, Order order) {
        public static Part ascending(String column) {
            return new Part(new Expression.ColumnReference(column), Order.ASCENDING);
        }
    }

    public enum Order {
        ASCENDING,
        DESCENDING
    }

    public enum Uniqueness {
        UNIQUE,
        DUPLICATES
    }
}
