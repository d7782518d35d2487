package dev.plinth.inspector;

import java.sql.Connection;
import java.sql.SQLException;
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
    SortedMap<String, String> read(Connection connection) throws SQLException;
}
