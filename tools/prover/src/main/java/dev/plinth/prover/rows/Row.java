package dev.plinth.prover.rows;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of neutral values: {@code String, Long, BigDecimal, Double, Boolean, UUID, LocalDate, LocalTime, LocalDateTime,
 * Instant, byte[]} or null, times to the millisecond. Columns that the database computes are not in it.
 */
public record Row(String table, Map<String, @Nullable Object> values) {
    public Row {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public @Nullable Object value(String column) {
        return values.get(column);
    }

    Row with(Map<String, @Nullable Object> changed) {
        Map<String, @Nullable Object> copy = new TreeMap<>(values);
        copy.putAll(changed);
        return new Row(table, copy);
    }
}
