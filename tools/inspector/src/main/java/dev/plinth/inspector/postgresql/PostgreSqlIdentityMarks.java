package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.IdentityMarks;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The next number of each sequence that a column owns. From the sequences themselves: {@code pg_sequences} does not tell a
 * fresh sequence from one that was set.
 */
public final class PostgreSqlIdentityMarks implements IdentityMarks {
    private static final int SEQUENCES_PER_QUERY = 200;

    /** One select per sequence, to be run together. */
    private static final String SELECTS = Sql.MINE + """
            SELECT format('SELECT %L AS mark, last_value + CASE WHEN is_called THEN %s ELSE 0 END AS next FROM %s',
                m.relname || '.' || a.attname, q.seqincrement, d.objid::regclass) AS query
            FROM mine m
            JOIN pg_catalog.pg_attribute a ON a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = m.oid
                AND d.refobjsubid = a.attnum AND d.classid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a', 'i')
            JOIN pg_catalog.pg_sequence q ON q.seqrelid = d.objid
            WHERE m.relkind IN ('r', 'p')
            """;

    @Override
    public SortedMap<String, String> read(Connection connection, Set<String> schemas) throws SQLException {
        SortedMap<String, String> marks = new TreeMap<>(read(connection, ""));
        for (String schema : schemas) {
            try (SchemaPass pass = SchemaPass.over(connection, schema)) {
                marks.putAll(read(pass.connection(), schema + "."));
            }
        }
        return marks;
    }

    private static SortedMap<String, String> read(Connection connection, String prefix) throws SQLException {
        SortedMap<String, String> marks = new TreeMap<>();
        List<String> selects = Queries.rows(connection, SELECTS, row -> row.getString("query"));
        for (int from = 0; from < selects.size(); from += SEQUENCES_PER_QUERY) {
            String query = selects.subList(from, Math.min(selects.size(), from + SEQUENCES_PER_QUERY)).stream()
                    .collect(Collectors.joining(" UNION ALL "));
            Queries.rows(connection, query, row -> marks.put(prefix + row.getString("mark"), row.getString("next")));
        }
        return marks;
    }
}
