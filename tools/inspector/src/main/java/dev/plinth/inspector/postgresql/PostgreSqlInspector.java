package dev.plinth.inspector.postgresql;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.support.CatalogAssembly;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the current schema with one query for each kind of part, as PostgreSQL's own {@code pg_get_…def} functions spell
 * it. Left out: the owner, the order of columns, and the names of the sequences behind identity columns and of the NOT NULL
 * constraints of version 18, which a rename leaves behind and nobody refers to.
 */
public final class PostgreSqlInspector implements CatalogInspector {
    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        try (SessionSettings settings = SessionSettings.fixed(connection)) {
            return readFixed(settings.connection());
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
