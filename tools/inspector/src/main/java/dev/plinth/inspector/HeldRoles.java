package dev.plinth.inspector;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Reads the roles of a server or a database: they are in no schema, and so in no catalog. */
@FunctionalInterface
public interface HeldRoles {
    /** All that the connection's user may see, by name. */
    Map<String, HeldRole> read(Connection connection) throws SQLException;
}
