package dev.plinth.prover;

import dev.plinth.change.AlterColumn;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.RunSql;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.StateEditor;
import dev.plinth.change.TypeChange;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which columns of the schema before a plan must hold the same values after it, and under which names. What the plan says
 * that it loses, or computes anew, is not among them.
 */
final class Survivors {
    /** A table that is there before and after, and its columns: the name after by the name before. */
    record Survivor(String before, String after, Map<String, String> columns) {
        Survivor {
            columns = Map.copyOf(columns);
        }

        List<String> columnsBefore() {
            return List.copyOf(new TreeSet<>(columns.keySet()));
        }

        List<String> columnsAfter() {
            return columnsBefore().stream().map(columns::get).toList();
        }
    }

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    private final Set<String> emptied = new TreeSet<>();

    /** Tables that have other rows after the plan, and their own again after its rollback. */
    private final Set<String> shifted = new TreeSet<>();

    /** Columns of the beginning, as {@code table.column}, whose values change and are given back by the rollback. */
    private final Set<String> givenBack = new TreeSet<>();

    private Survivors(MigrationPlan plan) {
        for (Table table : plan.from().tables()) {
            tables.put(table.name(), table.name());
            Map<String, String> names = new LinkedHashMap<>();
            table.columns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .forEach(column -> names.put(column.name(), column.name()));
            columns.put(table.name(), names);
        }
    }

    /** What a rollback must bring back as it was. */
    static List<Survivor> restored(MigrationPlan plan) {
        return of(plan).restoredOf(plan);
    }

    private static Survivors of(MigrationPlan plan) {
        Survivors survivors = new Survivors(plan);
        StateEditor state = new StateEditor(plan.from());
        for (Operation operation : plan.operations()) {
            survivors.follow(operation, state);
            operation.applyTo(state);
        }
        return survivors;
    }

    private List<Survivor> restoredOf(MigrationPlan plan) {
        return list().stream().map(survivor -> withoutRounded(plan, survivor)).toList();
    }

    private Survivor withoutRounded(MigrationPlan plan, Survivor survivor) {
        Table before = plan.from().requireTable(survivor.before());
        Map<String, String> exact = new LinkedHashMap<>(survivor.columns());
        survivor.columns()
                .forEach((old, now) -> declared(plan, survivor.after(), now)
                        .filter(is -> !givenBack.contains(survivor.before() + "." + old))
                        .map(Column::type)
                        .filter(is ->
                                TypeChange.between(before.columns().get(old).type(), is) == TypeChange.ROUNDING)
                        .ifPresent(is -> exact.remove(old)));
        return new Survivor(survivor.before(), survivor.after(), exact);
    }

    /** The column of the schema after the plan; empty for one that is parked. */
    private static Optional<Column> declared(MigrationPlan plan, String table, String column) {
        return plan.to().table(table).flatMap(found -> found.columns().find(column));
    }

    /** What must look the same right after the plan: without columns whose type became another kind. */
    static List<Survivor> carried(MigrationPlan plan) {
        List<Survivor> carried = new ArrayList<>();
        Survivors survivors = of(plan);
        for (Survivor survivor : survivors.restoredOf(plan)) {
            if (plan.to().table(survivor.after()).isEmpty() || survivors.shifted.contains(survivor.after())) {
                continue;
            }
            Table before = plan.from().requireTable(survivor.before());
            Map<String, String> same = new LinkedHashMap<>();
            survivor.columns()
                    .forEach((old, now) -> declared(plan, survivor.after(), now)
                            .filter(after -> !survivors.givenBack.contains(survivor.before() + "." + old))
                            .filter(after -> sameKind(before.columns().get(old), after))
                            .ifPresent(after -> same.put(old, now)));
            carried.add(new Survivor(survivor.before(), survivor.after(), same));
        }
        return carried;
    }

    static boolean sameKind(Column before, Column after) {
        return before.type().equals(after.type())
                || (isText(before.type()) && isText(after.type()))
                || (isInteger(before.type()) && isInteger(after.type()));
    }

    private static boolean isText(DataType type) {
        return type == DataType.Simple.TEXT || type instanceof DataType.Varchar;
    }

