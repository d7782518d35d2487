package dev.plinth.plan;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Moved;
import dev.plinth.change.NoWayBack;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.Parked;
import dev.plinth.change.RowChange;
import dev.plinth.change.RunSql;
import dev.plinth.change.StateEditor;
import dev.plinth.change.TypeChange;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UnparkTable;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the rows before a plan must satisfy. A step that reads what an earlier step wrote asks for nothing: the
 * answer is not in the rows yet.
 */
public final class RowConditions {
    private final Map<String, Trace> traces = new LinkedHashMap<>();
    private final List<RowCondition> found = new ArrayList<>();

    /**
     * A table of the beginning.
     *
     * @param columns those whose values are still as they were, by the name that they have now
     */
    record Trace(String table, Map<String, String> columns) {
        Optional<List<String>> all(Collection<String> names) {
            return columns.keySet().containsAll(names)
                    ? Optional.of(names.stream()
                            .map(name -> columns.getOrDefault(name, name))
                            .toList())
                    : Optional.empty();
        }
    }

    private RowConditions(MigrationPlan plan) {
        plan.from().tables().forEach(table -> trace(table, plan.from().parked()));
        plan.from().parked().tables().forEach(table -> trace(table, plan.from().parked()));
    }

    private void trace(Table table, Parked parked) {
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().names().forEach(name -> columns.put(name, name));
        parked.columnsOf(table.name()).names().forEach(name -> columns.put(name, name));
        traces.put(table.name(), new Trace(table.name(), columns));
    }

    public static List<RowCondition> of(MigrationPlan plan) {
        RowConditions conditions = new RowConditions(plan);
        RowConditions beforeSeeds = new RowConditions(plan);
        SeedConditions seeds = new SeedConditions(plan.from(), beforeSeeds::trace, conditions.found);
        Map<Integer, List<RowChange>> changes = SeedSteps.of(plan);
        StateEditor state = new StateEditor(plan.from());
        List<Operation> operations = plan.operations();
        for (int step = 0; step < operations.size(); step++) {
            Operation operation = operations.get(step);
            conditions.ask(operation, state);
            if (changes.containsKey(step)) {
                Table table = state.requireTable(SeedSteps.table(operation).orElseThrow());
                seeds.ask(table, changes.getOrDefault(step, List.of()), state);
                conditions.forget(table, changes.getOrDefault(step, List.of()));
            }
            conditions.follow(operation, state);
            beforeSeeds.follow(operation, state);
            operation.applyTo(state);
        }
        return List.copyOf(conditions.found);
    }

    /**
     * Those that every engine asks before its first statement, also one that takes its whole transaction back: what
     * reference data would write over, and rows that have no value in a column that comes back.
     */
    public static List<RowCondition> askedFirst(MigrationPlan plan) {
        return of(plan).stream()
                .filter(condition -> condition instanceof RowCondition.NoneLike
                        || condition instanceof RowCondition.AllLike
                        || condition instanceof RowCondition.NoReference
                        || condition instanceof RowCondition.NoneSince
                        || condition instanceof RowCondition.Never)
                .toList();
    }

    private void ask(Operation operation, StateEditor before) {
        if (operation instanceof AddColumn add && add.needsEmptyTable()) {
            trace(add.table())
                    .ifPresent(trace -> found.add(
                            new RowCondition.NoRows(trace.table(), add.column().name())));
        }
        if (operation instanceof AddColumn add && !add.column().nullable()) {
            add.fill().ifPresent(fill -> trace(add.table()).ifPresent(trace -> filled(add, fill, trace)));
        }
        if (operation instanceof UnparkColumn unpark
                && !unpark.column().nullable()
                && unpark.restore().isEmpty()) {
            column(unpark.table(), unpark.as())
                    .ifPresent(first -> found.add(new RowCondition.NoneSince(
                            first.table(), unpark.column().name(), first.column())));
        }
        if (operation instanceof NoWayBack stop) {
            found.add(new RowCondition.Never(stop.why()));
        }
        if (operation instanceof UnparkTable unpark) {
            trace(unpark.as()).ifPresent(trace -> unpark.table().foreignKeys().forEach(key -> constraint(key, trace)));
        }
        if (operation instanceof AlterColumn alter) {
            Column old = before.requireTable(alter.table())
                    .columns()
                    .get(alter.column().name());
            column(alter.table(), old.name()).ifPresent(first -> alter(alter, old, first));
        }
        if (operation instanceof AlterObject alter && alter.object() instanceof EnumType type) {
            enumType(type, alter, before);
        }
        if (operation instanceof AddConstraint add) {
            trace(add.table()).ifPresent(trace -> constraint(add.constraint(), trace));
        }
        if (operation instanceof CreateIndex create && create.index().unique()) {
            trace(create.table()).ifPresent(trace -> index(create.index(), trace));
        }
    }

