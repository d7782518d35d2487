package dev.plinth.prover.rows;

import java.util.List;
import java.util.Map;

/**
 * What stands in a database's tables already.
 *
 * @param rows by table
 * @param counted the highest number that each table's identity ever gave, by table: rows that are gone had numbers too
 */
public record ExistingRows(Map<String, List<Row>> rows, Map<String, Long> counted) {
    public static final ExistingRows NONE = new ExistingRows(Map.of(), Map.of());

    public ExistingRows {
        rows = Map.copyOf(rows);
        counted = Map.copyOf(counted);
    }

    List<Row> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The highest number that a column holds, or its table ever gave; 0 where there is none. */
    long highest(String table, String column) {
        long highest = counted.getOrDefault(table, 0L);
        for (Row row : of(table)) {
            if (row.value(column) instanceof Long number) {
                highest = Math.max(highest, number);
            }
        }
        return highest;
    }
}
