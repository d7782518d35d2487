package dev.plinth.testing;

import dev.plinth.expression.PartitionValues;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Random partitions of tables whose keys allow them. */
final class RandomPartitions {
    private final Choice choice;
    private final Supplier<String> names;

    /** @param names of partitions, each once */
    RandomPartitions(Choice choice, Supplier<String> names) {
        this.choice = choice;
        this.names = names;
    }

    Optional<Partitioning> of(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty() && isInEachKey(table, column.name()))
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Column column = choice.of(columns);
        List<Method> methods = new ArrayList<>(List.of(Method.HASH));
        boolean listed = TypeFamily.of(column.type()) == TypeFamily.NUMBER || column.type() == Simple.TEXT;
        if (listed && new PartitionValues(column.type()).areOrdered()) {
            methods.addAll(List.of(Method.RANGE, Method.LIST));
        }
        return Optional.of(partitioning(choice.of(methods), column));
    }

    /** Other partitions by the same key. */
    Partitioning again(Table table, Partitioning partitioning) {
        return partitioning(
                partitioning.method(),
                table.columns().get(partitioning.columns().get(0)));
    }

    private Partitioning partitioning(Method method, Column column) {
        List<Partition> partitions = new ArrayList<>();
        switch (method) {
            case RANGE -> ranges(List.copyOf(values(column)), partitions);
            case LIST -> values(column).forEach(value -> partitions.add(part(new Bound.Values(List.of(value)))));
            case HASH -> {
                partitions.add(part(new Bound.Remainder(2, 0)));
                partitions.add(part(new Bound.Remainder(2, 1)));
            }
        }
        if (method != Method.HASH && choice.oneIn(2)) {
            partitions.add(part(new Bound.Rest()));
        }
        return new Partitioning(
                method,
                List.of(column.name()),
                NamedMap.of(partitions),
                new TreeMap<>(choice.oneIn(2) ? Map.of("h2", choice.text() + "x") : Map.of()));
    }

    private void ranges(List<String> bounds, List<Partition> partitions) {
        partitions.add(part(new Bound.Range(Optional.empty(), Optional.of(bounds.get(0)))));
        for (int i = 1; i < bounds.size(); i++) {
            partitions.add(part(new Bound.Range(Optional.of(bounds.get(i - 1)), Optional.of(bounds.get(i)))));
        }
    }

    private Partition part(Bound bound) {
        return new Partition(names.get(), bound);
    }

    private SortedSet<String> values(Column column) {
        SortedSet<String> values = new TreeSet<>(new PartitionValues(column.type()));
        boolean text = column.type() == Simple.TEXT;
        values.addAll(choice.some(
                1,
                4,
                () -> text ? choice.text() : String.valueOf(choice.random().nextInt(-9, 9))));
        return values;
    }

    private static boolean isInEachKey(Table table, String column) {
        Expression reference = new Expression.ColumnReference(column);
        boolean constraints = table.constraintsOf(Constraint.PrimaryKey.class)
                        .allMatch(key -> key.columns().contains(column))
                && table.constraintsOf(Constraint.Unique.class)
                        .allMatch(key -> key.columns().contains(column));
        return constraints
                && table.indexes().stream()
                        .filter(Index::unique)
                        .allMatch(index -> index.parts().stream()
                                .anyMatch(part -> part.expression().equals(reference)));
    }
}
