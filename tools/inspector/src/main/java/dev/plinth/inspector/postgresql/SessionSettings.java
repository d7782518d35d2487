package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

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
        settings.before.putAll(settings.set(FIXED));
        return settings;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        if (!before.isEmpty()) {
            set(before);
        }
    }

    /** @return what has changed by it, as it was before */
    private Map<String, String> set(Map<String, String> settings) throws SQLException {
        String names = String.join(", ", Collections.nCopies(settings.size(), "(?, ?)"));
        Map<String, String> changed = new LinkedHashMap<>();
        Queries.rows(
                        connection,
                        "SELECT v.name, current_setting(v.name) AS known, set_config(v.name, v.value, false)"
                                + " FROM (VALUES " + names + ") AS v(name, value)"
                                + " WHERE current_setting(v.name) <> v.value",
                        row -> Map.entry(row.getString("name"), row.getString("known")),
                        settings.entrySet().stream()
                                .flatMap(setting -> Stream.of(setting.getKey(), setting.getValue()))
                                .toArray(String[]::new))
                .forEach(known -> changed.put(known.getKey(), known.getValue()));
        return changed;
    }
}
