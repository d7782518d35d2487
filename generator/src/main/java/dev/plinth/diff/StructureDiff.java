package dev.plinth.diff;

import dev.plinth.change.AddConstraint;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.CreateView;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.Operation;
import dev.plinth.model.Constraint;
import dev.plinth.model.Mentions;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.plan.DependencyGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The difference of two schemas between which every rename has been made. */
final class StructureDiff {
    private final Schema from;
    private final Schema to;
    private final List<Table> dropped;
    private final List<Table> created;
    private final List<TableDiff> changed;

    StructureDiff(Schema from, Schema to) {
        this.from = from;
        this.to = to;
        dropped = from.tables().stream()
                .filter(table -> !to.tables().has(table.name()))
                .toList();
        created = to.tables().stream()
                .filter(table -> !from.tables().has(table.name()))
                .toList();
        Set<TableDiff.Key> rebuiltKeys = new LinkedHashSet<>();
        List<TableDiff> diffs = new ArrayList<>();
        for (Table table : to.tables()) {
            from.tables().find(table.name()).filter(old -> !old.equals(table)).ifPresent(old -> {
                TableDiff diff = new TableDiff(old, table);
                rebuiltKeys.addAll(diff.replacedKeys());
                diffs.add(diff);
            });
        }
        changed = withForeignKeysOnto(rebuiltKeys, diffs);
    }

    /** Foreign keys that stand on a key which is dropped and made anew go with it and come back with it. */
    private List<TableDiff> withForeignKeysOnto(Set<TableDiff.Key> keys, List<TableDiff> diffs) {
        if (keys.isEmpty()) {
            return diffs;
        }
        List<TableDiff> all = new ArrayList<>();
        for (Table table : to.tables()) {
            from.tables().find(table.name()).ifPresent(old -> {
                TableDiff diff = new TableDiff(old, table, keys);
                if (!diff.isEmpty()) {
                    all.add(diff);
                }
            });
        }
        return all;
    }

    /** What goes before any rename, because its SQL knows the old names alone, and a rollback must make it last. */
    List<Operation> droppedViewsAndTriggers() {
        List<Operation> operations = new ArrayList<>();
        dropViews(operations);
        changed.forEach(diff -> droppedTriggers(diff, operations));
        return operations;
    }

    List<Operation> tables() {
        List<Operation> operations = new ArrayList<>();
        changed.forEach(diff -> operations.addAll(diff.droppedForeignKeys()));
        dropTables(operations);
        changed.forEach(diff -> operations.addAll(diff.droppedIndexesAndConstraints()));
        changed.forEach(diff -> operations.addAll(diff.renames()));
        List<Operation> lateKeys = createTables(operations);
        changed.forEach(diff -> operations.addAll(diff.columnChanges()));
        changed.forEach(diff -> operations.addAll(diff.addedConstraintsAndIndexes()));
        changed.forEach(diff -> operations.addAll(diff.addedForeignKeys()));
        operations.addAll(lateKeys);
        return operations;
    }

    List<Operation> triggersAndViews() {
        List<Operation> operations = new ArrayList<>();
        changed.forEach(diff -> createdTriggers(diff, operations));
        if (hasRoutines()) {
            created.forEach(table ->
                    table.triggers().forEach(trigger -> operations.add(new CreateTrigger(table.name(), trigger))));
        }
        createViews(operations);
        return operations;
    }

    private void dropTables(List<Operation> operations) {
        DependencyGraph<String> graph = new DependencyGraph<>(names(dropped));
        dropped.forEach(
                table -> table.foreignKeys().forEach(key -> graph.mustRun(table.name(), key.referencedTable())));
        Set<String> gone = new LinkedHashSet<>();
        Set<String> broken = new LinkedHashSet<>();
        List<String> order = graph.order(broken::add);
        List<Operation> drops = new ArrayList<>();
        for (String table : order) {
            if (broken.contains(table)) {
                for (Table other : dropped) {
                    other.foreignKeys()
                            .filter(key -> key.referencedTable().equals(table))
                            .filter(key -> !other.name().equals(table) && !gone.contains(other.name()))
                            .forEach(key -> operations.add(new DropConstraint(other.name(), key.name())));
                }
            }
            gone.add(table);
            drops.add(new DropTable(table));
        }
        operations.addAll(drops);
    }

