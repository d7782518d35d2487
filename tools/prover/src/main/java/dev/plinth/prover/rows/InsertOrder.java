package dev.plinth.prover.rows;

import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The order in which tables are filled: parents first. A circle of foreign keys is opened at one that may be NULL at first,
 * or at one that is only looked at when the transaction ends.
 */
final class InsertOrder {
    private final Schema schema;
    private final List<Table> tables = new ArrayList<>();
    private final Set<Opened> opened = new LinkedHashSet<>();
    private final Set<String> placed = new HashSet<>();

    private InsertOrder(Schema schema) {
        this.schema = schema;
    }

    /** @throws RowGenerationException if a circle can be opened nowhere */
    static InsertOrder of(Schema schema) {
        schema.tables().forEach(table -> table.foreignKeys().forEach(key -> requireParent(schema, table, key)));
        InsertOrder order = new InsertOrder(schema);
        List<Table> left = new ArrayList<>(schema.tables().sorted());
        while (!left.isEmpty()) {
            Optional<Table> ready = left.stream().filter(order::isReady).findFirst();
            if (ready.isPresent()) {
                order.tables.add(ready.get());
                order.placed.add(ready.get().name());
                left.remove(ready.get());
            } else {
                order.opened.add(order.openOne(left));
            }
        }
        return order;
    }

    private static void requireParent(Schema schema, Table table, Constraint.ForeignKey key) {
        if (!schema.tables().has(key.referencedTable())) {
            throw new RowGenerationException(
                    table.name(),
                    "the foreign key " + key.name() + " leads to " + key.referencedTable() + ", which is not declared");
        }
    }

    List<Table> tables() {
        return tables;
    }

    boolean isOpened(Table table, Constraint.ForeignKey key) {
        return opened.contains(new Opened(table.name(), key.name()));
    }

    private boolean isReady(Table table) {
        return table.foreignKeys()
                .allMatch(key -> key.referencedTable().equals(table.name())
                        || placed.contains(key.referencedTable())
                        || isOpened(table, key));
    }

    private Opened openOne(List<Table> left) {
        return find(left, InsertOrder::canBeNull)
                .or(() -> find(left, InsertOrder::isDeferrable))
                .orElseThrow(() -> {
                    Table first = left.get(0);
                    return new RowGenerationException(
                            first.name(),
                            "its foreign keys lead in a circle (" + String.join(", ", namesOf(left))
                                    + ") in which every column is NOT NULL and no key is deferrable");
                });
    }

    private Optional<Opened> find(List<Table> left, BiPredicate<Table, Constraint.ForeignKey> way) {
        for (Table table : left) {
            Optional<Constraint.ForeignKey> key = table.foreignKeys()
                    .filter(candidate -> !candidate.referencedTable().equals(table.name()))
                    .filter(candidate -> !isOpened(table, candidate))
                    .filter(candidate -> reaches(candidate.referencedTable(), table.name(), new HashSet<>()))
                    .filter(candidate -> way.test(table, candidate))
                    .findFirst();
            if (key.isPresent()) {
                return Optional.of(new Opened(table.name(), key.get().name()));
            }
        }
        return Optional.empty();
    }

    static boolean canBeNull(Table table, Constraint.ForeignKey key) {
        List<String> primary =
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
        return key.columns().stream()
                .anyMatch(column -> table.columns().get(column).nullable() && !primary.contains(column));
    }

    private static boolean isDeferrable(Table table, Constraint.ForeignKey key) {
        return key.timing() != Constraint.Timing.IMMEDIATE;
    }

    private boolean reaches(String from, String target, Set<String> seen) {
        if (from.equals(target)) {
            return true;
        }
        if (!seen.add(from) || placed.contains(from)) {
            return false;
        }
        Table table = schema.tables().get(from);
        return table.foreignKeys()
                .filter(key -> !isOpened(table, key))
                .anyMatch(key -> reaches(key.referencedTable(), target, seen));
    }

    private static List<String> namesOf(List<Table> tables) {
        return tables.stream().map(Table::name).toList();
    }

    private record Opened(String table, String key) {}
}
