package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.IdentityMarks;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last number of each identity column; none where it has given none yet. */
public final class SqlServerIdentityMarks implements IdentityMarks {
    private static final String MARKS = """
            SELECT CONCAT(o.name, N'.', i.name), COALESCE(CAST(i.last_value AS nvarchar(40)), N'none')
            FROM sys.tables o JOIN sys.identity_columns i ON i.object_id = o.object_id
            %s AND o.name NOT IN %s
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    @Override
    public SortedMap<String, String> read(Connection connection, Set<String> schemas) throws SQLException {
        SortedMap<String, String> marks = new TreeMap<>();
        String own = Objects.requireNonNull(connection.getSchema(), "a user has a default schema");
        Queries.rows(connection, MARKS, row -> marks.put(row.getString(1), row.getString(2)), own);
        for (String schema : schemas) {
            Queries.rows(
                    connection, MARKS, row -> marks.put(schema + "." + row.getString(1), row.getString(2)), schema);
        }
        return marks;
    }
}
