package dev.plinth.inspector.sqlserver;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.dialect.Dialects;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Tables with their columns. */
final class Relations {
    private static final String TABLES = """
            SELECT o.name, o.temporal_type_desc, o.is_memory_optimized, o.is_filetable,
                CAST(p.value AS nvarchar(3750)) AS remark
            FROM sys.tables o
            LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = o.object_id AND p.minor_id = 0
                AND p.name = N'MS_Description'
            %s AND o.name NOT IN %s ORDER BY o.name
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private static final String COLUMNS = """
            SELECT o.name AS owner, c.name, t.name AS type_name, t.is_user_defined, ts.name AS type_schema,
                c.max_length, c.precision, c.scale, c.collation_name, c.is_nullable, c.is_identity, c.is_sparse,
                c.is_rowguidcol, c.is_filestream, c.generated_always_type_desc,
                CAST(i.seed_value AS nvarchar(40)) AS seed, CAST(i.increment_value AS nvarchar(40)) AS increment,
                d.name AS default_name, d.is_system_named, d.definition AS default_value,
                g.definition AS generated, g.is_persisted, CAST(p.value AS nvarchar(3750)) AS remark
            FROM sys.tables o
            JOIN sys.columns c ON c.object_id = o.object_id
            JOIN sys.types t ON t.user_type_id = c.user_type_id
            LEFT JOIN sys.schemas ts ON ts.schema_id = t.schema_id
            LEFT JOIN sys.identity_columns i ON i.object_id = c.object_id AND i.column_id = c.column_id
            LEFT JOIN sys.default_constraints d ON d.parent_object_id = c.object_id AND d.parent_column_id = c.column_id
            LEFT JOIN sys.computed_columns g ON g.object_id = c.object_id AND g.column_id = c.column_id
            LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = c.object_id
                AND p.minor_id = c.column_id AND p.name = N'MS_Description'
            %s AND o.name NOT IN %s ORDER BY o.name, c.column_id
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    /** A table lies where its clustered index does, or its heap: index 1, or 0. */
    private static final String STORAGE = """
            SELECT o.name, MAX(d.name) AS place, MAX(CAST(d.type AS nvarchar(2))) AS place_type, MAX(CAST(d.is_default AS int)) AS usual,
                MIN(p.data_compression_desc) AS compression, COUNT(*) AS partitions
            FROM sys.tables o
            JOIN sys.indexes i ON i.object_id = o.object_id AND i.index_id IN (0, 1)
            JOIN sys.partitions p ON p.object_id = i.object_id AND p.index_id = i.index_id
            JOIN sys.data_spaces d ON d.data_space_id = i.data_space_id
            %s AND o.name NOT IN %s GROUP BY o.name
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private static final String PRIVILEGES = """
            SELECT o.name, CONCAT(g.name, N' ', p.permission_name, CASE p.state WHEN 'G' THEN N''
                ELSE CONCAT(N' ', p.state_desc) END, CASE WHEN p.minor_id > 0
                THEN CONCAT(N' on column ', COL_NAME(p.major_id, p.minor_id)) ELSE N'' END) AS privilege
            FROM sys.tables o
            JOIN sys.database_permissions p ON p.class = 1 AND p.major_id = o.object_id
            JOIN sys.database_principals g ON g.principal_id = p.grantee_principal_id
            %s AND o.name NOT IN %s ORDER BY o.name, privilege
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private final CatalogAssembly assembly;

    private Relations(CatalogAssembly assembly) {
        this.assembly = assembly;
    }

    static void read(Connection connection, String schema, CatalogAssembly assembly) throws SQLException {
        Relations relations = new Relations(assembly);
        Queries.rows(connection, TABLES, relations::table, schema);
        Queries.rows(connection, COLUMNS, relations::column, schema);
        Queries.rows(connection, STORAGE, relations::storage, schema);
        Privileges.lists(connection, PRIVILEGES, schema)
                .forEach((table, all) -> assembly.table(table).option("privileges", all));
    }

    private TableParts table(ResultSet row) throws SQLException {
        TableParts table = assembly.addTable(row.getString("name"), Queries.text(row, "remark"));
        String temporal = row.getString("temporal_type_desc");
        if (temporal != null && !temporal.equals("NON_TEMPORAL_TABLE")) {
            table.option("temporal", temporal);
        }
        if (row.getBoolean("is_memory_optimized")) {
            table.option("memory optimized", "yes");
        }
        if (row.getBoolean("is_filetable")) {
            table.option("file table", "yes");
        }
        return table;
    }

    private TableParts column(ResultSet row) throws SQLException {
        TableParts table = assembly.table(row.getString("owner"));
        Optional<String> generated = Queries.text(row, "generated");
        Optional<String> defaultValue = generated.isPresent() ? Optional.empty() : Queries.text(row, "default_value");
        boolean stored = row.getBoolean("is_persisted");
        table.add(new CatalogColumn(
                row.getString("name"),
                SqlFragment.ofDatabase(ColumnTypes.of(row)),
                row.getBoolean("is_nullable"),
                defaultValue.map(SqlFragment::ofDatabase),
                generated.map(text -> new CatalogColumn.Generated(SqlFragment.ofDatabase(text), stored)),
                row.getBoolean("is_identity"),
                Queries.text(row, "remark")));
        options(row, table);
        return table;
    }

    private static void options(ResultSet row, TableParts table) throws SQLException {
        String column = row.getString("name");
        if (row.getBoolean("is_identity")) {
            table.option("identity of " + column, row.getString("seed") + ", " + row.getString("increment"));
        }
        Optional<String> constraint = Queries.text(row, "default_name");
        if (constraint.isPresent() && Queries.text(row, "generated").isEmpty()) {
            nameOfDefault(table, column, constraint.get(), row.getBoolean("is_system_named"));
        }
        StringBuilder details = new StringBuilder();
        for (String flag : new String[] {"is_sparse", "is_rowguidcol", "is_filestream"}) {
            details.append(row.getBoolean(flag) ? flag.substring(2) + " " : "");
        }
        String always = row.getString("generated_always_type_desc");
        details.append(always == null || always.equals("NOT_APPLICABLE") ? "" : always);
        if (!details.isEmpty()) {
            table.option("details of " + column, details.toString().strip());
        }
    }

    /** A default can only be dropped by its name, and statements know it by the one that a declaration gives it. */
    private static void nameOfDefault(TableParts table, String column, String name, boolean named) {
        String declared = Dialects.of(SqlServerWords.NAME).identifiers().fit("DF_" + table.name() + "_" + column);
        String option = "name of the default of " + column;
        if (named) {
            table.option(option, "made up by the server");
        } else if (!name.equalsIgnoreCase(declared)) {
            table.option(option, name);
        }
    }

    private TableParts storage(ResultSet row) throws SQLException {
        TableParts table = assembly.table(row.getString("name"));
        if (row.getString("place_type").equals("PS")) {
            table.option("partition scheme", row.getString("place") + " with " + row.getInt("partitions"));
        } else if (row.getInt("usual") == 0) {
            table.option("filegroup", row.getString("place"));
        }
        String compression = row.getString("compression");
        if (!compression.equals("NONE")) {
            table.option("compression", compression.toLowerCase(Locale.ROOT));
        }
        return table;
    }
}
