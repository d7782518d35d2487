package dev.plinth.inspector.h2;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables with their columns, and views. */
final class Relations {
    private static final String TABLES = """
            SELECT TABLE_NAME, TABLE_TYPE, STORAGE_TYPE, TABLE_CLASS, REMARKS FROM INFORMATION_SCHEMA.TABLES
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_TYPE NOT IN ('VIEW', 'LOCAL TEMPORARY')
                AND TABLE_NAME NOT IN %s
            ORDER BY TABLE_NAME
            """.formatted(Names.HISTORY);

    private static final String COLUMNS = """
            SELECT * FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = CURRENT_SCHEMA
            ORDER BY TABLE_NAME, ORDINAL_POSITION
            """;

    private static final String VIEWS = """
            SELECT TABLE_NAME, VIEW_DEFINITION, STATUS, REMARKS FROM INFORMATION_SCHEMA.VIEWS
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA ORDER BY TABLE_NAME
            """;

    private static final String PRIVILEGES = """
            SELECT TABLE_NAME, GRANTEE || ' ' || RIGHTS AS PRIVILEGE FROM INFORMATION_SCHEMA.RIGHTS
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME IS NOT NULL ORDER BY GRANTEE, RIGHTS
            """;

    /** A database in memory keeps all tables there, and one in a file keeps them in the file unless told otherwise. */
    private static final String USUAL_STORAGE =
            "SELECT CASE WHEN DATABASE_PATH() IS NULL THEN 'MEMORY' ELSE 'CACHED' END AS STORAGE";

    private final CatalogAssembly assembly;
    private final TypeTexts types;

    /** The columns of views, which are named before them. */
    private final Map<String, List<String>> otherColumns = new HashMap<>();

    private final String usualStorage;

    private Relations(CatalogAssembly assembly, TypeTexts types, String usualStorage) {
        this.assembly = assembly;
        this.usualStorage = usualStorage;
        this.types = types;
    }

    static void read(Connection connection, CatalogAssembly assembly, TypeTexts types) throws SQLException {
        String usualStorage = Queries.rows(connection, USUAL_STORAGE, row -> row.getString("STORAGE"))
                .get(0);
        Relations relations = new Relations(assembly, types, usualStorage);
        Queries.rows(connection, TABLES, relations::table);
        Queries.rows(connection, COLUMNS, relations::column);
        Map<String, List<String>> privileges = new HashMap<>();
        Queries.rows(
                connection,
                PRIVILEGES,
                row -> privileges
                        .computeIfAbsent(row.getString("TABLE_NAME"), name -> new ArrayList<>())
                        .add(row.getString("PRIVILEGE")));
        privileges.forEach((name, all) -> {
            if (assembly.hasTable(name)) {
                assembly.table(name).option("privileges", String.join(", ", all));
            }
        });
        Queries.rows(connection, VIEWS, row -> relations.view(row, privileges));
    }

    private TableParts table(ResultSet row) throws SQLException {
        String name = row.getString("TABLE_NAME");
        String type = row.getString("TABLE_TYPE");
        String storage = row.getString("STORAGE_TYPE");
        if (storage.equals("TABLE LINK") || storage.equals("EXTERNAL")) {
            throw new InspectionException("the table " + name + " is a " + storage + " and cannot be compared");
        }
        TableParts table = assembly.addTable(name, Queries.text(row, "REMARKS"));
        if (!storage.equals(usualStorage)) {
            table.option("storage", storage);
        }
        table.option("class", row.getString("TABLE_CLASS"));
        if (!type.equals("BASE TABLE")) {
            table.option("type", type);
        }
        return table;
    }

    private String column(ResultSet row) throws SQLException {
        String owner = row.getString("TABLE_NAME");
        String name = row.getString("COLUMN_NAME");
        if (assembly.hasTable(owner)) {
            assembly.table(owner).add(tableColumn(row));
            options(row, assembly.table(owner));
        } else {
            otherColumns.computeIfAbsent(owner, view -> new ArrayList<>()).add(Names.quoted(name));
        }
        return name;
    }

    private CatalogColumn tableColumn(ResultSet row) throws SQLException {
        boolean isGenerated = row.getString("IS_GENERATED").equals("ALWAYS");
        Optional<CatalogColumn.Generated> generated = isGenerated
                ? Queries.text(row, "GENERATION_EXPRESSION")
                        .map(text -> new CatalogColumn.Generated(SqlFragment.ofDatabase(text), true))
                : Optional.empty();
        return new CatalogColumn(
                row.getString("COLUMN_NAME"),
                SqlFragment.ofDatabase(types.ofColumn(row)),
                row.getString("IS_NULLABLE").equals("YES"),
                Queries.text(row, "COLUMN_DEFAULT").map(SqlFragment::ofDatabase),
                generated,
                row.getString("IS_IDENTITY").equals("YES"),
                Queries.text(row, "REMARKS"));
    }

    private static void options(ResultSet row, TableParts table) throws SQLException {
        String column = row.getString("COLUMN_NAME");
        List<String> details = new ArrayList<>();
        Queries.text(row, "COLUMN_ON_UPDATE").ifPresent(value -> details.add("ON UPDATE " + value));
        if (!row.getBoolean("IS_VISIBLE")) {
            details.add("INVISIBLE");
        }
        if (row.getBoolean("DEFAULT_ON_NULL")) {
            details.add("DEFAULT ON NULL");
        }
        if (!details.isEmpty()) {
            table.option("details of " + column, String.join(" ", details));
        }
        if (row.getString("IS_IDENTITY").equals("YES")) {
            table.option(
                    "identity of " + column,
                    "%s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CYCLE %s CACHE %s"
                            .formatted(
                                    row.getString("IDENTITY_GENERATION"),
                                    row.getString("IDENTITY_START"),
                                    row.getString("IDENTITY_INCREMENT"),
                                    row.getString("IDENTITY_MINIMUM"),
                                    row.getString("IDENTITY_MAXIMUM"),
                                    row.getString("IDENTITY_CYCLE"),
                                    row.getString("IDENTITY_CACHE")));
        }
    }

    private String view(ResultSet row, Map<String, List<String>> privileges) throws SQLException {
        String name = row.getString("TABLE_NAME");
        String status = row.getString("STATUS").equals("VALID") ? "" : " /* " + row.getString("STATUS") + " */";
        if (assembly.hasTable(name)) {
            assembly.table(name).option("select", row.getString("VIEW_DEFINITION") + status);
            return name;
        }
        String columns = String.join(", ", otherColumns.getOrDefault(name, List.of()));
        String granted = privileges.containsKey(name) ? " /* " + String.join(", ", privileges.get(name)) + " */" : "";
        String select = "(" + columns + ") AS " + row.getString("VIEW_DEFINITION") + status + granted;
        assembly.addView(name, select, Queries.text(row, "REMARKS"));
        return name;
    }
}
