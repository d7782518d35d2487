package dev.plinth.yaml;

import dev.plinth.model.Dialects;
import java.util.ArrayList;
import java.util.List;

/** The keys of a schema file, of its tables and of what stands in them, columns apart. */
final class TableKeys {
    static final Shape COLUMN_NAMES = new Shape.Texts(Shape.Text.like("email"));

    /** Options of a table, under the name of the engine that has them. */
    static final List<Key> OPTIONS = options("the table");

    static final Shape TRIGGERS = new Shape.Named(new Shape.Sql());

    static final Key WHERE_OF_UNIQUE = Key.optional(
            "where",
            Shape.Expression.like("not is_deleted"),
            "Only rows for which this is true have to be different from each other.");

    static final List<Key> SCHEMA = Key.join(
            List.of(
                    Key.optional("tables", new Shape.Named(new Shape.Keys(() -> Section.TABLE)), "The tables by name."),
                    Key.optional("views", new Shape.Named(new Shape.Keys(() -> Section.VIEW)), "The views by name.")),
            ObjectKeys.SCHEMA);

    static final List<Key> TABLE = tableKeys();

    static final List<Key> KEY = List.of(
            Key.optional(
                    "name",
                    Shape.Text.like("users_pkey"),
                    "The name of the constraint; the project's style gives one."),
            Key.required("columns", COLUMN_NAMES, "The columns of the key, in their order."));

    static final List<Key> UNIQUE = List.of(
            Key.optional(
                    "name",
                    Shape.Text.like("users_email_key"),
                    "The name of the constraint, where it stands in a list."),
            Key.required("columns", COLUMN_NAMES, "The columns that are different in every row, taken together."),
            WHERE_OF_UNIQUE);

    static final List<Key> FOREIGN_KEY = List.of(
            Key.optional(
                    "name",
                    Shape.Text.like("orders_user_id_fkey"),
                    "The name of the constraint, where it stands in a list."),
            Key.required(
                    "columns", COLUMN_NAMES, "The columns that reference, in the order of those that are referenced."),
            Key.required(
                    "references",
                    ColumnKeys.REFERENCES,
                    "The table that is referenced, and its columns where they are not its primary key."),
            ColumnKeys.ON_DELETE,
            ColumnKeys.ON_UPDATE,
            ColumnKeys.DEFERRABLE);

    static final List<Key> REFERENCE = List.of(
            Key.required("table", Shape.Text.like("users"), "The table that is referenced."),
            Key.optional("columns", COLUMN_NAMES, "The columns that are referenced; without them the primary key."));

    private static final Key DEGRADE_INDEX = Key.optional(
            "degrade",
            new Shape.ByDialect("the reason"),
            "Why an engine that has no such index may hold a plainer one, or none.");

    static final List<Key> ALTER_INDEX = Key.join(List.of(DEGRADE_INDEX), options("the index"));

    static final List<Key> INDEX = Key.join(
            List.of(
                    Key.optional(
                            "name",
                            Shape.Text.like("users_last_name_idx"),
                            "The name of the index, where it stands in a list."),
                    Key.required(
                            "on",
                            parts(),
                            "The columns and expressions of the index in their order, with desc where one runs downwards."),
                    Key.flag("unique", "Whether no two rows may have the same entry."),
                    Key.optional(
                            "method",
                            new Shape.OneOf(Choices.INDEX_METHODS),
                            "How entries are kept and found; all but btree are PostgreSQL's alone."),
                    Key.optional("include", COLUMN_NAMES, "Columns that are kept in the index to be read from it."),
                    Key.optional(
                            "where",
                            Shape.Expression.like("status <> 'archived'"),
                            "Only rows for which this is true are in the index."),
                    DEGRADE_INDEX),
            options("the index"));

    static final List<Key> EXCLUSION_ELEMENT = List.of(
            Key.required(
                    "part",
                    Shape.Expression.like("room", "lower(email)"),
                    "What is compared, behind it an operator class where one is needed."),
            Key.required("with", Shape.Text.like("=", "&&"), "The operator that compares it between two rows."));

    static final List<Key> EXCLUSION = List.of(
            Key.required(
                    "on",
                    Shape.AnyOf.of(
                            new Shape.Named(Shape.Text.like("=", "&&")),
                            new Shape.ListOf(new Shape.Keys(() -> Section.EXCLUSION_ELEMENT))),
                    "What two rows are compared by, each with the operator: { room: =, during: \"&&\" }."),
            Key.optional("method", new Shape.OneOf(Choices.INDEX_METHODS), "How rows are found; gist if not said."),
            Key.optional(
                    "where",
                    Shape.Expression.like("not cancelled"),
                    "Only rows for which this is true exclude each other."),
            Key.optional("degrade", new Shape.ByDialect("the reason"), "Why an engine may do without the rule."));

    static final List<Key> PARTITION = List.of(
            Key.optional(
                    "from", Shape.Text.like("2024-01-01"), "By range: the first value; without it, from the least."),
            Key.optional(
                    "to",
                    Shape.Text.like("2025-01-01"),
                    "By range: the value behind the last; without it, to the most."),
            Key.optional("in", new Shape.Texts(Shape.Text.like("de")), "By list: the values."),
            Key.optional("modulus", new Shape.Whole("4"), "By hash: what the hash is divided by."),
            Key.optional("remainder", new Shape.Whole("0"), "By hash: what is left."),
            Key.flag("rest", "Whether it holds what no other partition holds."));

