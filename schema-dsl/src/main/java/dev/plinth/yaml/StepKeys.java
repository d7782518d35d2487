package dev.plinth.yaml;

import java.util.ArrayList;
import java.util.List;

/** The keys that only steps have. */
final class StepKeys {
    private static final Key FILL = Key.optional(
            "fill",
            Shape.Expression.like("'unknown'", "0", "lower(email)"),
            "The value for rows that are there, where the column cannot be empty and has no default.");

    private static final Key WHERE = Key.optional(
            "where", Shape.Expression.like("status is null"), "Only rows for which this is true; without it all rows.");

    static final Key DISCARD =
            Key.flag("discard", "Whether the values are gone for good; false keeps them where the project would not.");

    static final List<Key> DROP_TABLE = List.of(DISCARD);

    static final List<Key> DROP_COLUMN = List.of(
            DISCARD,
            Key.optional(
                    "restore",
                    Shape.Expression.like("'unknown'", "0", "lower(email)"),
                    "The value that rows get in the rollback which were written since; without it the old default."));

    static final List<Key> COLUMN = column();

    static final List<Key> ALTER_COLUMN = alterColumn();

    static final List<Key> KEY =
            List.of(Key.required("columns", TableKeys.COLUMN_NAMES, "The columns of the key, in their order."));

    static final List<Key> CHECK = List.of(
            Key.required("that", Shape.Expression.like("starts_on < ends_on"), "The condition that every row meets."));

    static final List<Key> TRIGGER =
            List.of(Key.required("sql", new Shape.Sql(), "The statement that creates the trigger, by dialect."));

    static final List<Key> COMMENT =
            List.of(Key.required("text", new Shape.Prose(), "What the table holds; null takes the comment away."));

    static final List<Key> PART_COMMENT =
            List.of(Key.required("text", new Shape.Prose(), "What it is for; null takes the comment away."));

    static final List<Key> BACKFILL = List.of(
            Key.required(
                    "set",
                    new Shape.Named(Shape.Expression.like("'active'", "lower(email)")),
                    "The new values by column: expressions over the columns of the row."),
            WHERE,
            DISCARD);

    static final List<Key> DELETE_ROWS = List.of(WHERE);

    private StepKeys() {}

    private static List<Key> alterColumn() {
        List<Key> keys = new ArrayList<>(COLUMN);
        keys.add(DISCARD);
        return List.copyOf(keys);
    }

    private static List<Key> column() {
        List<Key> keys = new ArrayList<>(Key.without(ColumnKeys.COLUMN, "was"));
        keys.add(FILL);
        return List.copyOf(keys);
    }
}
