package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.inspector.support.TableParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a stored {@code CREATE TABLE}. The statement and not the pragmas: {@code table_xinfo} drops the parentheses of a
 * default and knows neither checks nor collations, {@code foreign_key_list} knows no deferral. The grammar is
 * https://sqlite.org/lang_createtable.html; ALTER TABLE only ever edits this text.
 */
final class TableReader {
    private static final Set<String> TABLE_CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final TableParts parts;
    private final List<ColumnReader> columns = new ArrayList<>();
    private final List<TokenCursor> constraints = new ArrayList<>();

    private TableReader(TableParts parts) {
        this.parts = parts;
    }

    static void read(String sql, TableParts parts) {
        String object = "table " + parts.name();
        TokenCursor cursor = new TokenCursor(object, SqlTokenizer.tokens(sql));
        cursor.require("CREATE");
        if (cursor.skip("VIRTUAL")) {
            cursor.require("TABLE");
            cursor.name();
            parts.option("virtual", TokenText.of(cursor.rest()));
            return;
        }
        cursor.require("TABLE");
        cursor.name();
        TableReader reader = new TableReader(parts);
        reader.definitions(object, cursor.group());
        reader.options(cursor);
    }

    private void definitions(String object, List<SqlToken> tokens) {
        for (List<SqlToken> definition : TokenCursor.splitAtCommas(tokens)) {
            TokenCursor cursor = new TokenCursor(object, definition);
            if (TABLE_CONSTRAINTS.stream().anyMatch(cursor::looksAt)) {
                constraints.add(cursor);
            } else {
                columns.add(new ColumnReader(cursor));
            }
        }
        ConstraintReader reader =
                new ConstraintReader(columns.stream().map(ColumnReader::name).toList());
        columns.forEach(column -> column.read(reader, parts));
        constraints.forEach(cursor -> readAll(cursor, reader));
        columns.forEach(column -> parts.add(column.column()));
    }

    /** SQLite lets table constraints follow each other without a comma. */
    private void readAll(TokenCursor cursor, ConstraintReader reader) {
        while (!cursor.atEnd()) {
            if (cursor.skip("CONSTRAINT")) {
                cursor.name();
            }
            if (cursor.skip("PRIMARY", "KEY")) {
                List<SqlToken> key = new ArrayList<>(cursor.group());
                if (key.removeIf(token -> token.is("AUTOINCREMENT"))) {
                    columns.stream()
                            .filter(column -> reader.columnsIn(key).contains(column.name()))
                            .forEach(ColumnReader::setIdentity);
                }
                reader.addKey(Kind.PRIMARY_KEY, "PRIMARY KEY", key, ConstraintReader.conflict(cursor), parts);
            } else if (cursor.skip("UNIQUE")) {
                List<SqlToken> key = cursor.group();
                reader.addKey(Kind.UNIQUE, "UNIQUE", key, ConstraintReader.conflict(cursor), parts);
            } else if (cursor.skip("CHECK")) {
                parts.add(reader.check(cursor.group()));
                ConstraintReader.conflict(cursor);
            } else if (cursor.skip("FOREIGN", "KEY")) {
                parts.add(reader.foreignKey(cursor.group(), cursor));
            } else {
                throw cursor.unreadable();
            }
        }
    }

    private void options(TokenCursor cursor) {
        while (!cursor.atEnd()) {
            if (cursor.skip("STRICT")) {
                parts.option("strict", "true");
            } else {
                cursor.require("WITHOUT", "ROWID");
                parts.option("without rowid", "true");
            }
            if (!cursor.atEnd()) {
                cursor.require(",");
            }
        }
    }
}
