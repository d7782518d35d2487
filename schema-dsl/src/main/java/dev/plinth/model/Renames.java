package dev.plinth.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The renames that an author declared with {@code was:}. They are no part of a schema: they only tell a diff which old
 * object a new one continues, and are ignored where the old name is gone already.
 *
 * @param tables old table name by new table name
 * @param columns old column name by new table name and new column name
 */
public record Renames(SortedMap<String, String> tables, SortedMap<String, SortedMap<String, String>> columns) {
    public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>());

    public Renames {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        columns.forEach((table, names) -> copy.put(table, Collections.unmodifiableSortedMap(new TreeMap<>(names))));
        columns = Collections.unmodifiableSortedMap(copy);
    }

    public Optional<String> oldTable(String newTable) {
        return Optional.ofNullable(tables.get(newTable));
    }

    public Optional<String> oldColumn(String newTable, String newColumn) {
        Map<String, String> names = columns.get(newTable);
        return names == null ? Optional.empty() : Optional.ofNullable(names.get(newColumn));
    }
}
