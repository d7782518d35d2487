package dev.plinth.inspector.h2;

import dev.plinth.inspector.IdentityMarks;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The next value of each identity column. */
public final class H2IdentityMarks implements IdentityMarks {
    private static final String MARKS = """
            SELECT TABLE_NAME || '.' || COLUMN_NAME, IDENTITY_BASE FROM INFORMATION_SCHEMA.COLUMNS
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND IS_IDENTITY = 'YES' AND TABLE_NAME NOT IN %s
            """.formatted(Names.HISTORY);

    @Override
    public SortedMap<String, String> read(Connection connection, Set<String> schemas) throws SQLException {
        SortedMap<String, String> marks = new TreeMap<>();
        Queries.rows(connection, MARKS, row -> marks.put(row.getString(1), row.getString(2)));
        for (String schema : schemas) {
            if (SchemaPass.find(connection, schema).isPresent()) {
                try (SchemaPass pass = SchemaPass.over(connection, schema)) {
                    Queries.rows(
                            pass.connection(),
                            MARKS,
                            row -> marks.put(schema + "." + row.getString(1), row.getString(2)));
                }
            }
        }
        return marks;
    }
}
