package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows are asked for.
 *
 * @param wanted in each table; fewer where a rule admits no more, which is noted
 * @param existing what stands in the tables already: new rows collide with none of it and may refer to it
 * @param conversions types that a column's values must also become without loss, by table and column: a text that is going
 *     to be an integer consists of digits
 * @param empty tables that get no row
 * @param lack what happens where no row is possible
 * @param reserved rows that others bring or take away later
 */
public record RowRequest(
        Schema schema,
        long seed,
        int wanted,
        ExistingRows existing,
        Map<String, Map<String, List<DataType>>> conversions,
        Set<String> empty,
        Lack lack,
        ReservedRows reserved) {
    public RowRequest {
        conversions = Map.copyOf(conversions);
        empty = Set.copyOf(empty);
    }

    /** What happens to a table for which no row can be made. */
    public enum Lack {
        REFUSED,
        /** It stays empty, and a note says so. */
        NOTED
    }

    /** Rows for empty tables, all of which must get some. */
    public static RowRequest of(Schema schema, long seed) {
        return new RowRequest(
                schema,
                seed,
                RowGenerator.DEFAULT_ROWS,
                ExistingRows.NONE,
                Map.of(),
                Set.of(),
                Lack.REFUSED,
                ReservedRows.NONE);
    }

    public RowRequest wanting(int rows) {
        return new RowRequest(schema, seed, rows, existing, conversions, empty, lack, reserved);
    }

    public RowRequest beside(ExistingRows rows) {
        return new RowRequest(schema, seed, wanted, rows, conversions, empty, lack, reserved);
    }

    /** With columns that must convert, tables that get no row, and tables that may stay without. */
    public RowRequest within(Map<String, Map<String, List<DataType>>> converting, Set<String> withoutRows) {
        return new RowRequest(schema, seed, wanted, existing, converting, withoutRows, Lack.NOTED, reserved);
    }

    public RowRequest reserving(ReservedRows rows) {
        return new RowRequest(schema, seed, wanted, existing, conversions, empty, lack, rows);
    }

    List<DataType> conversions(String table, String column) {
        return conversions.getOrDefault(table, Map.of()).getOrDefault(column, List.of());
    }
}
