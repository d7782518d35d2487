package dev.plinth.inspector.h2;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.support.CatalogAssembly;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the current schema with one query for each kind of part. Left out: the order of columns, selectivities, and the
 * indexes that H2 makes and drops by itself for its constraints.
 */
public final class H2Inspector implements CatalogInspector {
    @Override
    public String dialect() {
        return "h2";
    }

    @Override
    public Catalog read(Connection connection) throws SQLException {
        CatalogAssembly assembly = new CatalogAssembly();
        TypeTexts types = TypeTexts.read(connection);
        Relations.read(connection, assembly, types);
        Constraints.read(connection, assembly);
        TableMembers.read(connection, assembly);
        OtherObjects.read(connection, assembly, types);
        return assembly.build();
    }
}
