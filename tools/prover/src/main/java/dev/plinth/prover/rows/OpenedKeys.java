package dev.plinth.prover.rows;

import dev.plinth.model.Constraint;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Foreign keys at which a circle was opened: NULL at first, and filled in when both sides are there. */
final class OpenedKeys {
    private static final int LEFT_NULL = 3;
    private static final int TRIES = 20;

    private OpenedKeys() {}

    /** The columns that are NULL until the parents are there; none for a key that is promised instead. */
    static Set<String> heldColumns(Table table, Constraint.ForeignKey key) {
        Set<String> held = new TreeSet<>();
        List<String> primary =
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
        key.columns().stream()
                .filter(column -> table.columns().get(column).nullable() && !primary.contains(column))
                .forEach(held::add);
        return held;
    }

    /** Fills the key in all rows but every third. */
    static List<RowStep> fill(TableSampler sampler, Constraint.ForeignKey key, List<Row> parents) {
        List<RowStep> updates = new ArrayList<>();
        List<Row> rows = sampler.rows();
        for (int at = sampler.existing(); at < rows.size(); at++) {
            if (at % LEFT_NULL == 1 || parents.isEmpty()) {
                continue;
            }
            Row row = rows.get(at);
            Optional<Map<String, @Nullable Object>> changed = changed(sampler, key, row, parents);
            if (changed.isPresent()) {
                updates.add(new RowStep.Update(row.table(), keyOf(sampler.table(), row), changed.get()));
                rows.set(at, row.with(changed.get()));
            }
        }
        return updates;
    }

    private static Optional<Map<String, @Nullable Object>> changed(
            TableSampler sampler, Constraint.ForeignKey key, Row row, List<Row> parents) {
        Set<String> held = heldColumns(sampler.table(), key);
        Set<String> fixed = new TreeSet<>(key.columns());
        fixed.removeAll(held);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Row parent = parents.get(sampler.random().nextInt(parents.size()));
            if (!Parents.matches(sampler.table(), key, parent, row.values(), fixed)) {
                continue;
            }
            Map<String, @Nullable Object> changed = new LinkedHashMap<>();
            for (int at = 0; at < key.columns().size(); at++) {
                if (held.contains(key.columns().get(at))) {
                    changed.put(
                            key.columns().get(at),
                            parent.value(key.referencedColumns().get(at)));
                }
            }
            if (takes(sampler, row, row.with(changed))) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    private static boolean takes(TableSampler sampler, Row before, Row after) {
        sampler.keys().release(before.values());
        boolean kept = sampler.rules().firstBroken(after.values()).isEmpty()
                && sampler.keys().firstTaken(after.values()).isEmpty();
        sampler.keys().take(kept ? after.values() : before.values());
        return kept;
    }

    /** What tells the row from all others: its primary key, or else everything that it holds. */
    static Map<String, @Nullable Object> keyOf(Table table, Row row) {
        Map<String, @Nullable Object> key = new HashMap<>();
        table.primaryKey()
                .map(Constraint.PrimaryKey::columns)
                .orElseGet(() -> List.copyOf(row.values().keySet()))
                .forEach(column -> key.put(column, row.value(column)));
        return key;
    }
}
