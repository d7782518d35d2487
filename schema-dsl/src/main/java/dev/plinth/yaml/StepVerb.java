package dev.plinth.yaml;

import dev.plinth.yaml.StepTarget.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of a migration by their first key, with the keys that may stand beside it. */
enum StepVerb {
    CREATE_TABLE(
            "create table",
            Form.NAME,
            "NAME",
            Key.without(TableKeys.TABLE, "was"),
            "Creates a table with all that stands in it."),
    DROP_TABLE(
            "drop table",
            Form.NAME,
            "NAME",
            StepKeys.DROP_TABLE,
            "Drops a table; its rows are kept for the rollback, unless the step discards them."),
    RENAME_TABLE("rename table", Form.RENAME, "OLD to NEW", List.of(), "Renames a table; its rows stay."),
    ADD_COLUMN("add column", Form.PART_AND_MORE, "table.column text?", StepKeys.COLUMN, "Adds a column."),
    DROP_COLUMN(
            "drop column",
            Form.PART,
            "table.column",
            StepKeys.DROP_COLUMN,
            "Drops a column; its values are kept for the rollback, unless the step discards them."),
    RENAME_COLUMN(
            "rename column", Form.PART_RENAME, "table.old to new", List.of(), "Renames a column; its values stay."),
    ALTER_COLUMN(
            "alter column",
            Form.PART_AND_MORE,
            "table.column varchar(50)",
            StepKeys.ALTER_COLUMN,
            "Gives a column another definition; what is not written it no longer has."),
    ADD_PRIMARY_KEY("add primary key", Form.OPTIONAL_PART, "table.name", StepKeys.KEY, "Adds a primary key."),
    ADD_UNIQUE("add unique", Form.OPTIONAL_PART, "table.name", StepKeys.KEY, "Adds a unique constraint."),
    ADD_CHECK("add check", Form.PART, "table.name", StepKeys.CHECK, "Adds a check."),
    ADD_FOREIGN_KEY(
            "add foreign key",
            Form.OPTIONAL_PART,
            "table.name",
            Key.without(TableKeys.FOREIGN_KEY, "name"),
            "Adds a foreign key."),
    ADD_EXCLUSION("add exclusion", Form.PART, "table.name", TableKeys.EXCLUSION, "Adds an exclusion constraint."),
    DROP_CONSTRAINT("drop constraint", Form.PART, "table.name", List.of(), "Drops a constraint."),
    RENAME_CONSTRAINT("rename constraint", Form.PART_RENAME, "table.old to new", List.of(), "Renames a constraint."),
    CREATE_INDEX(
            "create index",
            Form.OPTIONAL_PART,
            "table.name",
            Key.without(TableKeys.INDEX, "name"),
            "Creates an index."),
    ALTER_INDEX(
            "alter index",
            Form.PART,
            "table.name",
            TableKeys.ALTER_INDEX,
            "Gives an index other options; what is not written it no longer has."),
    DROP_INDEX("drop index", Form.PART, "table.name", List.of(), "Drops an index."),
    RENAME_INDEX("rename index", Form.PART_RENAME, "table.old to new", List.of(), "Renames an index."),
    CREATE_TRIGGER("create trigger", Form.PART, "table.name", StepKeys.TRIGGER, "Creates a trigger."),
    DROP_TRIGGER("drop trigger", Form.PART, "table.name", List.of(), "Drops a trigger."),
    CREATE_ENUM("create enum", Form.NAME, "NAME", ObjectKeys.ENUM, "Creates an enum."),
    ALTER_ENUM(
            "alter enum",
            Form.NAME,
            "NAME",
            ObjectKeys.ALTER_ENUM,
            "Gives an enum other values; rows that hold one that goes get what map: says."),
    DROP_ENUM("drop enum", Form.NAME, "NAME", List.of(), "Drops an enum that no column has any more."),
    CREATE_SCHEMA(
            "create schema",
            Form.NAME,
            "NAME",
            ObjectKeys.DATABASE_SCHEMA,
            "Creates a schema of the database, for objects named app.name."),
    ALTER_SCHEMA(
            "alter schema",
            Form.NAME,
            "NAME",
            ObjectKeys.DATABASE_SCHEMA,
            "Gives a schema of the database another comment."),
    DROP_SCHEMA(
            "drop schema",
            Form.NAME,
            "NAME",
            List.of(),
            "Drops a schema of the database in which nothing stands any more."),
    CREATE_SEQUENCE("create sequence", Form.NAME, "NAME", ObjectKeys.SEQUENCE, "Creates a sequence."),
    ALTER_SEQUENCE(
            "alter sequence",
            Form.NAME,
            "NAME",
            ObjectKeys.SEQUENCE,
            "Gives a sequence other bounds; its number stays."),
    DROP_SEQUENCE("drop sequence", Form.NAME, "NAME", List.of(), "Drops a sequence."),
    CREATE_RAW("create raw", Form.NAME, "NAME", ObjectKeys.RAW, "Makes what only one engine has."),
    ALTER_RAW("alter raw", Form.NAME, "NAME", ObjectKeys.RAW, "Drops what only one engine has and makes it anew."),
    DROP_RAW("drop raw", Form.NAME, "NAME", List.of(), "Drops what only one engine has."),
    CREATE_ROUTINE("create routine", Form.NAME, "NAME", ObjectKeys.ROUTINE, "Creates a function or procedure."),
    ALTER_ROUTINE(
            "alter routine",
            Form.NAME,
            "NAME",
            ObjectKeys.ROUTINE,
            "Gives a function or procedure another definition."),
    DROP_ROUTINE("drop routine", Form.NAME, "NAME", List.of(), "Drops a function or procedure."),
    CREATE_ROLE("create role", Form.NAME, "NAME", ObjectKeys.ROLE, "Creates a role with all that is granted to it."),
    ALTER_ROLE(
            "alter role",
            Form.NAME,
            "NAME",
            ObjectKeys.ROLE,
            "Gives a role other grants; what is not written it no longer has."),
    DROP_ROLE("drop role", Form.NAME, "NAME", List.of(), "Drops a role and what was granted to it."),
    CREATE_SEED("create seed", Form.NAME, "TABLE", ObjectKeys.SEED, "Gives a table rows that belong to the schema."),
    ALTER_SEED(
            "alter seed",
            Form.NAME,
            "TABLE",
            ObjectKeys.SEED,
            "Changes the rows of a table that belong to the schema: those that are not written go."),
    DROP_SEED("drop seed", Form.NAME, "TABLE", List.of(), "Takes the rows away that belonged to the schema."),
    CREATE_EXTENSION("create extension", Form.PART, "postgresql.NAME", ObjectKeys.EXTENSION, "Loads an extension."),
    ALTER_EXTENSION(
            "alter extension",
            Form.PART,
            "postgresql.NAME",
            ObjectKeys.EXTENSION,
            "Says something else of an extension, or leaves that to its makers."),
    DROP_EXTENSION("drop extension", Form.PART, "postgresql.NAME", List.of(), "Unloads an extension."),
    CREATE_VIEW("create view", Form.NAME, "NAME", TableKeys.VIEW, "Creates a view."),
    DROP_VIEW("drop view", Form.NAME, "NAME", List.of(), "Drops a view."),
    COMMENT_ON_TABLE("comment on table", Form.NAME, "NAME", StepKeys.COMMENT, "Says what a table holds, or no longer."),
    SET_PARTITIONS(
            "set partitions",
            Form.NAME,
            "NAME",
            TableKeys.PARTITIONING,
            "Spreads the rows of a table over other partitions; rows that none of them holds are lost."),
    COMMENT_ON_CONSTRAINT(
            "comment on constraint",
            Form.PART,
            "table.name",
            StepKeys.PART_COMMENT,
            "Says what a constraint is for, or no longer."),
    COMMENT_ON_INDEX(
            "comment on index",
            Form.PART,
            "table.name",
            StepKeys.PART_COMMENT,
            "Says what an index is for, or no longer."),
    COMMENT_ON_TRIGGER(
            "comment on trigger",
            Form.PART,
            "table.name",
            StepKeys.PART_COMMENT,
            "Says what a trigger does, or no longer."),
    SET_OPTIONS(
            "set options", Form.NAME, "NAME", TableKeys.OPTIONS, "Sets the options that an engine has for a table."),
    SET_AUDIT(
            "set audit",
            Form.NAME,
            "NAME",
            TableKeys.AUDIT,
            "Records every change of a table's rows from here on, or in another way."),
    DROP_AUDIT("drop audit", Form.NAME, "NAME", List.of(), "Records changes of a table's rows no longer."),
    BACKFILL(
            "backfill",
            Form.NAME,
            "NAME",
            StepKeys.BACKFILL,
            "Gives rows that are there new values; the old ones are kept for the rollback, unless the step discards them."),
    DELETE_ROWS(
            "delete rows",
            Form.NAME,
            "NAME",
            StepKeys.DELETE_ROWS,
            "Deletes rows; they are kept for the rollback, unless the step discards them."),
    COPY_ROWS(
            "copy rows",
            Form.PAIR,
            "SOURCE to TARGET",
            StepKeys.COPY_ROWS,
            "Writes a row into one table for each row of another; the rollback takes them away."),
    RESOLVE_ORPHANS(
            "resolve orphans",
            Form.NAME,
            "NAME",
            StepKeys.RESOLVE_ORPHANS,
            "Takes away rows that refer to nothing, before a new foreign key; the rollback brings them back."),
    RESOLVE_DUPLICATES(
            "resolve duplicates",
            Form.NAME,
            "NAME",
            StepKeys.RESOLVE_DUPLICATES,
            "Takes away rows that are the same as others, before a new unique; the rollback brings them back."),
    INSERT_ROWS(
            "insert rows",
            Form.NAME,
            "NAME",
            StepKeys.INSERT_ROWS,
            "Writes rows once, which do not belong to the schema; the rollback takes them away."),
    CHANGE_TYPE(
            "change type",
            Form.PART_AND_MORE,
            "table.column int",
            StepKeys.CHANGE_TYPE,
            "Gives a column another type by expressions, there and back; its rows keep what they had for the rollback."),
    SPLIT_COLUMN(
            "split column",
            Form.PART,
            "table.column",
            StepKeys.SPLIT_COLUMN,
            "Makes several columns of one; what it held is kept for the rollback."),
    MERGE_COLUMNS(
            "merge columns",
            Form.PART_AND_MORE,
            "table.column text",
            StepKeys.MERGE_COLUMNS,
            "Makes one column of several; what they held is kept for the rollback."),
    MAP_VALUES(
            "map values",
            Form.PART,
            "table.column",
            StepKeys.MAP_VALUES,
            "Gives rows that have certain values of a column others; the old ones are kept for the rollback."),
    EXPECT_ROWS(
            "expect rows",
            Form.NAME,
            "NAME",
            StepKeys.EXPECT_ROWS,
            "Says what rows have to be like at this step, or the migration does not begin."),
    CONTRACT(
            "contract",
            Form.TEXT,
            "003_drop_notes",
            List.of(),
            "Drops what an earlier migration keeps for its rollback, which brings back no values any more."),
    MANUAL(
            "manual",
            Form.TEXT,
            "Point the webhook to the new address",
            StepKeys.MANUAL,
            "Tells a person what to do first: the migration does not begin before a query finds that it was done."),
    SQL(
            "sql",
            Form.MAP,
            "{ up: { postgresql: ANALYZE }, down: { postgresql: ANALYZE } }",
            List.of(),
            "Runs the author's own SQL, which changes nothing that the schema declares.");

