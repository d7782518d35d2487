package dev.plinth.plan;

import dev.plinth.change.RowChange;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The order in which rows of one seed change: what a row refers to is there before it and goes after it, and a value that
 * must be unique is given up before another row takes it.
 */
public final class RowOrder {
    private final Table table;
    private final List<RowChange> changes;
    private final DependencyGraph<RowChange> graph;

    private RowOrder(Table table, List<RowChange> changes) {
        this.table = table;
        this.changes = changes;
        this.graph = new DependencyGraph<>(changes);
    }

    /** @param circle gets a change that cannot be put in order, because it waits for itself */
    public static List<RowChange> of(Table table, List<RowChange> changes, Consumer<RowChange> circle) {
        RowOrder order = new RowOrder(table, changes);
        table.foreignKeys()
                .filter(key -> key.referencedTable().equals(table.name()))
                .forEach(order::referring);
        order.keys().forEach(order::unique);
        return order.graph.order(circle);
    }

    private Stream<List<String>> keys() {
        return Stream.concat(
                table.constraintsOf(Constraint.PrimaryKey.class).map(Constraint.PrimaryKey::columns),
                table.constraintsOf(Constraint.Unique.class).map(Constraint.Unique::columns));
    }

    private void referring(Constraint.ForeignKey key) {
        Map<List<Expression>, RowChange> arriving = new HashMap<>();
        Map<List<Expression>, List<RowChange>> leaving = new HashMap<>();
        for (RowChange change : changes) {
            tuple(change.after(), key.referencedColumns()).ifPresent(values -> arriving.put(values, change));
            tuple(change.before(), key.columns())
                    .ifPresent(values -> leaving.computeIfAbsent(values, found -> new ArrayList<>())
                            .add(change));
        }
        for (RowChange change : changes) {
            tuple(change.after(), key.columns())
                    .map(arriving::get)
                    .filter(parent -> !parent.equals(change))
                    .ifPresent(parent -> graph.mustRun(parent, change));
            if (change.isDelete()) {
                tuple(change.before(), key.referencedColumns())
                        .map(values -> leaving.getOrDefault(values, List.of()))
                        .orElse(List.of())
                        .stream()
                        .filter(child -> !child.equals(change))
                        .forEach(child -> graph.mustRun(child, change));
            }
        }
    }

    private void unique(List<String> columns) {
        Map<List<Expression>, RowChange> givenUp = new HashMap<>();
        for (RowChange change : changes) {
            tuple(change.before(), columns)
                    .filter(values -> !tuple(change.after(), columns).equals(Optional.of(values)))
                    .ifPresent(values -> givenUp.put(values, change));
        }
        for (RowChange change : changes) {
            tuple(change.after(), columns)
                    .map(givenUp::get)
                    .filter(giver -> !giver.equals(change))
                    .ifPresent(giver -> graph.mustRun(giver, change));
        }
    }

    /** The values of a row, where it names them all and none is NULL. */
    public static Optional<List<Expression>> tuple(Optional<SeedRow> row, List<String> columns) {
        return row.filter(found -> found.values().keySet().containsAll(columns))
                .map(found -> found.values(columns))
                .filter(values -> values.stream().noneMatch(Expression.NullLiteral.class::isInstance));
    }
}
