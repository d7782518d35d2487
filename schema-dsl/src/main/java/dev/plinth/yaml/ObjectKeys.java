package dev.plinth.yaml;

import dev.plinth.model.Dialects;
import dev.plinth.model.Privilege;
import dev.plinth.model.RawObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys of what a schema holds beside tables and views. */
final class ObjectKeys {
    static final List<String> SEQUENCE_TYPES = List.of("smallint", "int", "bigint");

    private static final Shape NUMBER = new Shape.Whole("1");
    private static final Key COMMENT = Key.optional("comment", new Shape.Prose(), "What it is for, for people.");

    static final List<Key> ENUM = List.of(
            Key.required("values", new Shape.Texts(Shape.Text.like("active")), "The values, in their order."),
            Key.flag(
                    "native",
                    "Whether an engine that knows enumerations holds it as a type of its own; else it is a text with a"
                            + " check on every engine."),
            COMMENT);

    static final List<Key> ALTER_ENUM = alterEnum();

    static final List<Key> DATABASE_SCHEMA = List.of(
            Key.optional(
                    "degrade",
                    new Shape.ByDialect("a reason"),
                    "The engines that have no schemas and keep the dot in the names of its objects, and why."),
            COMMENT);

    static final List<Key> SEQUENCE = List.of(
            Key.optional("type", new Shape.OneOf(SEQUENCE_TYPES), "How large its numbers get; bigint if not said."),
            Key.optional("start", NUMBER, "The first number; 1 if not said."),
            Key.optional("increment", NUMBER, "The step from number to number; negative to count down."),
            Key.optional("min", NUMBER, "No number is less."),
            Key.optional("max", NUMBER, "No number is greater."),
            Key.flag("cycle", "Whether it begins again behind its last number, where it would fail otherwise."),
            Key.optional("degrade", new Shape.ByDialect("a reason"), "The engines that do without it, and why."),
            COMMENT);

    private static final Shape ROWS = new Shape.ListOf(new Shape.Named(new Shape.Literal()));

    static final List<Key> SEED = List.of(
            Key.optional(
                    "key",
                    TableKeys.COLUMN_NAMES,
                    "The columns that tell rows apart, unique in the table; its primary key if not said."),
            Key.required("rows", ROWS, "The rows, each with its values by column; what is not named is not managed."));

    static final List<String> PLACES =
            Arrays.stream(RawObject.Place.values()).map(RawObject.Place::words).toList();

    static final List<Key> RAW = List.of(
            Key.optional("place", new Shape.OneOf(PLACES), "When it is made; before tables if not said."),
            Key.required("create", new Shape.Sql(), "The statement that makes it, for each engine that has it."),
            Key.required("drop", new Shape.Sql(), "The statement that drops it, for the same engines."),
            COMMENT);

    private static final Shape TYPE_AND_DEFAULT = Shape.Text.like("bigint", "enum:mood", "timestamptz default now()");

    static final List<Key> PARAMETER = List.of(
            Key.required("type", TYPE_AND_DEFAULT, "The type, and a default where it has one."),
            Key.optional(
                    "native",
                    new Shape.ByDialect("the engine's own type"),
                    "The type that an engine of its own has for it."));

    private static final Shape PARAMETERS =
            new Shape.Named(Shape.AnyOf.of(TYPE_AND_DEFAULT, new Shape.Keys(() -> Section.PARAMETER)));

    static final List<Key> ROUTINE = routine();

    static final List<String> PRIVILEGES =
            Arrays.stream(Privilege.values()).map(Privilege::toString).toList();

    static final String ALL = "all";

    static final List<Key> ROLE = List.of(
            Key.optional(
                    "grants",
                    new Shape.Named(Shape.AnyOf.of(
                            new Shape.OneOf(List.of(ALL)), new Shape.ListOf(new Shape.OneOf(PRIVILEGES)))),
                    "What it may do with the rows of tables and views, by name."),
            Key.optional("execute", new Shape.Texts(Shape.Text.ANY), "The routines that it may call."),
            Key.optional("use", new Shape.Texts(Shape.Text.ANY), "The sequences that it may take numbers from."),
            Key.optional("member of", new Shape.Texts(Shape.Text.ANY), "The roles whose grants it has too."),
            Key.flag("external", "Whether somebody else makes it and drops it; the migrations only grant to it."),
            Key.optional(
                    "degrade",
                    new Shape.ByDialect("a reason"),
                    "The engines that leave out what they lack for it, and why."),
            COMMENT);

