package dev.plinth.diff;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropObject;
import dev.plinth.change.Operation;
import dev.plinth.change.RowChange;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Schema;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.plan.DependencyGraph;
import dev.plinth.plan.RowOrder;
import dev.plinth.plan.SeedRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The difference of the reference data of two schemas whose tables are the same already. Rows come and change parents
 * first; a row that goes while rows of other tables still refer to it waits until those have changed.
 */
final class SeedDiff {
    private final Schema from;
    private final Schema to;

    /** @param from with the tables of {@code to}, and what became of the seeds on the way there */
    SeedDiff(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    static boolean isNeeded(Schema from, Schema to) {
        return seeds(from).size() + seeds(to).size() > 0;
    }

    private static Map<String, Seed> seeds(Schema schema) {
        Map<String, Seed> seeds = new LinkedHashMap<>();
        schema.objects().of(Seed.class).forEach(seed -> seeds.put(seed.name(), seed));
        return seeds;
    }

    List<Operation> operations() {
        Map<String, Seed> old = seeds(from);
        Map<String, Seed> now = seeds(to);
        List<String> parentsFirst = parentsFirst(old, now);
        List<Operation> operations = new ArrayList<>();
        Set<String> waiting = new LinkedHashSet<>();
        for (String table : parentsFirst) {
            Seed before = old.get(table);
            Seed after = now.get(table);
            if (before == null && after != null) {
                operations.add(new CreateObject(after));
            } else if (before != null && after != null && !before.equals(after)) {
                Seed between = withReferenced(before, after, old);
                if (!between.equals(before)) {
                    operations.add(new AlterObject(between));
                }
                if (!between.equals(after)) {
                    waiting.add(table);
                }
            }
        }
        List<String> childrenFirst = new ArrayList<>(parentsFirst);
        Collections.reverse(childrenFirst);
        for (String table : childrenFirst) {
            Seed after = now.get(table);
            if (after == null) {
                operations.add(new DropObject(Seed.keyOf(table)));
            } else if (waiting.contains(table)) {
                operations.add(new AlterObject(after));
            }
        }
        return operations;
    }

    private List<String> parentsFirst(Map<String, Seed> old, Map<String, Seed> now) {
        Set<String> tables = new LinkedHashSet<>(now.keySet());
        tables.addAll(old.keySet());
        DependencyGraph<String> graph = new DependencyGraph<>(tables);
        tables.forEach(table ->
                to.tables().get(table).foreignKeys().forEach(key -> graph.mustRun(key.referencedTable(), table)));
        return graph.order(circle -> {});
    }

    /** The seed after, and of the rows that go those to which rows of other seeds refer. */
    private Seed withReferenced(Seed before, Seed after, Map<String, Seed> old) {
        List<SeedRow> rows = new ArrayList<>(after.rows());
        for (RowChange change : RowChange.between(Optional.of(before), Optional.of(after))) {
            if (change.isDelete() && isReferenced(before.name(), change.row(), old)) {
                if (!change.row().values().keySet().containsAll(after.keyColumns())) {
                    throw new DiffException(
                            "seeds/" + after.name(),
                            "the seed of " + after.name() + " gets another key, and loses a row that others refer to:"
                                    + " change the key in a migration before");
                }
                rows.add(change.row());
            }
        }
        return rows.size() == after.rows().size() ? after : after.withRows(rows);
    }

    private boolean isReferenced(String table, SeedRow row, Map<String, Seed> old) {
        for (Seed other : old.values()) {
            boolean refers = !other.name().equals(table)
                    && to.tables()
                            .get(other.name())
                            .foreignKeys()
                            .filter(key -> key.referencedTable().equals(table))
                            .anyMatch(key -> refers(key, other, row));
            if (refers) {
                return true;
            }
        }
        return false;
    }

    /** Where the row does not name what is referred to, any reference may be one to it. */
    private static boolean refers(Constraint.ForeignKey key, Seed other, SeedRow row) {
        Optional<List<Expression>> target = RowOrder.tuple(Optional.of(row), key.referencedColumns());
        return other.rows().stream()
                .flatMap(child -> RowOrder.tuple(Optional.of(child), key.columns()).stream())
                .anyMatch(values -> target.isEmpty() || target.get().equals(values));
    }

    /** New columns that cannot be empty, filled with what the seed is going to say of the rows that are there. */
    static List<Operation> filled(List<Operation> operations, Schema from, Schema to) {
        return operations.stream()
                .map(operation ->
                        operation instanceof AddColumn add && add.needsEmptyTable() ? filled(add, from, to) : operation)
                .toList();
    }

    private static Operation filled(AddColumn add, Schema from, Schema to) {
        Optional<Seed> before = seed(from, add.table());
        Optional<Seed> after = seed(to, add.table());
        if (before.isEmpty()
                || after.isEmpty()
                || !after.get().names(add.column().name())) {
            return add;
        }
        Table table = to.tables().get(add.table());
        List<Expression.When> branches = new ArrayList<>();
        for (SeedRow row : after.get().rows()) {
            List<String> key = after.get().keyColumns();
            boolean there = before.get().find(key, row.values(key)).isPresent();
            if (there && !key.contains(add.column().name())) {
                row.find(add.column().name())
                        .ifPresent(value -> branches.add(
                                new Expression.When(SeedRows.hasKey(table, key, row), typed(add.column(), value))));
            }
        }
        return branches.isEmpty()
                ? add
                : new AddColumn(
                        add.table(), add.column(), Optional.of(new Expression.Case(branches, Optional.empty())));
    }

    private static Expression typed(Column column, Expression value) {
        return SeedRows.typed(column, value);
    }

    private static Optional<Seed> seed(Schema schema, String table) {
        return schema.objects().find(Seed.keyOf(table)).map(Seed.class::cast);
    }
}
