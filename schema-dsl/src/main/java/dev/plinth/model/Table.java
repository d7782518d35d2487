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
 * @param comments on its constraints, indexes and triggers; what is said of one goes with it
 */
public record Table(
        String name,
        NamedMap<Column> columns,
        NamedMap<Constraint> constraints,
        NamedMap<Index> indexes,
        NamedMap<Trigger> triggers,
        SortedMap<String, SortedMap<String, String>> options,
        Optional<Partitioning> partitioning,
        Optional<AuditRule> audit,
        Optional<String> comment,
        PartComments comments)
        implements Named {
    public Table {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " needs at least one column");
        }
        options = EngineOptions.copy(options);
        comments = comments.keep(
                part -> partsOf(part.kind(), constraints, indexes, triggers).has(part.name()));
    }

    /** A table that is kept in one piece and whose changes are not recorded. */
    public Table(
            String name,
            NamedMap<Column> columns,
            NamedMap<Constraint> constraints,
            NamedMap<Index> indexes,
            NamedMap<Trigger> triggers,
            SortedMap<String, SortedMap<String, String>> options,
            Optional<String> comment,
            PartComments comments) {
        this(
                name,
                columns,
                constraints,
                indexes,
                triggers,
                options,
                Optional.empty(),
                Optional.empty(),
                comment,
                comments);
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
                PartComments.NONE);
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

    /** What can be described of one kind. */
    public NamedMap<?> parts(PartComments.Kind kind) {
        return partsOf(kind, constraints, indexes, triggers);
    }

    public boolean has(PartComments.Part part) {
        return parts(part.kind()).has(part.name());
    }

    private static NamedMap<?> partsOf(
            PartComments.Kind kind,
            NamedMap<Constraint> constraints,
            NamedMap<Index> indexes,
            NamedMap<Trigger> triggers) {
        return switch (kind) {
            case CONSTRAINT -> constraints;
            case INDEX -> indexes;
            case TRIGGER -> triggers;
            case COLUMN -> NamedMap.empty();
        };
    }

    public Table withName(String newName) {
        return new Table(
                newName, columns, constraints, indexes, triggers, options, partitioning, audit, comment, comments);
    }

    public Table withColumns(NamedMap<Column> newColumns) {
        return new Table(
                name, newColumns, constraints, indexes, triggers, options, partitioning, audit, comment, comments);
    }

    public Table withConstraints(NamedMap<Constraint> newConstraints) {
        return new Table(
                name, columns, newConstraints, indexes, triggers, options, partitioning, audit, comment, comments);
    }

    public Table withIndexes(NamedMap<Index> newIndexes) {
        return new Table(
                name, columns, constraints, newIndexes, triggers, options, partitioning, audit, comment, comments);
    }

    public Table withTriggers(NamedMap<Trigger> newTriggers) {
        return new Table(
                name, columns, constraints, indexes, newTriggers, options, partitioning, audit, comment, comments);
    }

    public Table withOptions(SortedMap<String, SortedMap<String, String>> newOptions) {
        return new Table(
                name, columns, constraints, indexes, triggers, newOptions, partitioning, audit, comment, comments);
    }

    public Table withPartitioning(Optional<Partitioning> newPartitioning) {
        return new Table(
                name, columns, constraints, indexes, triggers, options, newPartitioning, audit, comment, comments);
    }

    public Table withAudit(Optional<AuditRule> newAudit) {
        return new Table(
                name, columns, constraints, indexes, triggers, options, partitioning, newAudit, comment, comments);
    }

    public Table withComment(Optional<String> newComment) {
        return new Table(
                name, columns, constraints, indexes, triggers, options, partitioning, audit, newComment, comments);
    }

    public Table withComments(PartComments newComments) {
        return new Table(
                name, columns, constraints, indexes, triggers, options, partitioning, audit, comment, newComments);
    }

    /** The table with another name for one of its constraints. */
    public Table renameConstraint(String from, String to) {
        NamedMap<Constraint> renamed =
                constraints.map(constraint -> constraint.name().equals(from) ? constraint.withName(to) : constraint);
        return renamed(renamed, indexes, new PartComments.Part(PartComments.Kind.CONSTRAINT, from), to);
    }

    /** The table with another name for one of its indexes. */
    public Table renameIndex(String from, String to) {
        NamedMap<Index> renamed = indexes.map(index -> index.name().equals(from) ? index.withName(to) : index);
        return renamed(constraints, renamed, new PartComments.Part(PartComments.Kind.INDEX, from), to);
    }

    private Table renamed(
            NamedMap<Constraint> newConstraints, NamedMap<Index> newIndexes, PartComments.Part part, String to) {
        return new Table(
                name,
                columns,
                newConstraints,
                newIndexes,
                triggers,
                options,
                partitioning,
                audit,
                comment,
                comments.rename(part, to));
    }
}
