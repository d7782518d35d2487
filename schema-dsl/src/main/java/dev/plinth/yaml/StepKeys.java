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
                    "The value that rows get in the rollback which were written since; without it the old default."),
            Key.optional(
                    "restore where",
                    Shape.Expression.like("login <> lower(name)"),
                    "Which rows get it too that were there: the column's name means the value that they had."));

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

    private static final Key COUNT = Key.optional("count", new Shape.Whole("0"), "How many rows there are.");

    private static final Key UNIQUE_ROWS =
            Key.optional("unique", TableKeys.COLUMN_NAMES, "Columns in which no two of the rows have the same values.");

    static final List<Key> EXPECT_ROWS = List.of(WHERE, COUNT, UNIQUE_ROWS);

    static final List<Key> EXPECT = List.of(
            Key.optional("count", new Shape.Whole("0"), "How many rows the step reads."),
            Key.optional(
                    "coverage",
                    new Shape.OneOf(List.of("all")),
                    "Every row of the source is copied; or no row is left without a value that the step gives."),
            Key.optional(
                    "unique",
                    TableKeys.COLUMN_NAMES,
                    "Columns of the written table in which no two rows have the same values then."));

    private static final Key EXPECTED = Key.optional(
            "expect",
            new Shape.Keys(() -> Section.EXPECT),
            "What the rows have to be like, or the migration does not begin.");

    static final List<Key> BACKFILL = List.of(
            Key.required(
                    "set",
                    new Shape.Named(Shape.Expression.like("'active'", "lower(email)")),
                    "The new values by column: expressions over the columns of the row."),
            WHERE,
            EXPECTED,
            DISCARD);

    static final List<Key> DELETE_ROWS = List.of(WHERE, EXPECTED, DISCARD);

    static final List<Key> COPY_ROWS = List.of(
            Key.required(
                    "columns",
                    new Shape.Named(Shape.Expression.like("user_id", "lower(email)")),
                    "The values by column of the target: expressions over the columns of the source."),
            Key.optional(
                    "where",
                    Shape.Expression.like("status is null"),
                    "Only rows of the source for which this is true."),
            Key.optional(
                    "from",
                    Shape.Text.like("file_uploads f join users u on u.id = f.user_id"),
                    "The source with an alias, and the tables that are joined to it; a column that stands alone is one of"
                            + " the source."),
            Key.optional(
                    "order",
                    new Shape.Texts(Shape.Text.like("created_at desc", "u.name")),
                    "Columns by which the rows come in order; those without a value come last."),
            Key.optional(
                    "first per",
                    new Shape.Texts(Shape.Text.like("file_hash", "u.id")),
                    "Columns of which only the first row in order is copied for the same values."),
            Key.optional(
                    "match",
                    new Shape.OneOf(List.of("exactly one")),
                    "Each row of the source has one row that is joined, or the migration does not begin."),
            Key.optional(
                    "key map",
                    Shape.Text.like("candidate_of_upload"),
                    "Keeps the new key of each row with its old one (columns new_… and old_…), for later steps to join and"
                            + " look at under this name, and for the rollback."),
            EXPECTED,
            Key.flag("discard", "Whether the rollback leaves the rows: nothing tells them from others then."));

    private static final Key BY = Key.required(
            "by",
            new Shape.OneOf(List.of("delete", "set null")),
            "What becomes of the rows: they go, or their columns become NULL where they admit it.");

    static final List<Key> RESOLVE_ORPHANS = List.of(
            Key.required("columns", TableKeys.COLUMN_NAMES, "The columns by which rows refer to others."),
            Key.required("references", ColumnKeys.REFERENCES, "The table that they refer to, and its columns."),
            BY,
            DISCARD);

    static final List<Key> RESOLVE_DUPLICATES = List.of(
            Key.required("unique", TableKeys.COLUMN_NAMES, "Columns in which no two rows have the same values then."),
            Key.optional("where", Shape.Expression.like("status is null"), "Only among rows for which this is true."),
            Key.optional(
                    "order",
                    new Shape.Texts(Shape.Text.like("created_at desc")),
                    "Which row stays: the first by these columns, and then by the primary key."),
            BY,
            DISCARD);

    static final List<Key> INSERT_ROWS = List.of(
            Key.required(
                    "rows",
                    new Shape.ListOf(new Shape.Named(new Shape.Literal())),
                    "The rows, each with constants by column."),
            Key.flag("discard", "Whether the rollback leaves the rows: nothing tells them from others then."));

    static final List<Key> MANUAL = List.of(
            Key.required("check", new Shape.Sql(), "A query, by dialect, which gives a row once it was done."),
            Key.optional("down", Shape.Text.like("Point it back"), "What to do before the rollback."),
            Key.optional("down check", new Shape.Sql(), "A query which gives a row once that was done."));

    static final List<Key> SQL = List.of(
            Key.required("up", new Shape.Sql(), "The statement, by dialect."),
            Key.optional(
                    "down",
                    new Shape.Sql(),
                    "The statement that undoes it, by dialect; without it the migration cannot be rolled back."),
            Key.optional(
                    "effect",
                    new Shape.OneOf(List.of("none")),
                    "What it does to the declared schema: none, which is what it means if not said."),
            Key.optional("degrade", new Shape.ByDialect("a reason"), "The engines on which it does nothing, and why."));

    private static final Key USING = Key.required(
            "using",
            Shape.Expression.like("cast(age as int)", "first_name || ' ' || last_name"),
            "The value for rows that are there, over the columns as they were.");

    static final List<Key> CHANGE_TYPE = conversion(
            USING,
            Key.required(
                    "back",
                    Shape.Expression.like("cast(age as text)"),
                    "The old value for rows that are written or changed since, over the columns as they are."));

    static final List<Key> SPLIT_COLUMN = List.of(
            Key.required("into", new Shape.Named(ColumnKeys.DEFINITION), "The new columns by name."),
            Key.required(
                    "using",
                    new Shape.Named(Shape.Expression.like("size / 100")),
                    "The value of each of them for rows that are there, over the columns as they were."),
            Key.required(
                    "back",
                    Shape.Expression.like("first_name || ' ' || last_name"),
                    "The old value for rows that are written or changed since, over the new columns."));

    static final List<Key> MERGE_COLUMNS = conversion(
            USING,
            Key.required(
                    "back",
                    new Shape.Named(Shape.Expression.like("name", "''")),
                    "The columns that become one, each with its value for rows that are written or changed since."));

    static final List<Key> MAP_VALUES = List.of(
            Key.required("map", new Shape.Named(new Shape.Literal()), "What rows get instead: old value and new one."),
            DISCARD);

    private static List<Key> conversion(Key... own) {
        List<Key> keys = new ArrayList<>(Key.without(ColumnKeys.COLUMN, "was"));
        keys.addAll(List.of(own));
        return List.copyOf(keys);
    }

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