    /** @return the foreign keys that close a circle, to be added when every table is there */
    private List<Operation> createTables(List<Operation> operations) {
        DependencyGraph<String> graph = new DependencyGraph<>(names(created));
        created.forEach(
                table -> table.foreignKeys().forEach(key -> graph.mustRun(key.referencedTable(), table.name())));
        List<Operation> late = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>(from.tables().names());
        dropped.forEach(table -> there.remove(table.name()));
        for (String name : graph.order(circle -> {})) {
            Table table = to.tables().get(name);
            there.add(name);
            List<Constraint> waiting = table.foreignKeys()
                    .filter(key -> !there.contains(key.referencedTable()) || needsLaterColumns(key))
                    .collect(Collectors.toList());
            NamedMap<Constraint> now = table.constraints().stream()
                    .filter(constraint -> !waiting.contains(constraint))
                    .collect(NamedMap.collector());
            operations.add(new CreateTable(withoutTriggersOfRoutines(table.withConstraints(now))));
            waiting.forEach(key -> late.add(new AddConstraint(name, key)));
        }
        return late;
    }

    /** A trigger may call a routine, which is made when the tables are there. */
    private Table withoutTriggersOfRoutines(Table table) {
        return hasRoutines() ? table.withTriggers(NamedMap.empty()) : table;
    }

    private boolean hasRoutines() {
        return to.objects().values().stream().anyMatch(object -> object.kind() == SchemaObject.Kind.ROUTINE);
    }

    /** Whether a new table's foreign key stands on columns or keys that are only made after the table. */
    private boolean needsLaterColumns(Constraint.ForeignKey key) {
        return from.tables()
                .find(key.referencedTable())
                .map(old -> !old.equals(to.tables().get(key.referencedTable())))
                .orElse(false);
    }

    private void dropViews(List<Operation> operations) {
        List<View> gone = from.views().stream()
                .filter(view -> !to.views().find(view.name()).equals(java.util.Optional.of(view)))
                .toList();
        List<View> ordered = new ArrayList<>(inOrder(gone));
        Collections.reverse(ordered);
        ordered.forEach(view -> operations.add(new DropView(view.name())));
    }

    private void createViews(List<Operation> operations) {
        List<View> made = to.views().stream()
                .filter(view -> !from.views().find(view.name()).equals(java.util.Optional.of(view)))
                .toList();
        inOrder(made).forEach(view -> operations.add(new CreateView(view)));
    }

    /** Views after the views that they mention. */
    private static List<View> inOrder(Collection<View> views) {
        DependencyGraph<View> graph = new DependencyGraph<>(views);
        for (View view : views) {
            Set<String> mentions = view.select().texts().values().stream()
                    .flatMap(text -> Mentions.in(text).stream())
                    .collect(Collectors.toSet());
            views.stream()
                    .filter(other -> Mentions.mentionsObject(mentions, other.name()))
                    .forEach(other -> graph.mustRun(other, view));
        }
        return graph.order(circle -> {});
    }

    private static void droppedTriggers(TableDiff diff, List<Operation> operations) {
        diff.from().triggers().stream()
                .filter(trigger -> !diff.to().triggers().find(trigger.name()).equals(java.util.Optional.of(trigger)))
                .forEach(trigger -> operations.add(new DropTrigger(diff.to().name(), trigger.name())));
    }

    private static void createdTriggers(TableDiff diff, List<Operation> operations) {
        diff.to().triggers().stream()
                .filter(trigger -> !diff.from().triggers().find(trigger.name()).equals(java.util.Optional.of(trigger)))
                .forEach(trigger -> operations.add(new CreateTrigger(diff.to().name(), trigger)));
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(Table::name).toList();
    }
}
