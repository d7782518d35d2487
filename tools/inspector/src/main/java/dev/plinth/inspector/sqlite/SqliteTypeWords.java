package dev.plinth.inspector.sqlite;

import dev.plinth.inspector.lift.LiftedType;
import dev.plinth.inspector.lift.TypeText;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Types as a {@code CREATE TABLE} of SQLite names them. SQLite stores anything in almost any column, and a portable type brings
 * the check that keeps others out: only where it brings none is a declared type that portable type.
 */
final class SqliteTypeWords implements TypeWords {
    private static final String COLLATE = " COLLATE ";

    @Override
    public LiftedType portable(String text) {
        int at = text.indexOf(COLLATE);
        String bare = at < 0 ? text : text.substring(0, at);
        return switch (bare) {
            case "TEXT" ->
                new LiftedType(
                        Simple.TEXT,
                        at < 0 ? Map.of() : Map.of(SqliteWords.NAME, text.substring(at + COLLATE.length())));
            case "BLOB" -> at < 0 ? LiftedType.of(new DataType.Binary(OptionalInt.empty())) : asNative(text);
            default -> asNative(text);
        };
    }

    @Override
    public LiftedType asNative(String text) {
        int at = text.indexOf(COLLATE);
        String bare = at < 0 ? text : text.substring(0, at);
        return LiftedType.of(DataType.Native.of(base(TypeText.of(bare)), Map.of(SqliteWords.NAME, text)));
    }

    /** By the words that people use, and where those say nothing by the affinity (datatype3.html, section 3.1). */
    private static DataType base(TypeText type) {
        String name = type.name();
        switch (name) {
            case "boolean", "bool" -> {
                return Simple.BOOLEAN;
            }
            case "smallint", "tinyint" -> {
                return Simple.SMALLINT;
            }
            case "date" -> {
                return Simple.DATE;
            }
            case "time" -> {
                return Simple.TIME;
            }
            case "datetime", "timestamp" -> {
                return Simple.TIMESTAMP;
            }
            case "json" -> {
                return Simple.JSON;
            }
            case "uuid" -> {
                return Simple.UUID;
            }
            case "numeric", "decimal" -> {
                return type.decimal();
            }
            default -> {
                return byAffinity(type);
            }
        }
    }

    private static DataType byAffinity(TypeText type) {
        String name = type.name();
        if (name.contains("int")) {
            return Simple.BIGINT;
        }
        if (name.contains("char") || name.contains("clob") || name.contains("text")) {
            return type.varchar();
        }
        if (name.contains("blob") || name.isEmpty()) {
            return new DataType.Binary(OptionalInt.empty());
        }
        return name.contains("real") || name.contains("floa") || name.contains("doub") ? Simple.DOUBLE : type.decimal();
    }
}
