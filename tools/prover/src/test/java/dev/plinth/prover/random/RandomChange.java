package dev.plinth.prover.random;

import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.change.State;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema under change, with the renames that were declared on the way. Each edit depends on its own seed only, so that
 * one can be left out while a failing case is made smaller.
 */
final class RandomChange {
    private final Schema from;
    private Schema to;
    private final SortedMap<String, String> tables = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> columns = new TreeMap<>();

    private RandomChange(Schema from) {
        this.from = from;
        this.to = from;
    }

    static RandomChange of(Schema from, List<Long> edits) {
        RandomChange change = new RandomChange(from);
        edits.forEach(seed -> change.edit(new Random(seed)));
        return change;
    }

    Schema to() {
        return to;
    }

    Renames renames() {
        return new Renames(tables, columns);
    }

    private void edit(Random random) {
        RandomSchema maker = new RandomSchema(random);
        List<Table> all = List.copyOf(to.tables().values());
        Table table = all.get(random.nextInt(all.size()));
        switch (random.nextInt(15)) {
            case 0 -> create(maker.table("n" + random.nextInt(1000) + "_new", all));
            case 1 -> dropTable(table, all);
            case 2 -> renameTable(table, "r" + random.nextInt(1000) + "_" + word(random));
            case 3, 4 -> addColumn(table, maker.addable("a" + random.nextInt(1000) + "_" + word(random)));
            case 5, 6 -> dropColumn(table, random);
            case 7, 8 -> renameColumn(table, random, "m" + random.nextInt(1000) + "_" + word(random));
            case 9 -> alterColumn(table, random, maker);
            case 10 -> update(maker.withIndex(table));
            case 11 -> update(random.nextBoolean() ? maker.withCheck(table) : maker.withUnique(table));
            case 12 -> dropConstraintOrIndex(table, random);
            case 13 -> update(maker.withForeignKey(table, all));
            case 14 -> repartition(table, maker);
            default -> throw new IllegalStateException("no such edit");
        }
    }

    private void repartition(Table table, RandomSchema maker) {
        table.partitioning()
                .map(old -> maker.partitioning(table.name(), old.method()))
                .ifPresent(now -> update(table.withPartitioning(Optional.of(now))));
    }

    private static String word(Random random) {
        return RandomSchema.WORDS.get(random.nextInt(RandomSchema.WORDS.size()));
    }

    private void update(Table table) {
        to = new Schema(to.tables().with(table), to.views());
    }

    private void create(Table table) {
        if (!to.tables().has(table.name()) && !from.tables().has(table.name())) {
            update(table);
        }
    }

    private void dropTable(Table table, List<Table> all) {
        if (all.size() == 1) {
            return;
        }
        NamedMap<Table> left = to.tables()
                .without(table.name())
                .map(other -> other.withConstraints(other.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Constraint.ForeignKey key
                                && key.referencedTable().equals(table.name())))
                        .collect(NamedMap.collector())));
        to = new Schema(left, to.views());
        tables.remove(table.name());
        columns.remove(table.name());
    }

    private void renameTable(Table table, String name) {
        if (to.tables().has(name) || from.tables().has(name)) {
            return;
        }
        to = State.of(to).apply(new RenameTable(table.name(), name)).declared();
        Optional<String> old = Optional.ofNullable(tables.remove(table.name()));
        if (old.isPresent() || from.tables().has(table.name())) {
            tables.put(name, old.orElse(table.name()));
        }
        SortedMap<String, String> renamed = columns.remove(table.name());
        if (renamed != null) {
            columns.put(name, renamed);
        }
    }

    private void addColumn(Table table, Column column) {
        if (!table.columns().has(column.name())) {
            update(table.withColumns(table.columns().with(column)));
        }
    }

    /** Goes with what stands on it; the key stays. */
    private void dropColumn(Table table, Random random) {
        Optional<Column> chosen = choose(table, random);
        if (chosen.isEmpty()) {
            return;
        }
        String name = chosen.get().name();
        update(table.withColumns(table.columns().without(name))
                .withConstraints(table.constraints().stream()
                        .filter(constraint -> !uses(constraint, name))
                        .collect(NamedMap.collector()))
                .withIndexes(table.indexes().stream()
                        .filter(index -> !uses(index, name))
                        .collect(NamedMap.collector())));
        columns.getOrDefault(table.name(), new TreeMap<>()).remove(name);
    }

    private void renameColumn(Table table, Random random, String name) {
        Optional<Column> chosen = choose(table, random);
        boolean known = originalTable(table).map(old -> old.columns().has(name)).orElse(false);
        if (chosen.isEmpty() || table.columns().has(name) || known) {
            return;
        }
        String current = chosen.get().name();
        to = State.of(to).apply(new RenameColumn(table.name(), current, name)).declared();
        SortedMap<String, String> renamed = columns.computeIfAbsent(table.name(), key -> new TreeMap<>());
        Optional<String> old = Optional.ofNullable(renamed.remove(current));
        boolean original =
                originalTable(table).map(first -> first.columns().has(current)).orElse(false);
        if (old.isPresent() || original) {
            renamed.put(name, old.orElse(current));
        }
    }

    private Optional<Table> originalTable(Table table) {
        return from.tables().find(tables.getOrDefault(table.name(), table.name()));
    }

    /** Only changes that every row can follow, there and back. */
    private void alterColumn(Table table, Random random, RandomSchema maker) {
        Optional<Column> chosen = choose(table, random);
        if (chosen.isEmpty()
                || table.foreignKeys()
                        .anyMatch(key -> key.columns().contains(chosen.get().name()))) {
            return;
        }
        Column column = chosen.get();
        Column changed = switch (random.nextInt(3)) {
            case 0 -> column.withNullability(Nullability.NULLABLE);
            case 1 -> column.withType(wider(column.type()));
            default -> maker.literal(column.type()).map(column::withDefault).orElse(column);
        };
        update(table.withColumns(table.columns().with(changed)));
    }

    private static DataType wider(DataType type) {
        if (type instanceof DataType.Varchar varchar) {
            return new DataType.Varchar(varchar.length() + 7);
        }
        if (type instanceof DataType.Decimal decimal) {
            return new DataType.Decimal(decimal.precision() + 2, decimal.scale());
        }
        if (type == DataType.Simple.SMALLINT) {
            return DataType.Simple.INT;
        }
        return type == DataType.Simple.INT ? DataType.Simple.BIGINT : type;
    }

    private void dropConstraintOrIndex(Table table, Random random) {
        List<String> droppable = new ArrayList<>();
        table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.PrimaryKey))
                .forEach(constraint -> droppable.add(constraint.name()));
        table.indexes().forEach(index -> droppable.add(index.name()));
        if (!droppable.isEmpty()) {
            String name = droppable.get(random.nextInt(droppable.size()));
            update(table.withConstraints(table.constraints().without(name))
                    .withIndexes(table.indexes().without(name)));
        }
    }

    private static Optional<Column> choose(Table table, Random random) {
        List<Column> others = table.columns().stream()
                .filter(column -> !column.name().equals("id"))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }

    private static boolean uses(Constraint constraint, String column) {
        if (constraint instanceof Constraint.Check check) {
            return Expressions.columns(check.predicate()).contains(column);
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            return key.columns().contains(column);
        }
        return constraint instanceof Constraint.Unique unique
                && unique.columns().contains(column);
    }

    private static boolean uses(Index index, String column) {
        return index.parts().stream()
                .map(Index.Part::expression)
                .map(Expressions::columns)
                .anyMatch(names -> names.contains(column));
    }
}
