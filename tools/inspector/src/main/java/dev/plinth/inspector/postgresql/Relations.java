package dev.plinth.inspector.postgresql;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tables, materialised views, foreign tables and views, and the columns of the first three. */
final class Relations {
    private static final String TABLES = Sql.MINE + """
            SELECT m.relname, obj_description(m.oid, 'pg_class') AS comment
            FROM mine m WHERE m.relkind IN ('r', 'p', 'm', 'f') ORDER BY m.relname COLLATE "C"
            """;

    private static final String VIEWS = Sql.MINE + """
            SELECT m.relname, obj_description(m.oid, 'pg_class') AS comment, pg_get_viewdef(m.oid) AS definition,
                (SELECT 'WITH (' || string_agg(o, ', ' ORDER BY o COLLATE "C") || ') AS ' FROM unnest(m.reloptions) o)
                    AS options
            FROM mine m WHERE m.relkind = 'v' ORDER BY m.relname COLLATE "C"
            """;

    private static final String COLUMNS = Sql.MINE + """
            SELECT m.relname, a.attname, a.attnotnull, a.attidentity <> '' AS identity, a.attgenerated,
                format_type(a.atttypid, a.atttypmod) || coalesce(' COLLATE ' || quote_ident(l.collname), '') AS type,
                pg_get_expr(d.adbin, d.adrelid) AS value, col_description(m.oid, a.attnum) AS comment
            FROM mine m
            JOIN pg_catalog.pg_attribute a ON a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = m.oid AND d.adnum = a.attnum
            WHERE m.relkind IN ('r', 'p', 'm', 'f')
            ORDER BY m.oid, a.attnum
            """;

    private Relations() {}

    static void read(Connection connection, CatalogAssembly assembly, TableOptions options) throws SQLException {
        Queries.rows(
                connection, TABLES, row -> assembly.addTable(row.getString("relname"), Queries.text(row, "comment")));
        List<View> views = Queries.rows(
                connection,
                VIEWS,
                row -> new View(
                        row.getString("relname"),
                        Queries.text(row, "options").orElse("")
                                + Spelling.settled(row.getString("definition").strip()),
                        Queries.text(row, "comment")));
        for (View view : views) {
            assembly.addView(view.name(), view.select() + options.ofView(view.name()), view.comment());
            options.commentsOnView(view.name()).forEach((part, text) -> assembly.addComment(view.name(), part, text));
        }
        List<OwnedColumn> columns = Queries.rows(connection, COLUMNS, Relations::column);
        columns.forEach(column -> assembly.table(column.table()).add(column.column()));
    }

    private static OwnedColumn column(ResultSet row) throws SQLException {
        Optional<SqlFragment> value = Queries.text(row, "value").map(SqlFragment::ofDatabase);
        String generated = row.getString("attgenerated");
        boolean given = generated.isEmpty();
        return new OwnedColumn(
                row.getString("relname"),
                new CatalogColumn(
                        row.getString("attname"),
                        SqlFragment.ofDatabase(row.getString("type")),
                        !row.getBoolean("attnotnull"),
                        given ? value : Optional.empty(),
                        given
                                ? Optional.empty()
                                : value.map(found -> new CatalogColumn.Generated(found, generated.equals("s"))),
                        row.getBoolean("identity"),
                        Queries.text(row, "comment")));
    }

    private record View(String name, String select, Optional<String> comment) {}

    private record OwnedColumn(String table, CatalogColumn column) {}
}
