package dev.plinth.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A column as declared.
 *
 * @param value where its values come from when a row does not give one
 * @param collation collation names by dialect; empty: text compares by code point
 * @param degrade by dialect, the author's reason for accepting less than the portable meaning there
 */
public record Column(
        String name,
        DataType type,
        Nullability nullability,
        ColumnValue value,
        SortedMap<String, String> collation,
        SortedMap<String, String> degrade,
        Optional<String> comment)
        implements Named {
    public Column {
        collation = Collections.unmodifiableSortedMap(new TreeMap<>(collation));
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
    }

    /** A NOT NULL column without a default. */
    public static Column of(String name, DataType type) {
        return new Column(
                name,
                type,
                Nullability.NOT_NULL,
                ColumnValue.GIVEN,
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty());
    }

    public boolean nullable() {
        return nullability == Nullability.NULLABLE;
    }

    public boolean identity() {
        return value instanceof ColumnValue.Identity;
    }

    public Optional<Expression> defaultValue() {
        return value instanceof ColumnValue.Default found ? Optional.of(found.expression()) : Optional.empty();
    }

    public Optional<ColumnValue.Generated> generated() {
        return value instanceof ColumnValue.Generated found ? Optional.of(found) : Optional.empty();
    }

    public Column withName(String newName) {
        return new Column(newName, type, nullability, value, collation, degrade, comment);
    }

    public Column withType(DataType newType) {
        return new Column(name, newType, nullability, value, collation, degrade, comment);
    }

    public Column withNullability(Nullability newNullability) {
        return new Column(name, type, newNullability, value, collation, degrade, comment);
    }

    public Column withValue(ColumnValue newValue) {
        return new Column(name, type, nullability, newValue, collation, degrade, comment);
    }

    public Column withDefault(Expression expression) {
        return withValue(new ColumnValue.Default(expression));
    }

    public Column withCollation(Map<String, String> newCollation) {
        return new Column(name, type, nullability, value, new TreeMap<>(newCollation), degrade, comment);
    }

    public Column withDegrade(Map<String, String> newDegrade) {
        return new Column(name, type, nullability, value, collation, new TreeMap<>(newDegrade), comment);
    }

    public Column withComment(Optional<String> newComment) {
        return new Column(name, type, nullability, value, collation, degrade, newComment);
    }
}
