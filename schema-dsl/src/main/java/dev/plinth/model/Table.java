package dev.plinth.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table as declared.
 *
 * @param options what only one engine knows, by dialect and option ({@code sqlite → strict → true}); the dialect
 *     validates its own
 */
public record Table(
        String name,
        NamedMap<Column> columns,
        NamedMap<Constraint> constraints,
        NamedMap<Index> indexes,
        NamedMap<Trigger> triggers,
        SortedMap<String, SortedMap<String, String>> options,
        Optional<Partitioning> partitioning,
        Optional<String> comment)
        implements Named {
    public Table {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " needs at least one column");
        }
        options = EngineOptions.copy(options);
    }

    /** A table that is kept in one piece. */
    public Table(
            String name,
            NamedMap<Column> columns,
            NamedMap<Constraint> constraints,
            NamedMap<Index> indexes,
            NamedMap<Trigger> triggers,
            SortedMap<String, SortedMap<String, String>> options,
            Optional<String> comment) {
        this(name, columns, constraints, indexes, triggers, options, Optional.empty(), comment);
    }

    public static Table of(String name, List<Column> columns) {
        return new Table(
                name,
                NamedMap.of(columns),
                NamedMap.empty(),
                NamedMap.empty(),
                NamedMap.empty(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty());
    }

    public Optional<Constraint.PrimaryKey> primaryKey() {
        return constraintsOf(Constraint.PrimaryKey.class).findFirst();
    }

    public Stream<Constraint.ForeignKey> foreignKeys() {
        return constraintsOf(Constraint.ForeignKey.class);
    }

    public <C extends Constraint> Stream<C> constraintsOf(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The value of an engine's own option, or empty. */
    public Optional<String> option(String dialect, String option) {
        return Optional.ofNullable(options.get(dialect)).map(values -> values.get(option));
    }

    public Table withName(String newName) {
        return new Table(newName, columns, constraints, indexes, triggers, options, partitioning, comment);
    }

    public Table withColumns(NamedMap<Column> newColumns) {
        return new Table(name, newColumns, constraints, indexes, triggers, options, partitioning, comment);
    }

    public Table withConstraints(NamedMap<Constraint> newConstraints) {
        return new Table(name, columns, newConstraints, indexes, triggers, options, partitioning, comment);
    }

    public Table withIndexes(NamedMap<Index> newIndexes) {
        return new Table(name, columns, constraints, newIndexes, triggers, options, partitioning, comment);
    }

    public Table withTriggers(NamedMap<Trigger> newTriggers) {
        return new Table(name, columns, constraints, indexes, newTriggers, options, partitioning, comment);
    }

    public Table withOptions(SortedMap<String, SortedMap<String, String>> newOptions) {
        return new Table(name, columns, constraints, indexes, triggers, newOptions, partitioning, comment);
    }

    public Table withPartitioning(Optional<Partitioning> newPartitioning) {
        return new Table(name, columns, constraints, indexes, triggers, options, newPartitioning, comment);
    }

    public Table withComment(Optional<String> newComment) {
        return new Table(name, columns, constraints, indexes, triggers, options, partitioning, newComment);
    }
}