    private static boolean isInteger(DataType type) {
        return type == DataType.Simple.SMALLINT || type == DataType.Simple.INT || type == DataType.Simple.BIGINT;
    }

    private List<Survivor> list() {
        List<Survivor> survivors = new ArrayList<>();
        tables.forEach((now, before) -> {
            if (!emptied.contains(now)) {
                Map<String, String> byOld = new LinkedHashMap<>();
                columns.getOrDefault(now, Map.of()).forEach((name, old) -> byOld.put(old, name));
                survivors.add(new Survivor(before, now, byOld));
            }
        });
        return survivors;
    }

    /** {@code tables} and {@code columns} map the names of now to those of the beginning. */
    private void follow(Operation operation, SchemaView before) {
        Moved.table(operation).ifPresent(moved -> renameTable(moved.from(), moved.to()));
        Moved.column(operation).ifPresent(moved -> move(columnsOf(moved.table()), moved.from(), moved.to()));
        if (operation instanceof DropTable drop) {
            tables.remove(drop.table());
            columns.remove(drop.table());
        } else if (operation instanceof CreateTable create) {
            tables.remove(create.table().name());
        } else if (operation instanceof DropColumn drop) {
            columnsOf(drop.table()).remove(drop.column());
        } else if (operation instanceof UpdateRows update) {
            update.values().keySet().forEach(columnsOf(update.table())::remove);
        } else if (operation instanceof SetPartitioning set
                && !set.change(before).lost().isEmpty()) {
            emptied.add(set.table());
        } else if (operation instanceof CopyRows copy) {
            emptied.add(copy.to());
        } else if (operation instanceof InsertRows insert) {
            emptied.add(insert.table());
        } else if (operation instanceof WriteMarked marked) {
            shifted.add(marked.table());
        } else if (operation instanceof ParkRows park
                && !reachesOthers(park.delete().table(), before)) {
            shifted.add(park.delete().table());
        } else if (operation instanceof ParkRows park) {
            follow(park.delete(), before);
        } else if (operation instanceof RunSql run) {
            (run.down().isPresent() ? shifted : emptied).addAll(tables.keySet());
        } else if (operation instanceof DeleteRows delete) {
            emptied.addAll(tables.keySet());
            emptied.add(delete.table());
        } else if (operation instanceof KeepValues keep) {
            keep.back().forEach(back -> givenBack.addAll(originals(back)));
        } else if (operation instanceof AlterColumn alter && alter.fill().isPresent() && !isGivenBack(alter)) {
            columnsOf(alter.table()).remove(alter.column().name());
        }
    }

    /** Whether rows of other tables go, or change, with rows of this one. */
    private static boolean reachesOthers(String table, SchemaView before) {
        return before.tables().stream()
                .flatMap(Table::foreignKeys)
                .filter(key -> key.referencedTable().equals(table))
                .anyMatch(key -> key.onDelete() != Constraint.ReferentialAction.NO_ACTION
                        && key.onDelete() != Constraint.ReferentialAction.RESTRICT);
    }

    private void renameTable(String from, String to) {
        move(tables, from, to);
        move(columns, from, to);
        if (shifted.remove(from)) {
            shifted.add(to);
        }
        if (emptied.remove(from)) {
            emptied.add(to);
        }
    }

    /** The columns of the beginning, as {@code table.column}, that an update writes. */
    private Set<String> originals(UpdateRows update) {
        return update.values().keySet().stream()
                .map(column -> original(update.table(), column))
                .collect(Collectors.toSet());
    }

    private boolean isGivenBack(AlterColumn alter) {
        return givenBack.contains(original(alter.table(), alter.column().name()));
    }

    private String original(String table, String column) {
        return tables.getOrDefault(table, table) + "." + columnsOf(table).getOrDefault(column, column);
    }

    private Map<String, String> columnsOf(String table) {
        return columns.computeIfAbsent(table, name -> new LinkedHashMap<>());
    }

    private static <V> void move(Map<String, V> names, String from, String to) {
        Optional.ofNullable(names.remove(from)).ifPresent(value -> names.put(to, value));
    }
}
