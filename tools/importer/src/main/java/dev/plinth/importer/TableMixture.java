package dev.plinth.importer;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A table of a database in the words of its declaration.
 *
 * @param dialect of the database
 * @param own the declaration
 * @param lifted all of the database's table
 * @param doubted of it what is doubted, and every column
 */
record TableMixture(String dialect, DoubtedParts parts, Table own, Table lifted, Table doubted) {
    Table table() {
        String path = path();
        if (parts.has(path)) {
            return lifted.withColumns(lifted.columns().map(this::numbered)).withConstraints(constraints());
        }
        return own.withColumns(columns())
                .withConstraints(constraints())
                .withIndexes(members(
                        own.indexes(), doubted.indexes(), index -> parts.has(path + "/indexes/" + index.name())))
                .withTriggers(members(
                        own.triggers(), doubted.triggers(), trigger -> parts.has(path + "/triggers/" + trigger.name())))
                .withOptions(parts.touches(path + "/options") ? options() : own.options())
                .withPartitioning(
                        parts.has(path + "/options/partition by") ? lifted.partitioning() : own.partitioning())
                .withComment(parts.has(path + "/comment") ? lifted.comment() : own.comment())
                .withComments(comments());
    }

    private String path() {
        return "tables/" + own.name();
    }

    private NamedMap<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Column column : own.columns()) {
            lifted.columns().find(column.name()).ifPresent(other -> columns.add(column(column, other)));
        }
        lifted.columns().stream()
                .filter(column -> !own.columns().has(column.name()))
                .forEach(columns::add);
        return NamedMap.of(columns);
    }

    /** Where an engine numbers rows by one type alone, it does not tell which was declared. */
    private Column numbered(Column column) {
        return own.columns()
                .find(column.name())
                .filter(declared -> declared.identity() && column.identity())
                .filter(declared -> column.type() instanceof DataType.Native)
                .map(declared -> column.withType(declared.type()))
                .orElse(column);
    }

    private Column column(Column column, Column other) {
        String path = path() + "/columns/" + column.name();
        if (parts.has(path)) {
            return numbered(other);
        }
        Column mixed = column;
        if (parts.has(path + "/type")) {
            SortedMap<String, String> collation = new TreeMap<>(column.collation());
            collation.remove(dialect);
            collation.putAll(other.collation());
            mixed = mixed.withType(other.type()).withCollation(collation);
        }
        if (parts.has(path + "/null")) {
            mixed = mixed.withNullability(other.nullability());
        }
        if (parts.has(path + "/default") || parts.has(path + "/generated") || parts.has(path + "/identity")) {
            mixed = mixed.withValue(other.value());
        }
        return parts.has(path + "/comment") ? mixed.withComment(other.comment()) : mixed;
    }

    /** Those of an engine that has no names for constraints get the declared ones, where they say the same. */
    private NamedMap<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        List<Constraint> left = new ArrayList<>();
        for (Constraint constraint : own.constraints()) {
            (parts.has(own.name(), constraint) ? left : constraints).add(constraint);
        }
        Set<String> names = new HashSet<>();
        constraints.forEach(constraint -> names.add(constraint.name()));
        for (Constraint constraint : doubted.constraints()) {
            Optional<Constraint> same = left.stream()
                    .filter(declared -> !doubted.constraints().has(declared.name())
                            || declared.name().equals(constraint.name()))
                    .filter(declared -> declared.withName(constraint.name()).equals(constraint))
                    .findFirst();
            same.ifPresent(left::remove);
            Constraint named = same.orElse(constraint);
            String name = named.name();
            for (int number = 2; !names.add(name); number++) {
                name = named.name() + "_" + number;
            }
            constraints.add(named.withName(name));
        }
        return NamedMap.of(constraints);
    }

    private static <T extends Named> NamedMap<T> members(NamedMap<T> own, NamedMap<T> doubted, Predicate<T> isDoubted) {
        List<T> members =
                new ArrayList<>(own.stream().filter(isDoubted.negate()).toList());
        doubted.forEach(members::add);
        return NamedMap.of(members);
    }

    /** The options of the engine that was read, and what is declared for others. */
    private SortedMap<String, SortedMap<String, String>> options() {
        SortedMap<String, SortedMap<String, String>> options = new TreeMap<>(own.options());
        options.remove(dialect);
        options.putAll(lifted.options());
        return options;
    }

    private PartComments comments() {
        PartComments comments = own.comments();
        for (PartComments.Kind kind : PartComments.Kind.values()) {
            for (String name : own.parts(kind).names()) {
                PartComments.Part part = new PartComments.Part(kind, name);
                if (parts.has(path() + "/options/comment on " + part)) {
                    comments = comments.with(part, lifted.comments().find(part));
                }
            }
        }
        return comments;
    }
}
