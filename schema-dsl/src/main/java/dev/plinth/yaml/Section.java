package dev.plinth.yaml;

import dev.plinth.model.Dialects;
import java.util.ArrayList;
import java.util.List;

/**
 * The maps of the language and the keys that each of them has. Reading, hints and, in time, the published JSON Schema
 * take them from here, so that they cannot differ.
 */
enum Section {
    PROJECT(
            "plinth.yaml",
            List.of("plinth", "name", "dialects", "schema", "migrations", "names", "output", "rollback"),
            List.of()),
    OUTPUT("output:", List.of("sql", "layout", "java"), List.of()),
    JAVA_OUTPUT("java:", List.of("directory", "package"), List.of()),
    ROLLBACK("rollback:", List.of("retain"), List.of()),
    SCHEMA(
            "a schema file",
            List.of("tables", "views"),
            List.of("enums", "routines", "sequences", "roles", "extensions", "seeds")),
    TABLE("a table", tableKeys("comment", "was"), List.of("timestamps", "soft delete", "audit", "row security")),
    COLUMN(
            "a column",
            List.of(
                    "type",
                    "references",
                    "on delete",
                    "on update",
                    "deferrable",
                    "primary key",
                    "unique",
                    "identity",
                    "default",
                    "check",
                    "generated",
                    "stored",
                    "virtual",
                    "native",
                    "collation",
                    "degrade",
                    "comment",
                    "was"),
            List.of()),
    KEY("a primary key", List.of("name", "columns"), List.of()),
    UNIQUE("a unique constraint", List.of("name", "columns", "where"), List.of()),
    FOREIGN_KEY(
            "a foreign key",
            List.of("name", "columns", "references", "on delete", "on update", "deferrable"),
            List.of()),
    REFERENCE("references:", List.of("table", "columns"), List.of()),
    INDEX("an index", List.of("name", "on", "unique", "include", "where"), List.of("serves")),
    VIEW("a view", List.of("select", "triggers", "comment"), List.of()),
    RAW_SQL("an expression", List.of("sql"), List.of()),
    MIGRATION(
            "a migration",
            List.of("migration", "description", "date", "author", "depends", "from", "to", "steps"),
            List.of("before", "after", "checks", "phases", "backup"));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> later;

    Section(String title, List<String> keys, List<String> later) {
        this.title = title;
        this.keys = keys;
        this.later = later;
    }

    private static List<String> tableKeys(String... more) {
        List<String> keys = new ArrayList<>(
                List.of("columns", "primary key", "unique", "checks", "foreign keys", "indexes", "triggers"));
        keys.addAll(List.of(more));
        keys.addAll(Dialects.NAMES);
        return List.copyOf(keys);
    }

    /** As a message names it. */
    String title() {
        return title;
    }

    List<String> keys() {
        return keys;
    }

    /** Keys of the language that a later version reads; until then they are refused and not ignored. */
    List<String> laterKeys() {
        return later;
    }
}
