package dev.plinth.inspector.postgresql;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.Schemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Reads a schema with one query for each kind of part, as PostgreSQL's own {@code pg_get_…def} functions spell
 * it. Left out: the owner, the order of columns, and the names of the sequences behind identity columns and of the NOT NULL
 * constraints of version 18, which a rename leaves behind and nobody refers to.
 */
public final class PostgreSqlInspector implements CatalogInspector {
    private static final String SCHEMA = """
            SELECT concat_ws(' ', %s, 'COMMENT ' || quote_literal(obj_description(n.oid, 'pg_namespace')))
            FROM pg_catalog.pg_namespace n WHERE n.nspname = ?
            """.formatted(Sql.privileges("n.nspacl", "'n'", "n.nspowner"));

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public Catalog read(Connection connection, Set<String> schemas) throws SQLException {
        try (SessionSettings settings = SessionSettings.fixed(connection)) {
            Schemas read = new Schemas(readFixed(settings.connection()));
            for (String schema : schemas) {
                List<String> definition = Queries.rows(connection, SCHEMA, row -> row.getString(1), schema);
                if (!definition.isEmpty()) {
                    read.add(schema, definition.get(0), readOther(connection, schema));
                }
            }
            return read.all();
        }
    }

    private static Catalog readOther(Connection connection, String schema) throws SQLException {
        try (SchemaPass pass = SchemaPass.over(connection, schema)) {
            return readFixed(pass.connection());
        }
    }

    private static Catalog readFixed(Connection connection) throws SQLException {
        CatalogAssembly assembly = new CatalogAssembly();
        OtherObjects.requireNoneUnknown(connection);
        TableOptions options = TableOptions.read(connection);
        Relations.read(connection, assembly, options);
        options.addTo(assembly);
        TableMembers.read(connection, assembly);
        OtherObjects.read(connection, assembly);
        return assembly.build();
    }
}
