package dev.plinth.yaml;

import dev.plinth.model.Dialects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of a migration by their first key, with the keys that may stand beside it. */
enum StepVerb {
    CREATE_TABLE("create table", "NAME", without(Section.TABLE.keys(), "was")),
    DROP_TABLE("drop table", "NAME", List.of()),
    RENAME_TABLE("rename table", "OLD to NEW", List.of()),
    ADD_COLUMN("add column", "table.column text?", columnKeys()),
    DROP_COLUMN("drop column", "table.column", List.of()),
    RENAME_COLUMN("rename column", "table.old to new", List.of()),
    ALTER_COLUMN("alter column", "table.column varchar(50)", columnKeys()),
    ADD_PRIMARY_KEY("add primary key", "table.name", List.of("columns")),
    ADD_UNIQUE("add unique", "table.name", List.of("columns")),
    ADD_CHECK("add check", "table.name", List.of("that")),
    ADD_FOREIGN_KEY("add foreign key", "table.name", without(Section.FOREIGN_KEY.keys(), "name")),
    DROP_CONSTRAINT("drop constraint", "table.name", List.of()),
    RENAME_CONSTRAINT("rename constraint", "table.old to new", List.of()),
    CREATE_INDEX("create index", "table.name", without(Section.INDEX.keys(), "name")),
    DROP_INDEX("drop index", "table.name", List.of()),
    RENAME_INDEX("rename index", "table.old to new", List.of()),
    CREATE_TRIGGER("create trigger", "table.name", List.of("sql")),
    DROP_TRIGGER("drop trigger", "table.name", List.of()),
    CREATE_VIEW("create view", "NAME", Section.VIEW.keys()),
    DROP_VIEW("drop view", "NAME", List.of()),
    COMMENT_ON_TABLE("comment on table", "NAME", List.of("text")),
    SET_OPTIONS("set options", "NAME", Dialects.NAMES),
    BACKFILL("backfill", "NAME", List.of("set", "where")),
    DELETE_ROWS("delete rows", "NAME", List.of("where"));

    /** Steps of the language that a later version reads. */
    static final List<String> LATER =
            List.of("copy rows", "sql", "resolve orphans", "resolve duplicates", "map values", "seed");

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
            "audit",
            "row security",
            "serves");

    private final String key;
    private final String target;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    StepVerb(String key, String target, List<String> keys) {
        this.key = key;
        this.target = target;
        this.keys = keys;
    }

    String key() {
        return key;
    }

    /** What follows it, as an example. */
    String example() {
        return key + ": " + target;
    }

    /** The keys that may stand in the step, its own among them. */
    List<String> keys() {
        List<String> all = new ArrayList<>();
        all.add(key);
        all.addAll(keys);
        return all;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(StepVerb::key).toList();
    }

    static Optional<StepVerb> find(String key) {
        return Arrays.stream(values()).filter(verb -> verb.key.equals(key)).findFirst();
    }

    private static List<String> without(List<String> keys, String key) {
        return keys.stream().filter(other -> !other.equals(key)).toList();
    }

    private static List<String> columnKeys() {
        List<String> keys = new ArrayList<>(without(Section.COLUMN.keys(), "was"));
        keys.add("fill");
        return List.copyOf(keys);
    }
}
