package dev.plinth.plan;

import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropTable;
import dev.plinth.change.Fingerprint;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.Reversal;
import dev.plinth.change.SchemaView;
import dev.plinth.change.Spelling;
import dev.plinth.change.State;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns operations into a plan and proves it, at every call: applied to {@code from} they give {@code to}, and their
 * inverses in reverse order give {@code from} again. What is left over is an error that lists itself.
 */
public final class Planner {
    private Planner() {}

    /** @throws dev.plinth.change.ChangeException if an operation does not fit the state that it meets */
    public static MigrationPlan plan(State from, List<Operation> operations) {
        return plan(from, operations, (operation, before, parts) -> Retaining.plain(operation, before));
    }

    /** The plan of a migration, which parks what its steps take away where {@code policy}, or a step, says so. */
    public static MigrationPlan plan(State from, Migration migration, RetentionPolicy policy) {
        Retaining retaining = new Retaining(migration.id(), policy);
        return plan(from, migration.steps(), retaining::operations);
    }

    /** How a step is carried out. */
    @FunctionalInterface
    private interface Execution {
        List<Retaining.Carried> operations(Operation step, SchemaView before, NewParts parts);
    }

    private static MigrationPlan plan(State from, List<Operation> asked, Execution execution) {
        List<PlannedStep> steps = new ArrayList<>();
        StateEditor editor = new StateEditor(from);
        NewParts parts = new NewParts();
        for (int number = 0; number < asked.size(); number++) {
            for (Retaining.Carried carried : execution.operations(asked.get(number), editor, parts)) {
                Operation operation = carried.operation();
                List<Operation> inverse = operation.inverse(editor);
                Reversal reversal = carried.reversal().orElseGet(() -> reversal(operation, editor, parts));
                parts.follow(operation);
                operation.applyTo(editor);
                steps.add(new PlannedStep(operation, inverse, reversal, number));
            }
        }
        MigrationPlan plan = new MigrationPlan(from, editor.freeze(), withLostRows(from, steps));
        requireEqual("the rollback does not lead back", from, invertedState(plan));
        return plan;
    }

    /** What a step does to what the migration itself has made is no loss of its own: the rollback takes it all away. */
    private static Reversal reversal(Operation operation, SchemaView before, NewParts parts) {
        return ofNewParts(operation, parts)
                ? Reversal.EXACT
                : SeedSteps.reversal(operation, before, parts).orElseGet(() -> operation.reversal(before));
    }

    private static boolean ofNewParts(Operation operation, NewParts parts) {
        if (operation instanceof UpdateRows update) {
            return update.values().keySet().stream().allMatch(column -> parts.hasColumn(update.table(), column));
        }
        return (operation instanceof CopyRows copy && parts.hasTable(copy.to()))
                || (operation instanceof InsertRows insert && parts.hasTable(insert.table()))
                || (operation instanceof DeleteRows delete && parts.hasTable(delete.table()));
    }

    /** Like {@link #plan(State, List)}, and the operations must arrive at {@code to}, however that is spelled. */
    public static MigrationPlan plan(State from, List<Operation> operations, Schema to) {
        MigrationPlan plan = plan(from, operations);
        requireEqual(
                "the operations do not arrive at the schema",
                State.of(Spelling.as(plan.to().declared(), to)),
                State.of(plan.to().declared()));
        return plan;
    }

    /** The plan of the rollback: the inverses, last first. Its own inverse is the plan again, where nothing was lost. */
    public static MigrationPlan invert(MigrationPlan plan) {
        return plan(plan.to(), inverses(plan));
    }

    /** The numbers of the inverted plan's steps that undo step {@code index} of {@code plan}, in their order. */
    public static List<Integer> undoing(MigrationPlan plan, int index) {
        int before = 0;
        for (int step = plan.steps().size() - 1; step > index; step--) {
            before += plan.steps().get(step).inverse().size();
        }
        List<Integer> numbers = new ArrayList<>();
        for (int offset = 0; offset < plan.steps().get(index).inverse().size(); offset++) {
            numbers.add(before + offset);
        }
        return numbers;
    }

    private static List<Operation> inverses(MigrationPlan plan) {
        List<PlannedStep> reversed = new ArrayList<>(plan.steps());
        Collections.reverse(reversed);
        return reversed.stream().flatMap(step -> step.inverse().stream()).toList();
    }

    private static State invertedState(MigrationPlan plan) {
        return plan.to().apply(inverses(plan));
    }

    /**
     * A constraint that a rollback adds again over values that the same rollback could not bring back holds only where
     * there are no rows.
     */
    private static List<PlannedStep> withLostRows(State from, List<PlannedStep> steps) {
        Set<String> lost = new TreeSet<>();
        for (PlannedStep step : steps) {
            if (step.operation() instanceof DropColumn drop) {
                lost.add(drop.table() + "." + drop.column());
            }
            if (step.operation() instanceof DropTable drop) {
                lost.add(drop.table());
            }
        }
        return steps.stream()
                .map(step -> step.operation() instanceof DropConstraint drop && standsOnLost(from, drop, lost)
                        ? new PlannedStep(step.operation(), step.inverse(), lostRows(drop), step.asked())
                        : step)
                .toList();
    }

    private static Reversal lostRows(DropConstraint drop) {
        return new Reversal.Conditional("the rows of " + drop.table() + " keep " + drop.constraint()
                + ", whose values the rollback cannot bring back");
    }

    private static boolean standsOnLost(State from, DropConstraint drop, Set<String> lost) {
        return from.table(drop.table())
                .flatMap(table -> table.constraints().find(drop.constraint()))
                .map(constraint -> constraint.accept(new ConstraintColumns(drop.table())))
                .map(columns -> !Collections.disjoint(columns, lost))
                .orElse(false);
    }

    private static void requireEqual(String what, State expected, State found) {
        if (expected.equals(found)) {
            return;
        }
        List<String> remainder = new ArrayList<>();
        compare(expected.declared().tables(), found.declared().tables(), remainder);
        if (!expected.declared().views().equals(found.declared().views())) {
            remainder.add("views " + found.declared().views().names() + " instead of "
                    + expected.declared().views().names());
        }
        if (!expected.declared().objects().equals(found.declared().objects())) {
            remainder.add("objects " + found.declared().objects().sorted() + " instead of "
                    + expected.declared().objects().sorted());
        }
        if (!expected.parked().equals(found.parked())) {
            remainder.add("parked " + found.parked() + " instead of " + expected.parked());
        }
        throw new PlanException(what, remainder);
    }

    private static void compare(NamedMap<Table> expected, NamedMap<Table> found, List<String> remainder) {
        Set<String> names = new TreeSet<>(expected.names());
        names.addAll(found.names());
        for (String name : names) {
            if (!expected.find(name).equals(found.find(name))) {
                remainder.add("expected "
                        + expected.find(name).map(Fingerprint::canonicalText).orElse("no table " + name) + "found "
                        + found.find(name).map(Fingerprint::canonicalText).orElse("no table " + name));
            }
        }
    }
}
