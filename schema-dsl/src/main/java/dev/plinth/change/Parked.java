package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What earlier migrations took out of the declared schema and kept for their rollbacks. A table rebuild copies parked
 * columns like its own.
 *
 * @param columns by the table that still carries them, which may be parked itself
 */
public record Parked(SortedMap<String, NamedMap<Column>> columns, NamedMap<Table> tables) {
    public static final Parked NOTHING = new Parked(new TreeMap<>(), NamedMap.empty());

    public Parked {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    public boolean isEmpty() {
        return columns.isEmpty() && tables.isEmpty();
    }

    public NamedMap<Column> columnsOf(String table) {
        return columns.getOrDefault(table, NamedMap.empty());
    }

    /** Of the tables, and of the columns with their tables. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(tables.names());
        columns.forEach((table, own) -> own.forEach(column -> names.add(table + "." + column.name())));
        return names;
    }

    /** The table with the parked columns that it carries: what an expression over its rows may name. */
    public Table beside(Table table) {
        NamedMap<Column> all = table.columns();
        for (Column column : columnsOf(table.name())) {
            all = all.with(column);
        }
        return table.withColumns(all);
    }

    Parked with(String table, Column column) {
        return changed(table, own -> own.with(column));
    }

    Parked without(String table, String column) {
        return changed(table, own -> own.without(column));
    }

    private Parked changed(String table, UnaryOperator<NamedMap<Column>> change) {
        SortedMap<String, NamedMap<Column>> copy = new TreeMap<>(columns);
        NamedMap<Column> own = change.apply(columnsOf(table));
        if (own.isEmpty()) {
            copy.remove(table);
        } else {
            copy.put(table, own);
        }
        return new Parked(copy, tables);
    }

    Parked withTable(Table table) {
        return new Parked(columns, tables.with(table));
    }

    /** Without the table, whose columns it keeps. */
    Parked unparkTable(String name) {
        return new Parked(columns, tables.without(name));
    }

    /** The same columns, carried by the table under its new name. */
    Parked renameTable(String from, String to) {
        if (!columns.containsKey(from)) {
            return this;
        }
        SortedMap<String, NamedMap<Column>> copy = new TreeMap<>(columns);
        copy.put(to, columnsOf(from));
        copy.remove(from);
        return new Parked(copy, tables);
    }

    /** Without what {@code table} carried: it is gone. */
    Parked withoutTable(String table) {
        SortedMap<String, NamedMap<Column>> copy = new TreeMap<>(columns);
        copy.remove(table);
        return new Parked(copy, tables);
    }
}
