package dev.plinth.prover.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a table held at one moment. Two are equal where count and hash are; the rows only serve to say what is different.
 */
public final class TableDigest {
    private final String table;
    private final long count;
    private final String hash;
    private final List<String> key;
    private final List<DigestedRow> rows;

    TableDigest(String table, long count, String hash, List<String> key, List<DigestedRow> rows) {
        this.table = table;
        this.count = count;
        this.hash = hash;
        this.key = List.copyOf(key);
        this.rows = List.copyOf(rows);
    }

    /** Under the name that the digest knows. */
    public String table() {
        return table;
    }

    public long count() {
        return count;
    }

    /** SHA-256 over all rows, whatever their order, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** @return the first difference in words (table, key, column, was, is), or empty where there is none */
    public Optional<String> firstDifference(TableDigest later) {
        if (equals(later)) {
            return Optional.empty();
        }
        if (rows.size() < count || later.rows.size() < later.count) {
            return Optional.of(table + ": " + count + " rows with the digest " + hash + " are now " + later.count
                    + " with " + later.hash);
        }
        Map<String, DigestedRow> before = byKey(rows);
        Map<String, DigestedRow> after = byKey(later.rows);
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(rowKey -> difference(rowKey, before.get(rowKey), after.get(rowKey)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(table + ": " + count + " rows are now " + later.count));
    }

    /** @return in words the first of these rows that the later digest does not hold; empty where it holds all of them */
    public Optional<String> firstLost(TableDigest later) {
        if (later.count < count) {
            return Optional.of(firstDifference(later).orElse(table + ": " + count + " rows are now " + later.count));
        }
        Map<DigestedRow, Integer> there = new HashMap<>();
        later.rows.forEach(row -> there.merge(row, 1, Integer::sum));
        Map<String, DigestedRow> after = byKey(later.rows);
        for (DigestedRow row : rows) {
            if (there.merge(row, -1, Integer::sum) < 0) {
                String rowKey = row.key(key);
                return difference(rowKey, row, after.get(rowKey))
                        .or(() -> Optional.of(table + ": the row " + rowKey + " is there less often"));
            }
        }
        return Optional.empty();
    }

    private Map<String, DigestedRow> byKey(List<DigestedRow> all) {
        Map<String, DigestedRow> byKey = new TreeMap<>();
        for (DigestedRow row : all) {
            String rowKey = row.key(key);
            for (int number = 2; byKey.putIfAbsent(rowKey, row) != null; number++) {
                rowKey = row.key(key) + " (" + number + ")";
            }
        }
        return byKey;
    }

    private Optional<String> difference(String rowKey, @Nullable DigestedRow before, @Nullable DigestedRow after) {
        if (before == null) {
            return Optional.of(table + ": the row " + rowKey + " is there and was not");
        }
        if (after == null) {
            return Optional.of(table + ": the row " + rowKey + " is gone");
        }
        Set<String> columns = new TreeSet<>(before.values().keySet());
        columns.addAll(after.values().keySet());
        return columns.stream()
                .filter(column -> !Objects.equals(
                        before.values().get(column), after.values().get(column)))
                .findFirst()
                .map(column -> table + ": the row " + rowKey + ": " + column + " was " + shown(before, column)
                        + " and is " + shown(after, column));
    }

    private static String shown(DigestedRow row, String column) {
        String value = row.values().get(column);
        return value == null ? "not there" : CanonicalValue.shown(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableDigest that
                && table.equals(that.table)
                && count == that.count
                && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, count, hash);
    }

    @Override
    public String toString() {
        return table + ": " + count + " rows, " + hash;
    }
}
