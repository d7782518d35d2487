package dev.plinth.inspector;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedMap;

/**
 * Reads how far a database has counted. No row tells: the highest ids may have been deleted, and a table that was made
 * anew would hand them out again.
 */
@FunctionalInterface
public interface IdentityMarks {
    /**
     * The next number of every identity that the current schema owns, history tables left out.
     *
     * @return by {@code table.column} ({@code table} on SQLite, which counts by table); on SQLite a table that never
     *     counted is not there
     */
    default SortedMap<String, String> read(Connection connection) throws SQLException {
        return read(connection, Set.of());
    }

    /** The same, and those of other schemas of the database, whose names stand before them. */
    SortedMap<String, String> read(Connection connection, Set<String> schemas) throws SQLException;
}
