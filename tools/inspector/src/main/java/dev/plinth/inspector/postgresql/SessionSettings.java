package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings that decide how PostgreSQL spells constants and names when it prints a definition: fixed while a catalog is
 * read, because a default of type timestamptz is printed in the session's time zone, and put back afterwards.
 */
final class SessionSettings implements AutoCloseable {
    private static final Map<String, String> FIXED = Map.of(
            "TimeZone", "UTC",
            "DateStyle", "ISO, YMD",
            "IntervalStyle", "postgres",
            "extra_float_digits", "1",
            "bytea_output", "hex",
            "quote_all_identifiers", "off");

    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();

    private SessionSettings(Connection connection) {
        this.connection = connection;
    }

    static SessionSettings fixed(Connection connection) throws SQLException {
        SessionSettings settings = new SessionSettings(connection);
        for (Map.Entry<String, String> setting : FIXED.entrySet()) {
            String known = Queries.rows(
                            connection, "SELECT current_setting(?)", row -> row.getString(1), setting.getKey())
                    .get(0);
            if (!known.equals(setting.getValue())) {
                settings.before.put(setting.getKey(), known);
                settings.set(setting.getKey(), setting.getValue());
            }
        }
        return settings;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        for (Map.Entry<String, String> setting : before.entrySet()) {
            set(setting.getKey(), setting.getValue());
        }
    }

    private void set(String name, String value) throws SQLException {
        Queries.rows(connection, "SELECT set_config(?, ?, false)", row -> row.getString(1), name, value);
    }
}
