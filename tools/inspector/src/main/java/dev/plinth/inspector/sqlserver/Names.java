package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.support.HistoryTables;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How names stand in definitions that are put together here: as the standard quotes them, which SQL Server takes wherever
 * QUOTED_IDENTIFIER is on.
 */
final class Names {
    /** For a condition on a column that holds a table's name. */
    static final String HISTORY =
            HistoryTables.NAMES.stream().map(name -> "N'" + name + "'").collect(Collectors.joining(", ", "(", ")"));

    /** Joins what has an {@code object_id} named {@code o} with its schema, whose name is asked for. */
    static final String OF_SCHEMA =
            "JOIN sys.schemas s ON s.schema_id = o.schema_id AND s.name = ? WHERE o.is_ms_shipped = 0";

    private Names() {}

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String quoted(List<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }
}
