package dev.plinth.inspector.support;

import dev.plinth.inspector.HeldRole;
import dev.plinth.inspector.HeldRoles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads roles by two queries.
 *
 * @param roles of names, comments, and what a role may do beyond a declared one
 * @param memberships of the names of members and of what they are members of
 * @param names how names are told apart
 */
public record RoleRows(String roles, String memberships, Comparator<String> names) implements HeldRoles {
    @Override
    public Map<String, HeldRole> read(Connection connection) throws SQLException {
        Map<String, SortedSet<String>> parents = new TreeMap<>(names);
        Queries.rows(
                connection,
                memberships,
                row -> parents.computeIfAbsent(row.getString(1), member -> new TreeSet<>(names))
                        .add(row.getString(2)));
        SortedMap<String, HeldRole> found = new TreeMap<>(names);
        Queries.rows(connection, roles, row -> {
            String name = row.getString("name");
            return found.put(
                    name,
                    new HeldRole(
                            name,
                            parents.getOrDefault(name, new TreeSet<>(names)),
                            Queries.text(row, "comment"),
                            Queries.text(row, "beyond").orElse("")));
        });
        return found;
    }
}