    /** A fill that knows no value for some rows, as one that was made of seeded values. */
    private void filled(AddColumn add, Expression fill, Trace trace) {
        boolean partial =
                fill instanceof Expression.Case choice && choice.otherwise().isEmpty();
        if (partial && trace.all(Expressions.columns(fill)).isPresent()) {
            Expression filled = new Expression.IsNull(fill, Expression.Sense.DENIED);
            found.add(new RowCondition.Satisfies(
                    trace.table(),
                    "the NOT NULL of " + add.column().name(),
                    Expressions.mapColumns(filled, name -> trace.columns().getOrDefault(name, name))));
        }
    }

    private void enumType(EnumType after, AlterObject alter, StateEditor before) {
        for (Table table : before.tablesOf(after)) {
            for (Column column : table.columns()) {
                if (column.type() instanceof DataType.Enumerated old
                        && old.type().name().equals(after.name())
                        && alter.mapping().isEmpty()
                        && !after.values().containsAll(old.type().values())) {
                    column(table.name(), column.name())
                            .ifPresent(first -> found.add(new RowCondition.Fits(
                                    first.table(), first.column(), new DataType.Enumerated(after))));
                }
            }
        }
    }

    /** A column as it was at the beginning. */
    private record First(String table, String column) {}

    private Optional<First> column(String table, String column) {
        return trace(table)
                .flatMap(trace ->
                        Optional.ofNullable(trace.columns().get(column)).map(first -> new First(trace.table(), first)));
    }

    private Optional<Trace> trace(String table) {
        return Optional.ofNullable(traces.get(table));
    }

    private void alter(AlterColumn alter, Column old, First first) {
        TypeChange change = TypeChange.between(old.type(), alter.column().type());
        if (change == TypeChange.NARROWING || change == TypeChange.ROUNDING) {
            found.add(new RowCondition.Fits(
                    first.table(), first.column(), alter.column().type()));
        }
        if (old.nullable() && !alter.column().nullable() && alter.fill().isEmpty()) {
            found.add(new RowCondition.NoNull(first.table(), first.column()));
        }
    }

    private void constraint(Constraint constraint, Trace trace) {
        constraint.accept(new Constraint.Visitor<Void>() {
            @Override
            public Void primaryKey(Constraint.PrimaryKey key) {
                trace.all(key.columns()).ifPresent(columns -> {
                    columns.forEach(column -> found.add(new RowCondition.NoNull(trace.table(), column)));
                    found.add(new RowCondition.Distinct(trace.table(), key.name(), columns));
                });
                return null;
            }

            @Override
            public Void unique(Constraint.Unique unique) {
                trace.all(unique.columns())
                        .ifPresent(
                                columns -> found.add(new RowCondition.Distinct(trace.table(), unique.name(), columns)));
                return null;
            }

            @Override
            public Void check(Constraint.Check check) {
                Expression predicate = check.predicate();
                if (!Expressions.holdsRawSql(predicate)
                        && trace.all(Expressions.columns(predicate)).isPresent()) {
                    found.add(new RowCondition.Satisfies(
                            trace.table(),
                            check.name(),
                            Expressions.mapColumns(
                                    predicate, name -> trace.columns().getOrDefault(name, name))));
                }
                return null;
            }

            @Override
            public Void foreignKey(Constraint.ForeignKey key) {
                trace.all(key.columns())
                        .ifPresent(columns -> trace(key.referencedTable())
                                .ifPresent(target -> target.all(key.referencedColumns())
                                        .ifPresent(targets -> found.add(new RowCondition.HasPartner(
                                                trace.table(), key.name(), columns, target.table(), targets)))));
                return null;
            }

            /** PostgreSQL alone has them, and takes its whole transaction back. */
            @Override
            public Void exclusion(Constraint.Exclusion exclusion) {
                return null;
            }
        });
    }

