package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Table;
import dev.plinth.prover.evaluation.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the rows that a table's rows refer to: one parent has many children and one has none, some references are NULL,
 * one row refers to itself. Keys that share columns are chosen one after the other, so that they agree.
 */
final class Parents {
    private static final int NULL_ROW = 1;
    private static final int SELF_ROW = 2;
    private static final int NULL_EVERY = 4;

    private final Table table;
    private final List<Constraint.ForeignKey> foreignKeys;
    private final Map<String, List<Row>> rows;
    private final Keys keys;
    private final Random random;
    private final ReservedRows reserved;
    private final List<String> primary;
    private final List<Constraint.ForeignKey> toItself = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();

    /**
     * @param foreignKeys those that are filled when a row is inserted
     * @param rows of all tables so far, this one's included
     */
    Parents(
            Table table,
            List<Constraint.ForeignKey> foreignKeys,
            Map<String, List<Row>> rows,
            Keys keys,
            Random random,
            ReservedRows reserved) {
        this.table = table;
        this.foreignKeys = List.copyOf(foreignKeys);
        this.rows = rows;
        this.keys = keys;
        this.random = random;
        this.reserved = reserved;
        this.primary = table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
    }

    boolean owns(String column) {
        return foreignKeys.stream().anyMatch(key -> key.columns().contains(column));
    }

    /** Columns that the last choice of parents decided. */
    Set<String> bound() {
        return bound;
    }

    /** Fills the columns of all foreign keys; the first row of each kind is an edge. */
    Optional<Broken> pickSpread(Map<String, @Nullable Object> draft, int row) {
        return pick(draft, row);
    }

    /** Chooses again, by chance; columns that no parent decides are left out of the draft. */
    Optional<Broken> pickRandom(Map<String, @Nullable Object> draft, Set<String> fixed) {
        foreignKeys.forEach(key ->
                key.columns().stream().filter(column -> !fixed.contains(column)).forEach(draft::remove));
        return pick(draft, -1);
    }

    /** @param row its number, or negative for chance alone */
    private Optional<Broken> pick(Map<String, @Nullable Object> draft, int row) {
        toItself.clear();
        bound.clear();
        for (Constraint.ForeignKey key : foreignKeys) {
            if (!pick(key, draft, row)) {
                return Optional.of(new Broken(
                        "the foreign key " + key.name() + ", for which " + key.referencedTable()
                                + " has no fitting row",
                        Set.copyOf(key.columns())));
            }
        }
        return Optional.empty();
    }

    private boolean pick(Constraint.ForeignKey key, Map<String, @Nullable Object> draft, int row) {
        boolean self = isSelfPossible(key, draft);
        List<String> nullable = key.columns().stream()
                .filter(column -> !draft.containsKey(column) && !primary.contains(column))
                .filter(column -> table.columns().get(column).nullable())
                .toList();
        List<Row> candidates = matching(key, draft);
        boolean leaveNull = row < 0 ? random.nextInt(NULL_EVERY) == 0 : row == NULL_ROW || (self && row == 0);
        if (!nullable.isEmpty() && (leaveNull || (candidates.isEmpty() && !self))) {
            nullable.forEach(column -> draft.put(column, null));
            bound.addAll(nullable);
        } else if (self && (row == SELF_ROW || candidates.isEmpty())) {
            toItself.add(key);
        } else if (candidates.isEmpty()) {
            return false;
        } else {
            refer(key, choose(candidates, key, row), draft);
        }
        return true;
    }

    /** Whether a row can refer to itself without changing a column that is decided already. */
    private boolean isSelfPossible(Constraint.ForeignKey key, Map<String, @Nullable Object> draft) {
        boolean possible = key.referencedTable().equals(table.name());
        for (int at = 0; at < key.columns().size(); at++) {
            boolean sameColumn =
                    key.columns().get(at).equals(key.referencedColumns().get(at));
            possible &= sameColumn || !draft.containsKey(key.columns().get(at));
        }
        return possible;
    }

    private Row choose(List<Row> candidates, Constraint.ForeignKey key, int row) {
        boolean onceEach = keys.isUniqueAlone(Set.copyOf(key.columns()));
        if (onceEach && row >= 0) {
            return candidates.get(row % candidates.size());
        }
        // The last parent stays without children.
        int most = candidates.size() > 2 && !onceEach ? candidates.size() - 1 : candidates.size();
        boolean crowd = row >= 0 && row % 2 == 0;
        return candidates.get(crowd ? 0 : random.nextInt(most));
    }

    private void refer(Constraint.ForeignKey key, Row parent, Map<String, @Nullable Object> draft) {
        for (int at = 0; at < key.columns().size(); at++) {
            if (!draft.containsKey(key.columns().get(at))) {
                draft.put(
                        key.columns().get(at),
                        parent.value(key.referencedColumns().get(at)));
                bound.add(key.columns().get(at));
            }
        }
    }

    /** Rows that agree with the columns that are chosen already. */
    private List<Row> matching(Constraint.ForeignKey key, Map<String, @Nullable Object> draft) {
        List<Row> matching = rows.getOrDefault(key.referencedTable(), List.of()).stream()
                .filter(parent -> matches(table, key, parent, draft, draft.keySet()))
                .toList();
        return reserved.referable(key.referencedTable(), matching);
    }

    static boolean matches(
            Table table,
            Constraint.ForeignKey key,
            Row parent,
            Map<String, @Nullable Object> draft,
            Set<String> assigned) {
        for (int at = 0; at < key.columns().size(); at++) {
            Column column = table.columns().get(key.columns().get(at));
            Object value = parent.value(key.referencedColumns().get(at));
            Object chosen = draft.get(column.name());
            boolean agrees = !assigned.contains(column.name()) || chosen == null || isSame(chosen, value);
            if (value == null || !agrees || !Values.fits(column.type(), value)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return (one instanceof BigDecimal first && other instanceof BigDecimal second)
                ? first.compareTo(second) == 0
                : Objects.deepEquals(one, other);
    }

    /** Keeps the columns out of other hands that will hold the row's own key. */
    void reserveForItself(Map<String, @Nullable Object> draft) {
        for (Constraint.ForeignKey key : toItself) {
            for (int at = 0; at < key.columns().size(); at++) {
                if (!key.columns().get(at).equals(key.referencedColumns().get(at))) {
                    draft.putIfAbsent(key.columns().get(at), null);
                    bound.add(key.columns().get(at));
                }
            }
        }
    }

    /** Gives the row its own key where it was chosen to refer to itself. */
    void closeOnItself(Map<String, @Nullable Object> draft) {
        for (Constraint.ForeignKey key : toItself) {
            for (int at = 0; at < key.columns().size(); at++) {
                String column = key.columns().get(at);
                if (!column.equals(key.referencedColumns().get(at))) {
                    draft.put(column, draft.get(key.referencedColumns().get(at)));
                    bound.add(column);
                }
            }
        }
    }
}
