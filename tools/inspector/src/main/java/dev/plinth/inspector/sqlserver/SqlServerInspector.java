package dev.plinth.inspector.sqlserver;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.Schemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a schema with one query of {@code sys.*} for each kind of part. Left out: the order of columns, statistics, and what the
 * engine keeps by itself (heaps, tables of a table type).
 */
public final class SqlServerInspector implements CatalogInspector {
    private static final String COMMENT = """
            SELECT CAST(p.value AS nvarchar(3750)) FROM sys.schemas s LEFT JOIN sys.extended_properties p
                ON p.class = 3 AND p.major_id = s.schema_id AND p.name = N'MS_Description'
            WHERE s.name = ?
            """;

    @Override
    public String dialect() {
        return SqlServerWords.NAME;
    }

    @Override
    public Catalog read(Connection connection, Set<String> schemas) throws SQLException {
        String own = Objects.requireNonNull(connection.getSchema(), "a user has a default schema");
        Schemas read = new Schemas(read(connection, own, own));
        for (String schema : schemas) {
            List<String> comments =
                    Queries.rows(connection, COMMENT, row -> Objects.requireNonNullElse(row.getString(1), ""), schema);
            if (!comments.isEmpty()) {
                read.add(schema, comments.get(0), read(connection, schema, own));
            }
        }
        return read.all();
    }

    /** @param own the schema of objects whose names stand alone */
    private static Catalog read(Connection connection, String schema, String own) throws SQLException {
        CatalogAssembly assembly = new CatalogAssembly();
        Relations.read(connection, schema, assembly);
        Constraints.read(connection, schema, own, assembly);
        Indexes.read(connection, schema, assembly);
        Modules.read(connection, schema, assembly);
        OtherObjects.read(connection, schema, assembly);
        return assembly.build();
    }
}
