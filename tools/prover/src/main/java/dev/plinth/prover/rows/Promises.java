package dev.plinth.prover.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys that rows refer to before the rows that bear them are made: the way through a circle of foreign keys that are NOT NULL
 * and are looked at when the transaction ends.
 */
final class Promises {
    private final Map<String, List<Map<String, @Nullable Object>>> byTable = new HashMap<>();

    void add(String table, Map<String, @Nullable Object> key) {
        byTable.computeIfAbsent(table, name -> new ArrayList<>()).add(Map.copyOf(key));
    }

    /** What the rows of the table have to hold, row by row. */
    List<Map<String, @Nullable Object>> of(String table) {
        return byTable.getOrDefault(table, List.of());
    }
}
