package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.prover.evaluation.Constants;
import dev.plinth.prover.evaluation.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one column may hold by itself, and which of its edges no row has shown yet. An edge that other columns do not let
 * through is tried again in later rows, and given up after a few.
 */
final class ColumnDomain {
    private static final int TRIES_PER_EDGE = 4;
    private static final int RANDOM_TRIES = 60;

    /** Stands for NULL where a queue takes none. */
    private static final Object NULL = new Object();

    private final Column column;
    private final RowRules rules;
    private final Random random;
    private final List<DataType> conversions;
    private final List<Object> values = new ArrayList<>();
    private final List<Object> literals = new ArrayList<>();
    private final Deque<Object> pending = new ArrayDeque<>();
    private final Map<Object, Integer> tries = new HashMap<>();
    private final List<Object> unreached = new ArrayList<>();

    /**
     * @param edges of its type
     * @param named values that checks name
     * @param conversions types that each value must also become
     */
    ColumnDomain(
            Column column,
            RowRules rules,
            List<Object> edges,
            Set<Object> named,
            List<DataType> conversions,
            Random random) {
        this.column = column;
        this.rules = rules;
        this.conversions = conversions;
        this.random = random;
        named.stream().filter(this::admits).forEach(literals::add);
        Set<Object> all = new LinkedHashSet<>();
        conversions.stream()
                .flatMap(type -> Conversion.edges(column.type(), type).stream())
                .filter(this::admits)
                .forEach(all::add);
        edges.stream().filter(this::admits).forEach(all::add);
        // Where checks name values, the column's own edges come first and theirs after, both within a dozen rows.
        all.addAll(literals);
        values.addAll(all);
        pending.addAll(all);
        if (column.nullable() && rules.firstBroken(column.name(), null).isEmpty()) {
            List<Object> rest = new ArrayList<>(pending);
            pending.clear();
            pending.addAll(rest.subList(0, Math.min(1, rest.size())));
            pending.add(NULL);
            pending.addAll(rest.subList(Math.min(1, rest.size()), rest.size()));
            values.add(NULL);
        }
    }

    private boolean admits(Object value) {
        return Values.fits(column.type(), value)
                && conversions.stream().allMatch(type -> Conversion.converts(value, type))
                && rules.firstBroken(column.name(), value).isEmpty();
    }

    /** The edge whose turn it is, or any value when all were shown. */
    @Nullable
    Object next() {
        Object edge = pending.peekFirst();
        return edge == null ? any() : open(edge);
    }

    /** What the row holds in the end; an edge that was due and is not it goes to the end of the queue. */
    void shown(@Nullable Object value) {
        Object closed = value == null ? NULL : value;
        Object due = pending.peekFirst();
        if (due != null && !due.equals(closed)) {
            pending.removeFirst();
            if (tries.merge(due, 1, Integer::sum) < TRIES_PER_EDGE) {
                pending.addLast(due);
            } else {
                unreached.add(due);
            }
        }
        pending.remove(closed);
    }

    /** An ordinary value, a value that a check names, an edge or NULL. */
    @Nullable
    Object any() {
        int choice = random.nextInt(8);
        if (choice < 3 && !literals.isEmpty()) {
            return literals.get(random.nextInt(literals.size()));
        }
        if (choice == 7 && !values.isEmpty()) {
            return open(values.get(random.nextInt(values.size())));
        }
        Optional<Object> ordinary = ordinary();
        if (ordinary.isPresent() || values.isEmpty()) {
            // Where nothing is admitted, something that is not: the rule that refuses it will be named.
            return ordinary.orElseGet(() -> RandomValues.of(column.type(), random));
        }
        return open(values.get(random.nextInt(values.size())));
    }

    /** A value near another column's, for conditions that compare the two. */
    Optional<Object> near(Object other) {
        Optional<Object> same = Constants.as(other, column.type());
        if (same.isEmpty()) {
            return same;
        }
        List<Object> near = new ArrayList<>(CheckLiterals.neighbours(same.get(), column.type()));
        near.add(same.get());
        near.removeIf(value -> !admits(value));
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(random.nextInt(near.size())));
    }

    private Optional<Object> ordinary() {
        for (int attempt = 0; attempt < RANDOM_TRIES; attempt++) {
            Optional<Object> value = random();
            if (value.filter(this::admits).isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<Object> random() {
        if (conversions.isEmpty()) {
            return Optional.of(RandomValues.of(column.type(), random));
        }
        DataType narrower = conversions.get(random.nextInt(conversions.size()));
        return Conversion.back(RandomValues.of(narrower, random), column.type());
    }

    /** Whether the value is the edge that has to be shown next. */
    boolean isDue(@Nullable Object value) {
        Object due = pending.peekFirst();
        return due != null && due.equals(value == null ? NULL : value);
    }

    boolean nullIsDue() {
        return pending.contains(NULL) || unreached.contains(NULL);
    }

    private static @Nullable Object open(Object value) {
        return value == NULL ? null : value;
    }
}