    private void index(Index index, Trace trace) {
        List<String> names = index.parts().stream()
                .map(Index.Part::expression)
                .filter(Expression.ColumnReference.class::isInstance)
                .map(part -> ((Expression.ColumnReference) part).column())
                .toList();
        if (names.size() == index.parts().size() && index.where().isEmpty()) {
            trace.all(names)
                    .ifPresent(columns -> found.add(new RowCondition.Distinct(trace.table(), index.name(), columns)));
        }
    }

    private void follow(Operation operation, StateEditor before) {
        Moved.table(operation).ifPresent(this::renameTable);
        Moved.column(operation).ifPresent(this::renameColumn);
        if (operation instanceof UnparkColumn unpark && unpark.restore().isPresent()) {
            forget(unpark.table(), List.of(unpark.column().name()));
        } else if (operation instanceof AlterObject alter && alter.object() instanceof EnumType type) {
            for (Table table : alter.mapping().isEmpty() ? List.<Table>of() : before.tablesOf(type)) {
                forget(
                        table.name(),
                        table.columns().stream()
                                .filter(column -> column.type() instanceof DataType.Enumerated)
                                .map(Column::name)
                                .toList());
            }
        } else if (operation instanceof DropTable drop) {
            traces.remove(drop.table());
        } else if (operation instanceof CreateTable create) {
            traces.remove(create.table().name());
        } else if (operation instanceof DropColumn drop) {
            forget(drop.table(), List.of(drop.column()));
        } else if (operation instanceof UpdateRows update) {
            forget(update.table(), update.values().keySet());
        } else if (operation instanceof CopyRows copy) {
            before.table(copy.to())
                    .ifPresent(table -> forget(copy.to(), table.columns().names()));
        } else if (operation instanceof InsertRows insert) {
            before.table(insert.table())
                    .ifPresent(table -> forget(insert.table(), table.columns().names()));
        } else if (operation instanceof WriteMarked marked) {
            follow(marked.write(), before);
        } else if (operation instanceof RunSql || operation instanceof DeleteRows || operation instanceof ParkRows) {
            // SQL of the author may change any row, and so do foreign keys that cascade, or set NULL, when rows go.
            traces.clear();
        } else if (operation instanceof AlterColumn alter) {
            Column old = before.requireTable(alter.table())
                    .columns()
                    .get(alter.column().name());
            if (!old.type().equals(alter.column().type()) || alter.fill().isPresent()) {
                forget(alter.table(), List.of(old.name()));
            }
        }
    }

    private void renameTable(Moved moved) {
        Trace trace = traces.remove(moved.from());
        if (trace != null) {
            traces.put(moved.to(), trace);
        }
    }

    private void renameColumn(Moved.OfColumn moved) {
        trace(moved.table()).map(Trace::columns).ifPresent(columns -> {
            String first = columns.remove(moved.from());
            if (first != null) {
                columns.put(moved.to(), first);
            }
        });
    }

    /** Rows of the beginning that have other values now, or are gone. */
    private void forget(Table table, List<RowChange> changes) {
        for (RowChange change : changes) {
            if (change.isDelete()) {
                forget(table.name(), table.columns().names());
            } else if (change.isUpdate()) {
                forget(table.name(), change.assigned().keySet());
            }
        }
    }

    private void forget(String table, Collection<String> columns) {
        trace(table).ifPresent(trace -> trace.columns().keySet().removeAll(columns));
    }
}