    static final List<Key> AUDIT = List.of(
            Key.optional(
                    "redact",
                    COLUMN_NAMES,
                    "Columns of which the trail says that they changed, and not what they held."),
            Key.optional(
                    "ignore",
                    COLUMN_NAMES,
                    "Columns that the trail knows nothing of: an update of these alone leaves no entry."),
            Key.optional("degrade", new Shape.ByDialect("the reason"), "Why an engine may do without the trail."));

    static final List<Key> PARTITIONING = List.of(
            Key.required("by", new Shape.OneOf(Choices.PARTITIONING), "How rows are spread."),
            Key.required("on", COLUMN_NAMES, "The columns that decide; one for ranges and lists."),
            Key.required("into", new Shape.Named(new Shape.Keys(() -> Section.PARTITION)), "The partitions by name."),
            Key.optional(
                    "degrade", new Shape.ByDialect("the reason"), "Why an engine may keep the table in one piece."));

    static final List<Key> VIEW = List.of(
            Key.required(
                    "select",
                    new Shape.Sql(),
                    "The query, as each engine is to run it; default is for those that are not named."),
            Key.optional("triggers", TRIGGERS, "Triggers of the view by name."),
            Key.optional(
                    "security",
                    new Shape.OneOf(Choices.VIEW_SECURITY),
                    "Whose rights and row policies decide what it shows: of who reads it, unless definer is said."),
            Key.optional("comment", new Shape.Prose(), "What the view shows, for people."),
            Key.optional(
                    "comments",
                    new Shape.Keys(() -> Section.VIEW_COMMENTS),
                    "What its columns show and its triggers do, by their names."));

    static final List<Key> RAW_SQL = List.of(
            Key.required("sql", new Shape.Sql(), "SQL of your own, by dialect: the way out where the language ends."));

    static final List<Key> SQL_FILE = List.of(Key.required(
            "file",
            Shape.Path.like("functions/next_number.sql"),
            "A file with the SQL, relative to this file and inside the project; its text counts as if it stood here."));

    static final List<Key> COMMENTS = List.of(
            comments("constraints", "What each constraint is for; one that a column declares has a name as well."),
            comments("indexes", "What each index is for."),
            comments("triggers", "What each trigger does."));

    static final List<Key> VIEW_COMMENTS = List.of(
            comments("columns", "What each column shows, by the name that the view gives it."),
            comments("triggers", "What each trigger does."));

    private TableKeys() {}

    private static Key comments(String parts, String description) {
        return Key.optional(parts, new Shape.Named(new Shape.Prose()), description);
    }

    private static List<Key> options(String of) {
        return Dialects.NAMES.stream()
                .map(dialect -> Key.optional(
                        dialect,
                        new Shape.Named(Shape.Text.ANY),
                        "Options that only " + dialect + " has for " + of + ", as { an_option: a value }."))
                .toList();
    }

    private static Shape parts() {
        Shape part =
                Shape.Expression.like("owner_id", "created_at desc nulls last", "lower(email)", "title gin_trgm_ops");
        return Shape.AnyOf.of(new Shape.ListOf(part), part);
    }

    private static List<Key> tableKeys() {
        Shape unique = Shape.AnyOf.of(COLUMN_NAMES, new Shape.Keys(() -> Section.UNIQUE));
        Shape index = Shape.AnyOf.of(parts(), new Shape.Keys(() -> Section.INDEX));
        Shape foreignKey = new Shape.Keys(() -> Section.FOREIGN_KEY);
        List<Key> keys = new ArrayList<>(List.of(
                Key.required("columns", new Shape.Named(ColumnKeys.DEFINITION), "The columns by name, in their order."),
                Key.optional(
                        "primary key",
                        Shape.AnyOf.of(COLUMN_NAMES, new Shape.Keys(() -> Section.KEY)),
                        "The columns of the primary key, where it is not said at a column."),
                Key.optional(
                        "unique",
                        Shape.AnyOf.of(COLUMN_NAMES, new Shape.ListOf(unique), new Shape.Named(unique)),
                        "Unique constraints by name, each a list of columns or a map."),
                Key.optional(
                        "checks",
                        new Shape.Named(Shape.Expression.like("ends_on is null or ends_on >= starts_on")),
                        "Checks by name: conditions that every row meets."),
                Key.optional(
                        "foreign keys",
                        Shape.AnyOf.of(new Shape.Named(foreignKey), new Shape.ListOf(foreignKey)),
                        "Foreign keys by name, where they are of several columns or not said at a column."),
                Key.optional(
                        "indexes",
                        Shape.AnyOf.of(new Shape.Named(index), new Shape.ListOf(index)),
                        "Indexes by name, each a list of columns and expressions or a map."),
                Key.optional(
                        "exclusions",
                        new Shape.Named(new Shape.Keys(() -> Section.EXCLUSION)),
                        "Exclusion constraints by name: no two rows compare true in all that they name."),
                Key.optional(
                        "partitions",
                        new Shape.Keys(() -> Section.PARTITIONING),
                        "How the rows are spread over partitions, and which there are."),
                Key.optional(
                        "audit",
                        Shape.AnyOf.of(Shape.OneOf.FLAG, new Shape.Keys(() -> Section.AUDIT)),
                        "Whether every change of the rows is recorded in the trail, and which columns are left out."),
                Key.optional("triggers", TRIGGERS, "Triggers by name, in the SQL of each engine."),
                Key.optional("comment", new Shape.Prose(), "What the table holds, for people."),
                Key.optional(
                        "comments",
                        new Shape.Keys(() -> Section.COMMENTS),
                        "What its constraints, indexes and triggers are for, by their names."),
                Key.optional(
                        "was",
                        Shape.Text.like("old_name"),
                        "The name that the table had before, so that it is renamed and keeps its rows.")));
        keys.addAll(OPTIONS);
        return List.copyOf(keys);
    }
}
