package dev.plinth.yaml;

import java.util.List;

/**
 * The maps of the language and the keys that each of them has. Readers, hints and the published JSON Schema take them
 * from here, so that they cannot differ.
 */
enum Section {
    PROJECT("plinth.yaml", ProjectKeys.PROJECT, List.of()),
    OUTPUT("output:", ProjectKeys.OUTPUT, List.of()),
    LAYOUT("layout:", ProjectKeys.LAYOUT, List.of()),
    PREFIXED("prefixed:", ProjectKeys.PREFIXED, List.of()),
    JAVA_OUTPUT("java:", ProjectKeys.JAVA_OUTPUT, List.of()),
    JAVA_CLASSES("a declaration in Java", ProjectKeys.JAVA_CLASSES, List.of()),
    ROLLBACK("rollback:", ProjectKeys.ROLLBACK, List.of()),
    MASKING("masking:", ProjectKeys.MASKING, List.of()),
    BACKUP("backup:", ProjectKeys.BACKUP, List.of()),
    DATABASE("a database", ProjectKeys.DATABASE, List.of()),
    SINCE("since:", ProjectKeys.SINCE, List.of()),
    SCHEMA("a schema file", TableKeys.SCHEMA, List.of()),
    TABLE("a table", TableKeys.TABLE, List.of("timestamps", "soft delete", "row security")),
    COLUMN("a column", ColumnKeys.COLUMN, List.of()),
    KEY("a primary key", TableKeys.KEY, List.of()),
    UNIQUE("a unique constraint", TableKeys.UNIQUE, List.of()),
    FOREIGN_KEY("a foreign key", TableKeys.FOREIGN_KEY, List.of()),
    REFERENCE("references:", TableKeys.REFERENCE, List.of()),
    INDEX("an index", TableKeys.INDEX, List.of("serves")),
    EXCLUSION("an exclusion", TableKeys.EXCLUSION, List.of()),
    EXCLUSION_ELEMENT("an element of an exclusion", TableKeys.EXCLUSION_ELEMENT, List.of()),
    PARTITIONING("partitions:", TableKeys.PARTITIONING, List.of()),
    PARTITION("a partition", TableKeys.PARTITION, List.of()),
    AUDIT("audit:", TableKeys.AUDIT, List.of("actor", "retain", "baseline")),
    COMMENTS("comments:", TableKeys.COMMENTS, List.of()),
    VIEW("a view", TableKeys.VIEW, List.of()),
    VIEW_COMMENTS("comments: of a view", TableKeys.VIEW_COMMENTS, List.of()),
    RAW_SQL("an expression", TableKeys.RAW_SQL, List.of()),
    SQL_FILE("SQL in a file", TableKeys.SQL_FILE, List.of()),
    MIGRATION("a migration", MigrationKeys.MIGRATION, List.of("before", "after", "checks", "phases", "backup")),
    SQL_STEP("the step sql", StepKeys.SQL, List.of("keeps")),
    EXPECT("expect:", StepKeys.EXPECT, List.of("no orphans")),
    ENUM("an enum", ObjectKeys.ENUM, List.of()),
    DATABASE_SCHEMA("a schema of the database", ObjectKeys.DATABASE_SCHEMA, List.of()),
    SEQUENCE("a sequence", ObjectKeys.SEQUENCE, List.of()),
    RAW("a raw object", ObjectKeys.RAW, List.of()),
    ROUTINE("a routine", ObjectKeys.ROUTINE, List.of()),
    PARAMETER("a parameter", ObjectKeys.PARAMETER, List.of()),
    ROLE("a role", ObjectKeys.ROLE, List.of()),
    SEED("a seed", ObjectKeys.SEED, List.of()),
    EXTENSIONS("extensions:", ObjectKeys.EXTENSIONS, List.of()),
    EXTENSION("an extension", ObjectKeys.EXTENSION, List.of());

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Key> entries;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> later;

    Section(String title, List<Key> entries, List<String> later) {
        this.title = title;
        this.entries = entries;
        this.keys = Key.names(entries);
        this.later = later;
    }

    /** As a message names it. */
    String title() {
        return title;
    }

    /** The keys with what may stand at them. */
    List<Key> entries() {
        return entries;
    }

    List<String> keys() {
        return keys;
    }

    /** Keys of the language that a later version reads; until then they are refused and not ignored. */
    List<String> laterKeys() {
        return later;
    }
}
