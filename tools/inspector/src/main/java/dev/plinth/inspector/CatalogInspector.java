package dev.plinth.inspector;

import dev.plinth.catalog.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Reads the physical objects of one engine's current schema, and of others that are asked for, so that two databases can be held against each other: made
 * from the same declaration they give equal catalogs, and whatever differs physically makes the catalogs differ.
 *
 * <p>Texts are in the engine's own spelling and are compared with nothing but the same engine's. What a {@link Catalog}
 * has no place for stands among a table's options, or as a table without columns whose name begins with its kind
 * ({@code function f(integer)}); nothing is left out in silence.
 */
public interface CatalogInspector {
    /** The name that the language knows the engine by. */
    String dialect();

    /**
     * Everything in the connection's current schema but the runner's own history. Changes nothing that outlives the call
     * and works inside and outside of a transaction.
     *
     * @throws InspectionException if there is an object that cannot be described; the message names it
     */
    default Catalog read(Connection connection) throws SQLException {
        return read(connection, Set.of());
    }

    /**
     * The same, and everything in other schemas of the database, whose names stand before those of their objects; one that
     * is not there holds nothing.
     *
     * @throws InspectionException if there is an object that cannot be described; the message names it
     */
    Catalog read(Connection connection, Set<String> schemas) throws SQLException;
}
