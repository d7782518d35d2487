package dev.plinth.plan;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddParked;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateParked;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkRows;
import dev.plinth.change.RowChange;
import dev.plinth.change.RowSource;
import dev.plinth.change.RunSql;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.State;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Follows the rows of every table through a plan, as far as what they hold can be said by what they held before it. */
final class RowTraces {
    private final Map<String, List<TracedRows>> tables = new LinkedHashMap<>();

    private final Elsewhere elsewhere;

    RowTraces(State from) {
        elsewhere = new Elsewhere(from, this::of);
        from.tables().forEach(table -> tables.put(table.name(), beginning(table.name(), from)));
        from.parked().tables().forEach(table -> tables.put(table.name(), beginning(table.name(), from)));
    }

    private static List<TracedRows> beginning(String table, State from) {
        return List.of(TracedRows.of(table, from.requireRows(table).columns().names()));
    }

    /** The rows that a table has; empty where that is not known before. */
    Optional<List<TracedRows>> of(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** The rows of a table where they are those that it had at the beginning. */
    Optional<TracedRows> unmixed(String table) {
        return of(table)
                .filter(parts -> parts.size() == 1 && parts.get(0).left().isEmpty())
                .map(parts -> parts.get(0))
                .filter(part -> part.table().isPresent());
    }

    /** An operation, said by what other tables that it looks at hold at the beginning. */
    Operation seen(Operation operation) {
        return elsewhere.seen(operation);
    }

    /** A condition, said by what other tables that it looks at hold at the beginning. */
    Optional<Expression> seen(Optional<Expression> where) {
        return elsewhere.where(where);
    }

    /** @param operation as it is {@link #seen} */
    void follow(Operation operation, SchemaView before) {
        Moved.table(operation)
                .ifPresent(moved -> Optional.ofNullable(tables.remove(moved.from()))
                        .ifPresent(parts -> tables.put(moved.to(), parts)));
        if (operation instanceof UnparkColumn unpark) {
            change(unpark.table(), part -> RowValues.unparked(unpark, part));
        } else {
            Moved.column(operation)
                    .ifPresent(moved -> change(moved.table(), part -> part.renamed(moved.from(), moved.to())));
        }
        if (operation instanceof ParkColumn park) {
            park.marker()
                    .ifPresent(marker -> change(
                            park.table(), part -> part.with(marker, Optional.of(new Expression.BooleanLiteral(true)))));
        } else if (operation instanceof AddParked add) {
            add.columns()
                    .forEach(column -> change(add.table(), part -> part.with(column.name(), RowValues.absent(column))));
        } else if (operation instanceof AddColumn add) {
            change(add.table(), part -> part.with(add.column().name(), RowValues.given(add, part)));
        } else if (operation instanceof AlterColumn alter) {
            Column old = before.requireColumn(alter.table(), alter.column().name());
            change(alter.table(), part -> part.with(old.name(), RowValues.altered(alter, old, part)));
        } else if (operation instanceof AlterObject alter && alter.object() instanceof EnumType type) {
            before.tablesOf(type).forEach(table -> altered(alter, table, type));
        } else if (operation instanceof DropColumn drop) {
            forget(drop.table(), List.of(drop.column()));
        } else if (operation instanceof DropTable drop) {
            tables.remove(drop.table());
        } else if (operation instanceof CreateTable create) {
            tables.put(create.table().name(), List.of());
        } else if (operation instanceof CreateParked create) {
            tables.put(create.kept().name(), List.of());
        } else if (operation instanceof SetPartitioning set) {
            tables.remove(set.table());
        } else {
            written(operation, before);
        }
    }

    private void written(Operation operation, SchemaView before) {
        if (operation instanceof KeepValues keep) {
            written(keep.keep(), before);
        } else if (operation instanceof WriteMarked marked) {
            written(marked.write(), before);
        } else if (operation instanceof ParkRows park) {
            written(park.keep(), before);
            written(park.delete(), before);
        } else if (operation instanceof UpdateRows update) {
            Table table = before.requireRows(update.table());
            change(update.table(), part -> RowValues.updated(update, table, part));
            followed(update, before);
        } else if (operation instanceof CopyRows copy) {
            join(copy.to(), copied(copy, before));
        } else if (operation instanceof InsertRows insert) {
            join(insert.table(), Optional.of(RowValues.inserted(insert, before)));
        } else if (operation instanceof DeleteRows delete) {
            delete(delete, before);
        } else if (operation instanceof RunSql) {
            tables.clear(); // SQL of the author may change any row
        }
        target(operation).ifPresent(table -> triggered(table, before));
    }

    /** Where rows change that a trigger of the author watches, any row may change. */
    private void triggered(String table, SchemaView before) {
        before.table(table).filter(found -> !found.triggers().isEmpty()).ifPresent(found -> tables.clear());
    }

    private static Optional<String> target(Operation operation) {
        if (operation instanceof UpdateRows update) {
            return Optional.of(update.table());
        }
        if (operation instanceof CopyRows copy) {
            return Optional.of(copy.to());
        }
        if (operation instanceof InsertRows insert) {
            return Optional.of(insert.table());
        }
        return operation instanceof DeleteRows delete ? Optional.of(delete.table()) : Optional.empty();
    }

    private void join(String table, Optional<List<TracedRows>> more) {
        Optional<List<TracedRows>> there = of(table);
        if (there.isPresent() && more.isPresent()) {
            List<TracedRows> all = new ArrayList<>(there.get());
            all.addAll(more.get());
            tables.put(table, all);
        } else {
            tables.remove(table);
        }
    }

    private void change(String table, Function<TracedRows, TracedRows> change) {
        tables.computeIfPresent(
                table, (name, parts) -> parts.stream().map(change).toList());
    }

    /** The columns hold what nobody knows before. */
    void forget(String table, Collection<String> columns) {
        change(table, part -> part.without(columns));
    }

    /** Rows of the beginning that reference data has given other values, or taken away. */
    void forget(Table table, List<RowChange> changes) {
        for (RowChange change : changes) {
            if (change.isDelete()) {
                forget(table.name(), table.columns().names());
            } else if (change.isUpdate()) {
                forget(table.name(), change.assigned().keySet());
            }
        }
    }

    /** Values of the beginning are no values of the enum as it is now: they compare as texts. */
    private void altered(AlterObject alter, Table table, EnumType type) {
        for (Column column : table.columns()) {
            if (column.type() instanceof DataType.Enumerated enumerated
                    && enumerated.type().name().equals(type.name())) {
                change(
                        table.name(),
                        part -> part.with(
                                column.name(),
                                part.value(new Expression.ColumnReference(column.name()))
                                        .filter(known -> alter.mapping().isEmpty())
                                        .map(known -> new Expression.Cast(known, DataType.Simple.TEXT))));
            }
        }
    }

    /** Rows that refer by what is updated, and get it too, or no longer refer. */
    private void followed(UpdateRows update, SchemaView before) {
        for (Table other : before.tables()) {
            other.foreignKeys()
                    .filter(key -> key.referencedTable().equals(update.table()))
                    .filter(key -> !Collections.disjoint(
                            key.referencedColumns(), update.values().keySet()))
                    .filter(key -> key.onUpdate() != Constraint.ReferentialAction.NO_ACTION
                            && key.onUpdate() != Constraint.ReferentialAction.RESTRICT)
                    .forEach(key -> {
                        forget(other.name(), key.columns());
                        triggered(other.name(), before);
                    });
        }
    }

    /** The rows that a step copies, as rows of the table that gets them; empty where that is not known before. */
    Optional<List<TracedRows>> copied(CopyRows copy, SchemaView before) {
        if (of(copy.from()).isEmpty() || !isEachOne(copy.source())) {
            return Optional.empty();
        }
        List<TracedRows> copied = new ArrayList<>();
        for (TracedRows part : of(copy.from()).get()) {
            Optional<Expression> where = copy.where().flatMap(part::value);
            if (copy.where().isPresent() && where.isEmpty()) {
                return Optional.empty();
            }
            TracedRows rows = RowValues.copied(before.requireRows(copy.to()), copy.values(), part);
            copied.add(where.map(rows::where).orElse(rows));
        }
        return Optional.of(copied);
    }

    /** Whether each row of the table is one row of the source, where it is asked that it is. */
    private boolean isEachOne(RowSource source) {
        return source.firstPer().isEmpty()
                && source.joins().stream()
                        .allMatch(join -> join.kind() == RowSource.Kind.KEPT
                                ? of(join.table()).isPresent()
                                : source.match() == RowSource.Match.EXACTLY_ONE);
    }

    private void delete(DeleteRows delete, SchemaView before) {
        Optional<List<TracedRows>> parts = of(delete.table());
        List<TracedRows> left = new ArrayList<>();
        for (TracedRows part : parts.orElse(List.of())) {
            Optional<Expression> where = delete.where().flatMap(part::value);
            where.ifPresent(gone -> left.add(part.where(Expressions.isNotTrue(gone))));
            if (delete.where().isPresent() && where.isEmpty()) {
                tables.remove(delete.table());
            }
        }
        if (of(delete.table()).isPresent()) {
            tables.put(delete.table(), left);
        }
        along(delete.table(), before);
    }

    /** Rows of other tables that go along, or lose what they refer by. */
    private void along(String table, SchemaView before) {
        for (Table other : before.tables()) {
            other.foreignKeys()
                    .filter(key -> key.referencedTable().equals(table))
                    .forEach(key -> along(other.name(), key, before));
        }
    }

    private void along(String table, Constraint.ForeignKey key, SchemaView before) {
        switch (key.onDelete()) {
            case CASCADE -> {
                boolean first = tables.remove(table) != null;
                triggered(table, before);
                if (first) {
                    along(table, before);
                }
            }
            case SET_NULL, SET_DEFAULT -> {
                forget(table, key.columns());
                triggered(table, before);
            }
            case NO_ACTION, RESTRICT -> {}
        }
    }
}
