package dev.plinth.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How a project names the constraints and indexes that its author left unnamed, so that every object has one name on
 * every engine, and rollbacks and reviews can rely on it.
 *
 * <p>The names here know no engine's limit; a dialect shortens what it must.
 */
public enum NamingStyle {
    /** {@code candidates_owner_id_fkey}: the table and its columns as they are written, then the kind. */
    SNAKE("snake") {
        @Override
        String name(Kind kind, String table, List<String> columns) {
            List<String> parts = new ArrayList<>();
            parts.add(QualifiedName.local(table));
            parts.addAll(columns);
            parts.add(kind.suffix);
            return String.join("_", parts);
        }
    },
    /** {@code FK_Candidates_OwnerId}: the kind, then the table and its columns, each in Pascal case. */
    PASCAL("pascal") {
        @Override
        String name(Kind kind, String table, List<String> columns) {
            List<String> parts = new ArrayList<>();
            parts.add(kind.prefix);
            parts.add(pascal(QualifiedName.local(table)));
            columns.forEach(column -> parts.add(pascal(column)));
            return String.join("_", parts);
        }
    };

    private enum Kind {
        PRIMARY_KEY("pkey", "PK"),
        UNIQUE("key", "UQ"),
        FOREIGN_KEY("fkey", "FK"),
        CHECK("check", "CK"),
        INDEX("idx", "IX"),
        DEFAULT("default", "DF");

        private final String suffix;
        private final String prefix;

        Kind(String suffix, String prefix) {
            this.suffix = suffix;
            this.prefix = prefix;
        }
    }

    private final String word;

    NamingStyle(String word) {
        this.word = word;
    }

    /** The word for it in {@code plinth.yaml}. */
    public String word() {
        return word;
    }

    public String primaryKey(String table) {
        return name(Kind.PRIMARY_KEY, table, List.of());
    }

    public String unique(String table, List<String> columns) {
        return name(Kind.UNIQUE, table, columns);
    }

    public String foreignKey(String table, List<String> columns) {
        return name(Kind.FOREIGN_KEY, table, columns);
    }

    /** The name of a check that was written on a column. */
    public String check(String table, String column) {
        return name(Kind.CHECK, table, List.of(column));
    }

    public String index(String table, List<String> columns) {
        return name(Kind.INDEX, table, columns);
    }

    /** The name of a default, for engines on which a default is an object (SQL Server). */
    public String defaultValue(String table, String column) {
        return name(Kind.DEFAULT, table, List.of(column));
    }

    abstract String name(Kind kind, String table, List<String> columns);

    /** {@code owner_id} as {@code OwnerId}; what is in Pascal case already stays as it is. */
    private static String pascal(String name) {
        StringBuilder text = new StringBuilder();
        boolean start = true;
        for (int codePoint : name.codePoints().toArray()) {
            if (codePoint == '_') {
                start = true;
            } else {
                text.appendCodePoint(start ? Character.toTitleCase(codePoint) : codePoint);
                start = false;
            }
        }
        return text.toString();
    }
}
