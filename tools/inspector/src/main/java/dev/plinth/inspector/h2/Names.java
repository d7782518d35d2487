package dev.plinth.inspector.h2;

import dev.plinth.inspector.support.HistoryTables;
import java.util.List;
import java.util.stream.Collectors;

/** How names stand in definitions: always quoted, because H2 keeps {@code "t"} and {@code T} apart. */
final class Names {
    /** For a condition on a column that holds a table's name. */
    static final String HISTORY =
            HistoryTables.NAMES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "(", ")"));

    private Names() {}

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String quoted(List<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
