package dev.plinth.prover.golden;

import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.State;
import dev.plinth.change.TypeChange;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns whose values a plan must carry and its rollback must bring back, followed through every operation. */
final class KeptColumns {
    /** A column of the schema before, under its names before and after. */
    record Kept(String oldTable, String oldColumn, String table, String column) {}

    private KeptColumns() {}

    static List<Kept> of(MigrationPlan plan) {
        List<Kept> kept = new ArrayList<>();
        for (Table table : plan.from().tables()) {
            for (Column column : table.columns()) {
                kept.add(new Kept(table.name(), column.name(), table.name(), column.name()));
            }
        }
        State state = plan.from();
        Set<String> givenBack = new HashSet<>();
        for (Operation operation : plan.operations()) {
            State before = state;
            if (operation instanceof KeepValues keep) {
                keep.back()
                        .forEach(back ->
                                back.values().keySet().forEach(column -> givenBack.add(back.table() + "." + column)));
            }
            kept.removeIf(column ->
                    !givenBack.contains(column.table() + "." + column.column()) && isLost(column, operation, before));
            kept.replaceAll(column -> follow(column, operation));
            state = state.apply(operation);
        }
        return List.copyOf(kept);
    }

    /** Those of the kept columns that nothing writes, and whose values are told alike before and after. */
    static List<Kept> ofOneType(MigrationPlan plan) {
        return of(plan).stream()
                .filter(kept -> plan.operations().stream().noneMatch(operation -> writes(operation, kept)))
                .filter(kept -> hasItsRows(plan, kept))
                .filter(kept -> column(plan.from(), kept.oldTable(), kept.oldColumn())
                        .type()
                        .equals(column(plan.to(), kept.table(), kept.column()).type()))
                .toList();
    }

    /** Whether no step adds rows to the column's table, or takes some away. */
    static boolean hasItsRows(MigrationPlan plan, Kept kept) {
        return plan.operations().stream().noneMatch(operation -> changesRows(operation, kept.table()));
    }

    private static boolean changesRows(Operation operation, String table) {
        return operation instanceof RunSql
                || operation instanceof DeleteRows
                || operation instanceof ParkRows
                || (operation instanceof WriteMarked marked && changesRows(marked.write(), table))
                || (operation instanceof CopyRows copy && copy.to().equals(table))
                || (operation instanceof InsertRows insert && insert.table().equals(table));
    }

    private static boolean writes(Operation operation, Kept kept) {
        return (operation instanceof UpdateRows update
                        && update.table().equals(kept.table())
                        && update.values().containsKey(kept.column()))
                || (operation instanceof AlterColumn alter
                        && alter.fill().isPresent()
                        && alter.table().equals(kept.table())
                        && alter.column().name().equals(kept.column()));
    }

    /** A column of the schema, or one that is parked. */
    static Column column(State state, String table, String column) {
        return state.table(table)
                .or(() -> state.parked().tables().find(table))
                .flatMap(found -> found.columns().find(column))
                .or(() -> state.parked().columnsOf(table).find(column))
                .orElseThrow();
    }

    private static boolean isLost(Kept kept, Operation operation, State before) {
        if (operation instanceof DropTable drop) {
            return kept.table().equals(drop.table());
        }
        if (operation instanceof SetPartitioning set) {
            return kept.table().equals(set.table())
                    && !set.change(before).lost().isEmpty();
        }
        if (operation instanceof AlterObject alter && !alter.mapping().isEmpty()) {
            return column(before, kept.table(), kept.column()).type() instanceof DataType.Enumerated type
                    && type.type().name().equals(alter.object().name());
        }
        if (operation instanceof UpdateRows update) {
            return kept.table().equals(update.table()) && update.values().containsKey(kept.column());
        }
        if (operation instanceof DropColumn drop) {
            return kept.table().equals(drop.table()) && kept.column().equals(drop.column());
        }
        if (operation instanceof AlterColumn alter
                && kept.table().equals(alter.table())
                && kept.column().equals(alter.column().name())) {
            TypeChange change = TypeChange.between(
                    column(before, kept.table(), kept.column()).type(),
                    alter.column().type());
            return change == TypeChange.ROUNDING || alter.fill().isPresent();
        }
        return false;
    }

    private static Kept follow(Kept kept, Operation operation) {
        Optional<Kept> inTable = Moved.table(operation)
                .filter(moved -> kept.table().equals(moved.from()))
                .map(moved -> new Kept(kept.oldTable(), kept.oldColumn(), moved.to(), kept.column()));
        Optional<Kept> asColumn = Moved.column(operation)
                .filter(moved ->
                        kept.table().equals(moved.table()) && kept.column().equals(moved.from()))
                .map(moved -> new Kept(kept.oldTable(), kept.oldColumn(), kept.table(), moved.to()));
        return inTable.or(() -> asColumn).orElse(kept);
    }
}
