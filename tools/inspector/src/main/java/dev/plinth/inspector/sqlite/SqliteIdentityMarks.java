package dev.plinth.inspector.sqlite;

import dev.plinth.inspector.IdentityMarks;
import dev.plinth.inspector.support.HistoryTables;
import dev.plinth.inspector.support.Queries;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code sqlite_sequence}, which holds the highest number that each AUTOINCREMENT table ever gave. */
public final class SqliteIdentityMarks implements IdentityMarks {
    @Override
    public SortedMap<String, String> read(Connection connection, Set<String> schemas) throws SQLException {
        SortedMap<String, String> marks = new TreeMap<>();
        // The table appears with the first AUTOINCREMENT column.
        List<String> kept = Queries.rows(
                connection, "SELECT name FROM sqlite_schema WHERE name = 'sqlite_sequence'", row -> row.getString(1));
        if (kept.isEmpty()) {
            return marks;
        }
        List<Map.Entry<String, String>> rows = Queries.rows(
                connection,
                "SELECT name, seq FROM sqlite_sequence WHERE seq > 0",
                row -> Map.entry(row.getString(1), row.getString(2)));
        for (Map.Entry<String, String> row : rows) {
            if (!HistoryTables.holds(row.getKey())) {
                String next = new BigInteger(row.getValue()).add(BigInteger.ONE).toString();
                marks.put(row.getKey(), next);
            }
        }
        return marks;
    }
}
