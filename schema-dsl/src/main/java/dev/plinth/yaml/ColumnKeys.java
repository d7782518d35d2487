package dev.plinth.yaml;

import dev.plinth.expression.TypeParser;
import java.util.List;

/** The keys of a column. */
final class ColumnKeys {
    /**
     * A type or {@code -> table}. Types are read in any case; an editor checks those that are written in lower case, as
     * everywhere in the language.
     */
    private static final String BEGINS_WITH_TYPE =
            "^\\s*(->\\s*\\S|(" + String.join("|", TypeParser.names()) + ")(?![A-Za-z0-9_])|enum\\s*:|[A-Za-z]*[A-Z])";

    static final Shape REFERENCES = Shape.AnyOf.of(
            Shape.Text.like("users", "users.email", "users [tenant_id, id]"), new Shape.Keys(() -> Section.REFERENCE));

    static final Key ON_DELETE = Key.optional(
            "on delete",
            new Shape.OneOf(Choices.ACTIONS),
            "What happens to rows that reference a row when it is deleted.");

    static final Key ON_UPDATE = Key.optional(
            "on update",
            new Shape.OneOf(Choices.ACTIONS),
            "What happens to rows that reference a row when its key changes.");

    static final Key DEFERRABLE = Key.optional(
            "deferrable",
            new Shape.OneOf(Choices.DEFERRABLE),
            "Whether the key may be checked at the end of the transaction, and is from the start.");

    /** A column after its name: a line, or the same as a map. */
    static final Shape DEFINITION = Shape.AnyOf.of(
            Shape.Text.of(
                    BEGINS_WITH_TYPE,
                    "bigint identity primary key",
                    "uuid primary key default uuid()",
                    "varchar(255)? unique",
                    "text",
                    "int? check between 0 and 70",
                    "decimal(10,2) default 0",
                    "boolean default false",
                    "timestamptz default now()",
                    "json default '{}'",
                    "enum:agent_type",
                    "-> users on delete cascade"),
            new Shape.Keys(() -> Section.COLUMN));

    static final List<Key> COLUMN = List.of(
            Key.optional(
                    "type",
                    Shape.Text.of(BEGINS_WITH_TYPE, typeExamples()),
                    "The type, NOT NULL unless it ends in ?; or -> table, which takes the type of its primary key."),
            Key.optional(
                    "references",
                    REFERENCES,
                    "The table that the column references, and the column where it is not the primary key."),
            ON_DELETE,
            ON_UPDATE,
            DEFERRABLE,
            Key.flag("primary key", "Whether the column is the primary key."),
            Key.flag("unique", "Whether no two rows may have the same value; many may have none."),
            Key.flag("identity", "Whether the database counts the value up."),
            Key.optional(
                    "default",
                    Shape.Expression.like("'active'", "0", "now()", "uuid()"),
                    "The value of a row that is inserted without one; a text in single quotes within double ones."),
            Key.optional(
                    "check",
                    Shape.Expression.like("in ('active', 'archived')", "between 0 and 70", "> 0"),
                    "A condition that every value meets; it may begin with an operator and is about the column then."),
            Key.optional(
                    "generated",
                    Shape.Expression.like("first_name || ' ' || last_name"),
                    "An expression from which the database makes the value."),
            Key.flag("stored", "Whether the generated value is kept with its row."),
            Key.flag("virtual", "Whether the generated value is computed at each read."),
            Key.optional(
                    "native",
                    new Shape.ByDialect("the engine's own type"),
                    "The type that an engine of its own has for the column."),
            Key.optional(
                    "collation",
                    new Shape.ByDialect("the collation"),
                    "The collation by engine, where texts are not compared by code point."),
            Key.optional(
                    "degrade",
                    new Shape.ByDialect("the reason"),
                    "Why an engine may do less than declared; it stands at the head of the script."),
            Key.optional("comment", new Shape.Prose(), "What the column holds, for people."),
            Key.optional(
                    "was",
                    Shape.Text.like("old_name"),
                    "The name that the column had before, so that it is renamed and keeps its values."));

    private ColumnKeys() {}

    private static String[] typeExamples() {
        return TypeParser.names().stream()
                .map(name -> switch (name) {
                    case "char", "binary" -> name + "(16)";
                    case "varchar" -> "varchar(255)";
                    case "decimal" -> "decimal(10,2)";
                    default -> name;
                })
                .toArray(String[]::new);
    }
}
