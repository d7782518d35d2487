package dev.plinth.prover.digest;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a table goes into a digest, and under which names: with the old names after a rename, so that before and after are
 * the same where nothing was lost.
 *
 * @param name as the database knows it now
 * @param shownAs as the digest knows it
 * @param from the rows that are meant, as a query names them behind what it selects; empty: all of the table
 * @param key columns (as shown) that tell rows apart, for naming a difference; empty: all
 */
public record DigestedTable(
        String name, String shownAs, Optional<String> from, List<DigestedColumn> columns, List<String> key) {
    public DigestedTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A column: {@code name} as the database knows it now, {@code shownAs} as the digest does. */
    public record DigestedColumn(String name, String shownAs, DataType type) {}

    /** All columns that a row gives: what is computed from them adds nothing. */
    public static DigestedTable of(Table table) {
        return of(
                table,
                table.columns().stream()
                        .filter(column -> column.generated().isEmpty())
                        .map(Column::name)
                        .toList());
    }

    /** Some columns of a table, under their own names. */
    public static DigestedTable of(Table table, List<String> columns) {
        List<DigestedColumn> digested = new ArrayList<>();
        columns.forEach(name -> digested.add(
                new DigestedColumn(name, name, table.columns().get(name).type())));
        List<String> primary =
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
        return new DigestedTable(
                table.name(),
                table.name(),
                Optional.empty(),
                digested,
                columns.containsAll(primary) ? primary : List.of());
    }

    /**
     * The same columns under other names.
     *
     * @param shownAs by the name that the database knows; others keep theirs
     */
    public DigestedTable shownAs(String tableName, Map<String, String> shownAs) {
        List<DigestedColumn> renamed = columns.stream()
                .map(column -> new DigestedColumn(
                        column.name(), shownAs.getOrDefault(column.name(), column.shownAs()), column.type()))
                .toList();
        List<String> renamedKey = key.stream()
                .map(part -> columns.stream()
                        .filter(column -> column.shownAs().equals(part))
                        .map(column -> shownAs.getOrDefault(column.name(), part))
                        .findFirst()
                        .orElse(part))
                .toList();
        return new DigestedTable(name, tableName, from, renamed, renamedKey);
    }

    /** Some rows of it. */
    public DigestedTable among(Optional<String> rows) {
        return new DigestedTable(name, shownAs, rows, columns, key);
    }
}
