package dev.plinth.change;

import dev.plinth.expression.PartitionRows;
import dev.plinth.expression.PartitionValues;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of partitions, and of their rows, between two ways to spread a table by the same key. A row goes to the
 * partition that holds it then; only rows that none holds are lost.
 */
public final class PartitionChange {
    /** What becomes of the rows of a partition that goes. */
    public enum Fate {
        /** Other partitions hold all of them. */
        KEPT,
        /** Others hold some of them, or may. */
        DIVIDED,
        LOST
    }

    private final Table table;
    private final Partitioning old;
    private final Partitioning now;
    private final SortedMap<String, String> renamed = new TreeMap<>();

    /** @param table as it is, spread in the old way */
    public PartitionChange(Table table, Partitioning now) {
        this.table = table;
        this.old = table.partitioning()
                .orElseThrow(() -> new ChangeException("the rows of " + table.name() + " are not partitioned"));
        this.now = now;
        if (!old.hasKeyOf(now)) {
            throw new ChangeException("the rows of " + table.name() + " cannot be partitioned by something else while"
                    + " they are there: create a new table, copy the rows, and drop this one");
        }
        for (Partition partition : old.partitions()) {
            boolean free = !now.partitions().has(partition.name());
            now.partitions().stream()
                    .filter(other -> free
                            && !old.partitions().has(other.name())
                            && other.bound().equals(partition.bound()))
                    .findFirst()
                    .ifPresent(other -> renamed.put(partition.name(), other.name()));
        }
    }

    /** The table as it was. */
    public Table table() {
        return table;
    }

    public Partitioning old() {
        return old;
    }

    public Partitioning now() {
        return now;
    }

    /** New names of partitions that hold the same rows, by their old names. */
    public SortedMap<String, String> renamed() {
        return new TreeMap<>(renamed);
    }

    /** Partitions that are no longer there, or hold other rows under their name. */
    public List<Partition> gone() {
        return old.partitions().stream()
                .filter(partition -> !renamed.containsKey(partition.name()) && !isIn(now, partition))
                .toList();
    }

    public List<Partition> come() {
        return now.partitions().stream()
                .filter(partition -> !renamed.containsValue(partition.name()) && !isIn(old, partition))
                .toList();
    }

    private static boolean isIn(Partitioning partitioning, Partition partition) {
        return partitioning.partitions().find(partition.name()).equals(Optional.of(partition));
    }

    /** The partition for the rest where there is one before and after, by its new name: others may take rows from it. */
    public Optional<Partition> stayingRest() {
        return now.rest().filter(rest -> !come().contains(rest));
    }

    public Fate fate(Partition gone) {
        if (now.method() == Method.HASH || now.rest().isPresent()) {
            return Fate.KEPT;
        }
        if (gone.bound() instanceof Bound.Range range) {
            return fate(range);
        }
        if (gone.bound() instanceof Bound.Values list) {
            Set<String> held = new HashSet<>();
            now.bounds(Bound.Values.class).forEach(values -> held.addAll(values.values()));
            long kept = list.values().stream().filter(held::contains).count();
            return kept == 0 ? Fate.LOST : kept < list.values().size() ? Fate.DIVIDED : Fate.KEPT;
        }
        return come().isEmpty() ? Fate.LOST : Fate.DIVIDED;
    }

    private Fate fate(Bound.Range gone) {
        Comparator<String> order =
                new PartitionValues(table.columns().get(old.columns().get(0)).type());
        List<Bound.Range> ranges = now.bounds(Bound.Range.class)
                .filter(range -> range.meets(gone, order))
                .sorted(Bound.Range.byBeginning(order))
                .toList();
        if (ranges.isEmpty()) {
            return Fate.LOST;
        }
        boolean begins = ranges.get(0).from().isEmpty()
                || (gone.from().isPresent()
                        && order.compare(ranges.get(0).from().get(), gone.from().get()) <= 0);
        Optional<String> end = ranges.get(ranges.size() - 1).to();
        boolean ends = end.isEmpty()
                || (gone.to().isPresent() && order.compare(end.get(), gone.to().get()) >= 0);
        boolean whole = true;
        for (int i = 1; i < ranges.size(); i++) {
            whole &= ranges.get(i - 1).to().equals(ranges.get(i).from());
        }
        return begins && ends && whole ? Fate.KEPT : Fate.DIVIDED;
    }

    /** What is true of the rows that no partition holds any more: a condition for each partition that they were in. */
    public List<Expression> lost() {
        List<Expression> lost = new ArrayList<>();
        for (Partition partition : gone()) {
            Fate fate = fate(partition);
            if (fate != Fate.KEPT) {
                Optional<Expression> rows = new PartitionRows(table, old).of(partition);
                Optional<Expression> elsewhere = fate == Fate.DIVIDED
                        ? new PartitionRows(table, now).held().map(Expression.Not::new)
                        : Optional.empty();
                lost.add(
                        rows.isPresent() && elsewhere.isPresent()
                                ? new Expression.Binary(Operator.AND, rows.get(), elsewhere.get())
                                : rows.or(() -> elsewhere).orElse(new Expression.BooleanLiteral(true)));
            }
        }
        return lost;
    }
}
