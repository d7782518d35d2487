package dev.plinth.prover.rows;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of a database is looked at, and what of it stays readable.
 *
 * @param keep tables, and columns as {@code table.column}, whose values are no secret
 * @param rows at most so many of a table, besides those that they refer to
 * @param seed what masks are made from
 */
public record Masking(SortedSet<String> keep, int rows, long seed) {
    public Masking {
        keep = Collections.unmodifiableSortedSet(new TreeSet<>(keep));
        if (rows < 1) {
            throw new IllegalArgumentException("a sample has at least one row of a table, not " + rows);
        }
    }

    public static Masking of(Collection<String> keep, int rows, long seed) {
        return new Masking(new TreeSet<>(keep), rows, seed);
    }

    boolean keeps(String table, String column) {
        return keep.contains(table) || keep.contains(table + "." + column);
    }
}
