package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What is granted and denied on objects, one text an object. */
final class Privileges {
    private Privileges() {}

    /** @param query of names and privileges of one schema, in order */
    static Map<String, String> lists(Connection connection, String query, String schema) throws SQLException {
        Map<String, String> lists = new TreeMap<>();
        Queries.rows(
                connection,
                query,
                row -> lists.merge(row.getString(1), row.getString(2), (all, one) -> all + ", " + one),
                schema);
        return lists;
    }
}