    /** Of a schema file. */
    static final List<Key> SCHEMA = List.of(
            Key.optional(
                    "schemas",
                    Shape.AnyOf.of(
                            new Shape.Texts(Shape.Text.like("app")),
                            new Shape.Named(Shape.AnyOf.of(
                                    new Shape.Keys(() -> Section.DATABASE_SCHEMA), new Shape.Nothing()))),
                    "Schemas of the database by name: app.users is the table users in the schema app."),
            Key.optional(
                    "enums",
                    new Shape.Named(Shape.AnyOf.of(
                            new Shape.Texts(Shape.Text.like("active")), new Shape.Keys(() -> Section.ENUM))),
                    "Enums by name: lists of values that columns of type enum:name may hold."),
            Key.optional(
                    "sequences",
                    new Shape.Named(Shape.AnyOf.of(new Shape.Keys(() -> Section.SEQUENCE), new Shape.Nothing())),
                    "Sequences by name: sources of numbers that no table owns."),
            Key.optional(
                    "raw",
                    new Shape.Named(new Shape.Keys(() -> Section.RAW)),
                    "What only one engine has and the language has no word for, by name, in the engine's own SQL."),
            Key.optional(
                    "routines",
                    new Shape.Named(new Shape.Keys(() -> Section.ROUTINE)),
                    "Functions and procedures by name, with a body for each engine."),
            Key.optional(
                    "roles",
                    new Shape.Named(Shape.AnyOf.of(new Shape.Keys(() -> Section.ROLE), new Shape.Nothing())),
                    "Roles of the application by name, with what is granted to them."),
            Key.optional(
                    "seeds",
                    new Shape.Named(Shape.AnyOf.of(ROWS, new Shape.Keys(() -> Section.SEED))),
                    "Reference data by table: rows that belong to the schema."),
            Key.optional(
                    "extensions",
                    new Shape.Keys(() -> Section.EXTENSIONS),
                    "Modules that an engine is asked to load."));

    static final List<Key> EXTENSIONS = List.of(Key.optional(
            Dialects.POSTGRESQL,
            Shape.AnyOf.of(
                    new Shape.Texts(Shape.Text.like("citext")),
                    new Shape.Named(Shape.AnyOf.of(new Shape.Keys(() -> Section.EXTENSION), new Shape.Nothing()))),
            "PostgreSQL's extensions by name, or each with what is said of it."));

    static final List<Key> EXTENSION = List.of(
            Key.optional("comment", new Shape.Prose(), "What it is loaded for, in place of its makers' words."));

    private ObjectKeys() {}

    private static List<Key> routine() {
        List<Key> keys = new ArrayList<>(List.of(
                Key.optional("parameters", PARAMETERS, "The parameters by name, in their order, each a type."),
                Key.optional(
                        "returns",
                        Shape.AnyOf.of(
                                Shape.Text.like("bigint", "trigger"),
                                new Shape.Keys(() -> Section.PARAMETER),
                                PARAMETERS),
                        "What a function gives back: a type, columns of rows by name, or trigger. Without it the routine"
                                + " is a procedure."),
                Key.required("body", new Shape.Sql(), "What stands in the routine, in the language of each engine."),
                Key.optional("degrade", new Shape.ByDialect("a reason"), "The engines that do without it, and why."),
                COMMENT));
        Dialects.NAMES.forEach(dialect -> keys.add(Key.optional(
                dialect, new Shape.Named(Shape.Text.ANY), "Options that only " + dialect + " has for routines.")));
        return List.copyOf(keys);
    }

    private static List<Key> alterEnum() {
        List<Key> keys = new ArrayList<>(ENUM);
        keys.add(Key.optional(
                "map",
                new Shape.Named(Shape.Text.like("junior")),
                "For values that go: what rows that hold them get instead."));
        keys.add(StepKeys.DISCARD);
        return List.copyOf(keys);
    }
}
