package dev.plinth.change;

import dev.plinth.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many foreign keys of other tables lead to each table. Counted once for a run of tables that are dropped, as the way back from
 * creating a schema is: to look through all tables for each of them is quadratic.
 */
final class ReferenceCounts {
    private @Nullable Map<String, Integer> counts;

    /** To be said of every change but the removal of a table. */
    void forget() {
        counts = null;
    }

    void removed(Table table) {
        Map<String, Integer> known = counts;
        if (known != null) {
            count(table, -1, known);
        }
    }

    boolean leadTo(String table, Collection<Table> tables) {
        Map<String, Integer> known = counts;
        if (known == null) {
            known = new HashMap<>();
            for (Table other : tables) {
                count(other, 1, known);
            }
            counts = known;
        }
        return known.getOrDefault(table, 0) > 0;
    }

    private static void count(Table table, int by, Map<String, Integer> counts) {
        table.foreignKeys()
                .filter(key -> !key.referencedTable().equals(table.name()))
                .forEach(key -> counts.merge(key.referencedTable(), by, Integer::sum));
    }
}
