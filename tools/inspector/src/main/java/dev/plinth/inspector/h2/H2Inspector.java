package dev.plinth.inspector.h2;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Schemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a schema with one query for each kind of part. Left out: the order of columns, selectivities, and the
 * indexes that H2 makes and drops by itself for its constraints.
 */
public final class H2Inspector implements CatalogInspector {
    @Override
    public String dialect() {
        return "h2";
    }

    @Override
    public Catalog read(Connection connection, Set<String> schemas) throws SQLException {
        Schemas read = new Schemas(read(connection, connection.getSchema()));
        for (String schema : schemas) {
            Optional<String> remarks = SchemaPass.find(connection, schema);
            if (remarks.isPresent()) {
                try (SchemaPass pass = SchemaPass.over(connection, schema)) {
                    read.add(schema, remarks.get(), read(pass.connection(), pass.own()));
                }
            }
        }
        return read.all();
    }

    /** @param own the schema of objects whose names stand alone */
    private static Catalog read(Connection connection, String own) throws SQLException {
        CatalogAssembly assembly = new CatalogAssembly();
        TypeTexts types = TypeTexts.read(connection);
        Relations.read(connection, assembly, types);
        Constraints.read(connection, assembly, own);
        TableMembers.read(connection, assembly);
        OtherObjects.read(connection, assembly, types);
        return assembly.build();
    }
}
