package dev.plinth.accessor;

import dev.plinth.model.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables that a table leads to by its own foreign keys, and by those of others. */
final class Paths {
    /** Which end of a foreign key one comes from. */
    enum Direction {
        TO_ONE,
        TO_MANY
    }

    /**
     * A way to another table.
     *
     * @param constant of the foreign key
     * @param method called after the other table; where several ways lead there, after the columns of the foreign key
     */
    record Path(JavaTable to, Direction direction, String constant, String method, String words) {}

    private final JavaSchema schema;
    private final JavaTable table;
    private final JavaNames names = new JavaNames(Reserved.TABLE_METHODS);
    private final List<Path> paths = new ArrayList<>();

    private Paths(JavaSchema schema, JavaTable table) {
        this.schema = schema;
        this.table = table;
    }

    static List<Path> of(JavaSchema schema, JavaTable table) {
        Paths paths = new Paths(schema, table);
        Map<String, Integer> ways = new TreeMap<>();
        List<Reference> references = schema.references(table);
        references.forEach(
                reference -> ways.merge(reference.other(table).table().name(), 1, Integer::sum));
        references.forEach(reference -> paths.add(reference, ways));
        return paths.paths;
    }

    private void add(Reference reference, Map<String, Integer> ways) {
        JavaTable other = reference.other(table);
        Constraint.ForeignKey key = reference.key();
        boolean alone = ways.getOrDefault(other.table().name(), 0) == 1;
        String columns = columns(key);
        if (reference.from().equals(table)) {
            String words = "The row of {@code " + other.table().name() + "} that {@code "
                    + String.join(", ", key.columns()) + "} refers to.";
            add(other, Direction.TO_ONE, reference, alone ? other.table().name() : columns, words);
        }
        if (reference.to().equals(table)) {
            String from = reference.from().table().name();
            boolean itself = reference.from().equals(table);
            String words = "The rows of {@code " + from + "} that refer here by {@code "
                    + String.join(", ", key.columns()) + "}.";
            add(
                    reference.from(),
                    Direction.TO_MANY,
                    reference,
                    alone && !itself ? from : from + "_by_" + columns,
                    words);
        }
    }

    private void add(JavaTable to, Direction direction, Reference reference, String called, String words) {
        paths.add(new Path(
                to,
                direction,
                schema.keyConstant(reference.from(), reference.key().name()),
                names.claim(JavaNames.ofMember(called)),
                words));
    }

    /** {@code author_id} as {@code author}. */
    private static String columns(Constraint.ForeignKey key) {
        return key.columns().stream()
                .map(column -> column.replaceFirst("(?i)(?<=.)_?id$", ""))
                .collect(Collectors.joining("_"));
    }

    /** A foreign key with the tables at its ends. */
    record Reference(JavaTable from, Constraint.ForeignKey key, JavaTable to) {
        JavaTable other(JavaTable end) {
            return from.equals(end) ? to : from;
        }
    }
}
