package dev.plinth.prover;

import dev.plinth.change.Operation;
import dev.plinth.change.RenameTable;
import dev.plinth.change.RowChange;
import dev.plinth.change.SeedReversal;
import dev.plinth.change.State;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.SeedRows;
import dev.plinth.plan.SeedSteps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells reference data from the rows beside it, which a plan that changes the one must leave alone. */
public final class SeededRows {
    private SeededRows() {}

    /**
     * All rows of a table but its reference data.
     *
     * @return empty where the plan changes no reference data, or the table has none: then all rows are meant
     */
    public static Optional<Expression> without(MigrationPlan plan, State state, String table) {
        boolean changes = plan.operations().stream()
                .anyMatch(operation -> SeedSteps.table(operation).isPresent());
        return changes
                ? state.seed(table)
                        .flatMap(seed -> of(state.requireTable(table), seed))
                        .map(Expression.Not::new)
                : Optional.empty();
    }

    /** Whether a rollback leaves values of the table's reference data behind, as the plan says. */
    static boolean losesValues(MigrationPlan plan, String tableBefore) {
        Table before = plan.from().requireTable(tableBefore);
        String name = tableBefore;
        Map<Integer, List<RowChange>> changes = SeedSteps.of(plan);
        for (int step = 0; step < plan.operations().size(); step++) {
            Operation operation = plan.operations().get(step);
            if (operation instanceof RenameTable rename && rename.from().equals(name)) {
                name = rename.to();
            }
            if (SeedSteps.table(operation).equals(Optional.of(name))
                    && changes.getOrDefault(step, List.of()).stream().anyMatch(change -> losesValues(before, change))) {
                return true;
            }
        }
        return false;
    }

    private static boolean losesValues(Table table, RowChange change) {
        return !change.newlyManaged().isEmpty()
                || (change.isDelete()
                        && !SeedReversal.unmanaged(table, change.row()).isEmpty());
    }

    /** The tables, under any of their names, whose reference data a plan changes. */
    static Set<String> tables(MigrationPlan plan) {
        Set<String> tables = new TreeSet<>();
        plan.operations().forEach(operation -> {
            SeedSteps.table(operation).ifPresent(tables::add);
            if (operation instanceof RenameTable rename && tables.contains(rename.from())) {
                tables.add(rename.to());
            }
        });
        for (int at = plan.operations().size() - 1; at >= 0; at--) {
            if (plan.operations().get(at) instanceof RenameTable rename && tables.contains(rename.to())) {
                tables.add(rename.from());
            }
        }
        return tables;
    }

    private static Optional<Expression> of(Table table, Seed seed) {
        return seed.rows().stream()
                .map(row -> SeedRows.hasKey(table, seed.keyColumns(), row))
                .reduce((left, right) -> new Expression.Binary(Expression.Operator.OR, left, right));
    }
}
