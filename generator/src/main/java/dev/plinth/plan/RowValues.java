package dev.plinth.plan;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.InsertRows;
import dev.plinth.change.SchemaView;
import dev.plinth.change.TypeChange;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UpdateRows;
import dev.plinth.expression.ColumnLiterals;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of rows hold after a step, said by what they held before it. */
final class RowValues {
    private RowValues() {}

    /** Where rows were written since, or hold what no longer goes with the others, they get what the step says. */
    static TracedRows unparked(UnparkColumn unpark, TracedRows part) {
        String name = unpark.column().name();
        TracedRows renamed = part.renamed(unpark.as(), name);
        Optional<Expression> kept = renamed.value(new Expression.ColumnReference(name));
        Optional<Expression> value = kept;
        if (unpark.restore().isPresent()) {
            Optional<Expression> since =
                    renamed.value(Predicates.any(since(unpark)).orElseThrow());
            Optional<Expression> restored = renamed.value(unpark.restore().get())
                    .flatMap(restore -> typed(restore, unpark.column().type()));
            value = kept.isPresent() && since.isPresent() && restored.isPresent()
                    ? Optional.of(Predicates.where(since.get(), restored.get(), kept.get()))
                    : Optional.empty();
        }
        TracedRows back = renamed.with(name, value);
        return unpark.marker().map(marker -> back.without(List.of(marker))).orElse(back);
    }

    private static List<Expression> since(UnparkColumn unpark) {
        List<Expression> since = new ArrayList<>();
        since.add(Predicates.isNull(new Expression.ColumnReference(
                unpark.marker().orElse(unpark.column().name()))));
        unpark.stale().ifPresent(since::add);
        return since;
    }

    static Optional<Expression> given(AddColumn add, TracedRows part) {
        Column column = add.column();
        return add.fill().isPresent()
                ? part.value(add.fill().get()).flatMap(value -> typed(value, column.type()))
                : unsaid(column, part);
    }

    /** What a column holds of which nothing is said. */
    private static Optional<Expression> unsaid(Column column, TracedRows part) {
        if (column.identity()) {
            return Optional.empty();
        }
        if (column.generated().isPresent()) {
            return part.value(column.generated().get().expression());
        }
        return column.defaultValue().isPresent()
                ? part.value(column.defaultValue().get()).flatMap(value -> typed(value, column.type()))
                : absent(column);
    }

    static Optional<Expression> absent(Column column) {
        return typed(new Expression.NullLiteral(), column.type());
    }

    static Optional<Expression> altered(AlterColumn alter, Column old, TracedRows part) {
        TypeChange change = TypeChange.between(old.type(), alter.column().type());
        Optional<Expression> value =
                Optional.ofNullable(part.values().get(old.name())).filter(known -> isKept(change));
        if (alter.fill().isEmpty() || value.isEmpty()) {
            return value;
        }
        return part.value(alter.fill().get())
                .flatMap(fill -> typed(fill, alter.column().type()))
                .map(fill -> new Expression.Call(Expression.Function.COALESCE, List.of(value.get(), fill)));
    }

    private static boolean isKept(TypeChange change) {
        return switch (change) {
            case NONE, WIDENING -> true;
            case NARROWING, ROUNDING, IMPOSSIBLE -> false;
        };
    }

    static TracedRows updated(UpdateRows update, Table table, TracedRows part) {
        Optional<Expression> where = update.where().flatMap(part::value);
        TracedRows updated = part;
        for (Map.Entry<String, Expression> set : update.values().entrySet()) {
            Optional<Expression> old = Optional.ofNullable(part.values().get(set.getKey()));
            Optional<Expression> value = part.value(set.getValue())
                    .flatMap(known ->
                            typed(known, table.columns().get(set.getKey()).type()));
            if (update.where().isPresent()) {
                value = where.isPresent() && old.isPresent() && value.isPresent()
                        ? Optional.of(Predicates.where(where.get(), value.get(), old.get()))
                        : Optional.empty();
            }
            updated = updated.with(set.getKey(), value);
        }
        return computed(table, updated);
    }

    /** What follows from other columns follows them. */
    private static TracedRows computed(Table table, TracedRows part) {
        TracedRows computed = part;
        for (Column column : table.columns()) {
            if (column.generated().isPresent()) {
                computed = computed.with(
                        column.name(), part.value(column.generated().get().expression()));
            }
        }
        return computed;
    }

    /** The rows that a step inserts. */
    static List<TracedRows> inserted(InsertRows insert, SchemaView before) {
        Table table = before.requireRows(insert.table());
        TracedRows nothing = new TracedRows(Optional.empty(), Map.of(), Optional.empty());
        return insert.rows().stream()
                .map(SeedRow::values)
                .map(values -> copied(table, values, nothing))
                .toList();
    }

    static TracedRows copied(Table table, Map<String, Expression> values, TracedRows from) {
        Map<String, Expression> known = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            Optional<Expression> held = Optional.ofNullable(values.get(column.name()))
                    .map(said -> from.value(said).flatMap(value -> typed(value, column.type())))
                    .orElseGet(() -> column.generated().isPresent() ? Optional.empty() : unsaid(column, from));
            held.ifPresent(value -> known.put(column.name(), value));
        }
        return computed(table, new TracedRows(from.table(), known, from.left()));
    }

    /** A value as the column holds it; empty where that is the engine's own affair. */
    private static Optional<Expression> typed(Expression value, DataType type) {
        if (value instanceof Expression.ColumnReference) {
            return Optional.of(value);
        }
        if (value instanceof Expression.Cast cast && cast.type() instanceof DataType.Enumerated) {
            return Optional.of(cast.operand());
        }
        boolean own = switch (TypeFamily.of(type)) {
            case JSON, BINARY, ANY, NULL -> true;
            case BOOLEAN, NUMBER, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ -> false;
        };
        if (own || type instanceof DataType.Native) {
            return Optional.empty();
        }
        if (value instanceof Expression.NullLiteral) {
            DataType plain = type instanceof DataType.Enumerated ? DataType.Simple.TEXT : type;
            return Optional.of(new Expression.Cast(value, plain));
        }
        return Optional.of(ColumnLiterals.typed(value, type));
    }
}