    /** Steps of the language that a later version reads. */
    static final List<String> LATER = List.of("resolve orphans", "resolve duplicates");

    /** Keys of steps that a later version reads. */
    static final List<String> LATER_KEYS = List.of(
            "discard",
            "batch",
            "retain",
            "expect",
            "as",
            "phase",
            "timestamps",
            "soft delete",
            "row security",
            "serves");

    private final String key;
    private final Form form;
    private final String target;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Key> beside;

    private final String description;

    StepVerb(String key, Form form, String target, List<Key> beside, String description) {
        this.key = key;
        this.form = form;
        this.target = target;
        this.beside = beside;
        this.description = description;
    }

    String key() {
        return key;
    }

    /** How much its line says. */
    Form form() {
        return form;
    }

    String description() {
        return description;
    }

    /** What follows it, as an example. */
    String example() {
        return key + ": " + target;
    }

    /** The line that follows it, as an example. */
    String target() {
        return target;
    }

    /** The keys that may stand in the step, its own among them. */
    List<String> keys() {
        List<String> all = new ArrayList<>();
        all.add(key);
        all.addAll(Key.names(beside));
        return all;
    }

    /** The keys that may stand beside its own. */
    List<Key> beside() {
        return beside;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(StepVerb::key).toList();
    }

    static Optional<StepVerb> find(String key) {
        return Arrays.stream(values()).filter(verb -> verb.key.equals(key)).findFirst();
    }
}
