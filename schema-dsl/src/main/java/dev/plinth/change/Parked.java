package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier migrations took out of the declared schema and kept for their rollbacks: columns by the table that still
 * carries them. A table rebuild copies them like its own.
 */
public record Parked(SortedMap<String, NamedMap<Column>> columns) {
    public static final Parked NOTHING = new Parked(new TreeMap<>());

    public Parked {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    public NamedMap<Column> columnsOf(String table) {
        return columns.getOrDefault(table, NamedMap.empty());
    }

    /** The same columns, carried by the table under its new name. */
    public Parked renameTable(String from, String to) {
        if (!columns.containsKey(from)) {
            return this;
        }
        SortedMap<String, NamedMap<Column>> copy = new TreeMap<>(columns);
        copy.put(to, columnsOf(from));
        copy.remove(from);
        return new Parked(copy);
    }

    /** Without what {@code table} carried: it is gone. */
    public Parked withoutTable(String table) {
        SortedMap<String, NamedMap<Column>> copy = new TreeMap<>(columns);
        copy.remove(table);
        return new Parked(copy);
    }
}
