package dev.plinth.inspector.support;

import java.util.List;
import java.util.Locale;

/** The runner's own tables, which are no part of what anybody declared. */
public final class HistoryTables {
    public static final List<String> NAMES =
            List.of("schema_migrations", "schema_migration_events", "schema_migrations_lock");

    private HistoryTables() {}

    public static boolean holds(String table) {
        return NAMES.contains(table.toLowerCase(Locale.ROOT));
    }
}
