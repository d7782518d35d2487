package dev.plinth.plan;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTable;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkTable;
import dev.plinth.change.RenameTable;
import dev.plinth.change.Reversal;
import dev.plinth.change.RowChange;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SeedReversal;
import dev.plinth.change.StateEditor;
import dev.plinth.model.Seed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the steps of a plan do to reference data. Rows of a table that comes or goes with the same plan are no concern of
 * their own: they come and go with it.
 */
public final class SeedSteps {
    private SeedSteps() {}

    /** The changes of rows by the number of their step, none for a table that the plan drops afterwards. */
    public static Map<Integer, List<RowChange>> of(MigrationPlan plan) {
        Map<Integer, List<RowChange>> steps = new TreeMap<>();
        List<Operation> operations = plan.operations();
        if (operations.stream().noneMatch(operation -> table(operation).isPresent())) {
            return steps;
        }
        StateEditor state = new StateEditor(plan.from());
        for (int step = 0; step < operations.size(); step++) {
            Operation operation = operations.get(step);
            Optional<String> table = table(operation);
            if (table.isPresent() && !isDropped(table.get(), operations.subList(step + 1, operations.size()))) {
                steps.put(step, changes(operation, table.get(), state));
            }
            operation.applyTo(state);
        }
        return steps;
    }

    /** The table whose reference data an operation is about. */
    public static Optional<String> table(Operation operation) {
        if (operation instanceof CreateObject create && create.object() instanceof Seed seed) {
            return Optional.of(seed.name());
        }
        if (operation instanceof AlterObject alter && alter.object() instanceof Seed seed) {
            return Optional.of(seed.name());
        }
        return operation instanceof DropObject drop
                        && drop.key().equals(Seed.keyOf(drop.key().name()))
                ? Optional.of(drop.key().name())
                : Optional.empty();
    }

    /** What an operation does to the rows of the table whose reference data it is about. */
    public static List<RowChange> changes(Operation operation, String table, SchemaView before) {
        Optional<Seed> after = Optional.empty();
        if (operation instanceof CreateObject create && create.object() instanceof Seed seed) {
            after = Optional.of(seed);
        }
        if (operation instanceof AlterObject alter && alter.object() instanceof Seed seed) {
            after = Optional.of(seed);
        }
        return RowChange.between(before.seed(table), after);
    }

    private static boolean isDropped(String table, List<Operation> later) {
        String name = table;
        for (Operation operation : later) {
            if (operation instanceof RenameTable rename && rename.from().equals(name)) {
                name = rename.to();
            }
            if (operation instanceof DropTable drop && drop.table().equals(name)) {
                return true;
            }
            if (operation instanceof ParkTable park && park.table().equals(name)) {
                return false;
            }
        }
        return false;
    }

    /** What the rollback of an operation on reference data brings back, told with regard to the operations before it. */
    static Optional<Reversal> reversal(Operation operation, SchemaView before, NewParts parts) {
        return table(operation)
                .map(table -> parts.hasTable(table)
                        ? Reversal.EXACT
                        : SeedReversal.of(
                                before.requireTable(table), changes(operation, table, before), parts.columnsOf(table)));
    }
}
