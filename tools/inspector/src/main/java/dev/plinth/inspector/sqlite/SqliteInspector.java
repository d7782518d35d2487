package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.HistoryTables;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the statements that SQLite keeps, in a form in which a table that was rebuilt, renamed or altered equals one that
 * was created so: by tokens, with column constraints moved to the table, without the names of constraints and without the
 * order of columns.
 */
public final class SqliteInspector implements CatalogInspector {
    /** SQLite's own tables, indexes that belong to constraints, and the tables behind virtual ones are left out. */
    private static final String OBJECTS = """
            SELECT type, name, tbl_name, sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
            ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, name
            """;

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public Catalog read(Connection connection, Set<String> schemas) throws SQLException {
        CatalogAssembly assembly = new CatalogAssembly();
        List<Stored> objects = Queries.rows(
                connection,
                OBJECTS,
                row -> new Stored(
                        row.getString("type"), row.getString("name"), row.getString("tbl_name"), row.getString("sql")));
        for (Stored object : objects) {
            if (!HistoryTables.holds(object.owner())) {
                add(object, assembly);
            }
        }
        return ImpliedBySqlite.in(assembly.build());
    }

    private static void add(Stored object, CatalogAssembly assembly) {
        switch (object.type()) {
            case "table" -> TableReader.read(object.sql(), assembly.addTable(object.name(), Optional.empty()));
            case "view" -> assembly.addView(object.name(), viewSelect(object), Optional.empty());
            case "index" -> addIndex(object, assembly.table(object.owner()));
            case "trigger" ->
                assembly.addTrigger(object.owner(), object.name(), TokenText.of(SqlTokenizer.tokens(object.sql())));
            default -> assembly.addOther(object.type(), object.name(), object.sql());
        }
    }

    /** What follows {@code AS}, or from the list of columns on where there is one. */
    private static String viewSelect(Stored view) {
        TokenCursor cursor = new TokenCursor("view " + view.name(), SqlTokenizer.tokens(view.sql()));
        cursor.require("CREATE", "VIEW");
        cursor.name();
        cursor.skip("AS");
        return TokenText.of(cursor.rest());
    }

    private static void addIndex(Stored index, TableParts table) {
        List<SqlToken> tokens = SqlTokenizer.tokens(index.sql());
        TokenCursor cursor = new TokenCursor("index " + index.name(), tokens);
        cursor.require("CREATE");
        boolean unique = cursor.skip("UNIQUE");
        cursor.require("INDEX");
        cursor.name();
        cursor.require("ON");
        cursor.name();
        String key = "(" + ConstraintReader.keyParts(cursor.group()) + ")";
        List<SqlToken> where = cursor.rest();
        String definition = where.isEmpty() ? key : key + " " + TokenText.of(where);
        table.add(new CatalogIndex(
                index.name(),
                unique,
                SqlFragment.ofDatabase(definition),
                new ConstraintReader(table.columnNames()).columnsIn(SqlTokenizer.tokens(definition))));
    }

    /** @param owner the table or view that it stands on; its own name for a table or a view */
    private record Stored(String type, String name, String owner, String sql) {}
}
