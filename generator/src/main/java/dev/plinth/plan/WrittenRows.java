package dev.plinth.plan;

import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.RunSql;
import dev.plinth.change.SchemaView;
import dev.plinth.change.State;
import dev.plinth.change.TypeChange;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import dev.plinth.plan.RowCondition.Asked;
import dev.plinth.plan.RowCondition.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the rules of a table ask of rows that a step writes, and rows that refer to others of those that it deletes. */
final class WrittenRows {
    private static final Asked ENGINE_STOPS = Asked.WHERE_NOTHING_IS_TAKEN_BACK;
    private static final int MOST_ROWS = 20;

    private final State from;
    private final RowTraces traces;
    private final KeyConditions keys;
    private final RowQuestions questions;

    WrittenRows(State from, RowTraces traces, KeyConditions keys, RowQuestions questions) {
        this.from = from;
        this.traces = traces;
        this.keys = keys;
        this.questions = questions;
    }

    /** Asked while the rows are as they were before the step. */
    void ask(Operation operation, SchemaView before) {
        if (operation instanceof ParkRows park) {
            ask(park.delete(), before);
        } else if (operation instanceof DeleteRows delete) {
            deleted(delete, before);
        } else if (operation instanceof RunSql) {
            questions.open("SQL of the author's own may stop at rows");
        }
    }

    /** Asked when the rows are as the step leaves them. */
    void askAfter(Operation operation, SchemaView before) {
        if (operation instanceof KeepValues keep) {
            askAfter(keep.keep(), before);
        } else if (operation instanceof WriteMarked marked) {
            askAfter(marked.write(), before);
        } else if (operation instanceof UpdateRows update) {
            before.table(update.table()).ifPresent(table -> updated(update, table, before));
        } else if (operation instanceof CopyRows copy) {
            before.table(copy.to()).ifPresent(table -> added(table, traces.copied(copy, before)));
        } else if (operation instanceof InsertRows insert && insert.rows().size() <= MOST_ROWS) {
            before.table(insert.table())
                    .ifPresent(table -> added(table, Optional.of(RowValues.inserted(insert, before))));
        } else if (operation instanceof InsertRows insert) {
            questions.open("whether the rows that are inserted into " + insert.table()
                    + " are in the way of others is not asked: they are many");
        }
    }

    private void updated(UpdateRows update, Table table, SchemaView before) {
        Set<String> columns = update.values().keySet();
        List<TracedRows> parts = traces.of(table.name()).orElse(List.of());
        for (TracedRows part : parts) {
            update.values().keySet().stream()
                    .flatMap(name -> table.columns().find(name).stream())
                    .forEach(column -> holds(column, part, Optional.of(update)));
        }
        table.constraints().stream()
                .filter(constraint -> reads(constraint, table.name(), columns))
                .forEach(constraint -> keys.ask(constraint, parts, parts));
        table.indexes().stream()
                .filter(index -> index.unique() && reads(index, columns))
                .forEach(index -> keys.ask(index, parts, parts));
        for (Table other : before.tables()) {
            other.foreignKeys()
                    .filter(key -> !other.name().equals(table.name()) && reads(key, table.name(), columns))
                    .forEach(key -> keys.ask(key, other.name()));
        }
    }

    private static boolean reads(Constraint constraint, String table, Set<String> columns) {
        Set<String> read = constraint.accept(new ConstraintColumns(table));
        return columns.stream().anyMatch(column -> read.contains(table + "." + column));
    }

    private static boolean reads(Index index, Set<String> columns) {
        Set<String> read = new TreeSet<>();
        index.parts().forEach(part -> read.addAll(Expressions.columns(part.expression())));
        index.where().ifPresent(where -> read.addAll(Expressions.columns(where)));
        return read.stream().anyMatch(columns::contains);
    }

    private void added(Table table, Optional<List<TracedRows>> fresh) {
        Optional<List<TracedRows>> all = traces.of(table.name());
        if (fresh.isEmpty() || all.isEmpty()) {
            questions.open("the rows that come to " + table.name() + " are not known before");
            return;
        }
        for (TracedRows part : fresh.get()) {
            table.columns().stream()
                    .filter(column -> !column.identity() && column.generated().isEmpty())
                    .forEach(column -> holds(column, part, Optional.empty()));
        }
        table.constraints().forEach(constraint -> keys.ask(constraint, all.get(), fresh.get()));
        table.indexes().stream().filter(Index::unique).forEach(index -> keys.ask(index, all.get(), fresh.get()));
    }

    /** The column can hold what the rows have in it then. */
    private void holds(Column column, TracedRows part, Optional<UpdateRows> update) {
        Optional<Expression> value = part.value(new Expression.ColumnReference(column.name()));
        if (value.isEmpty()) {
            boolean present = update.map(step -> step.values().get(column.name()))
                    .filter(NeverNull::isAlways)
                    .isPresent();
            if (!present) {
                questions.open("what " + part.name() + "." + column.name() + " holds then is not known before");
            }
            return;
        }
        if (!column.nullable() && !NeverNull.is(value.get(), part, from)) {
            questions.add(new RowCondition.None(
                    part.rows().and(Predicates.isNull(value.get())),
                    ENGINE_STOPS,
                    "rows of " + part.name() + " would have NULL in " + column.name()));
        }
        if (column.type() instanceof DataType.Varchar length && !isShort(value.get(), length, part)) {
            questions.add(new RowCondition.Fits(
                    part.rows(),
                    value.get(),
                    DataType.Simple.TEXT,
                    length,
                    ENGINE_STOPS,
                    "rows of " + part.name() + " would have values in " + column.name() + " that do not fit "
                            + length));
        }
    }

    private boolean isShort(Expression value, DataType.Varchar most, TracedRows part) {
        if (value instanceof Expression.TextLiteral text) {
            return text.value().codePointCount(0, text.value().length()) <= most.length();
        }
        if (value instanceof Expression.ColumnReference reference) {
            DataType type = from.requireRows(part.table().orElseThrow())
                    .columns()
                    .get(reference.column())
                    .type();
            TypeChange change = TypeChange.between(type, most);
            return TypeFamily.of(type) == TypeFamily.TEXT
                    && (change == TypeChange.NONE || change == TypeChange.WIDENING);
        }
        if (value instanceof Expression.Case choice) {
            return choice.branches().stream().allMatch(branch -> isShort(branch.result(), most, part))
                    && choice.otherwise()
                            .filter(rest -> !isShort(rest, most, part))
                            .isEmpty();
        }
        return value instanceof Expression.Cast cast && cast.operand() instanceof Expression.NullLiteral;
    }

    /** Rows that refer to others by a foreign key which neither follows nor lets go. */
    private void deleted(DeleteRows delete, SchemaView before) {
        for (Table other : before.tables()) {
            other.foreignKeys()
                    .filter(key -> key.referencedTable().equals(delete.table()))
                    .filter(key -> key.onDelete() == Constraint.ReferentialAction.NO_ACTION
                            || key.onDelete() == Constraint.ReferentialAction.RESTRICT)
                    .forEach(key -> referring(delete, other, key));
        }
    }

    private void referring(DeleteRows delete, Table other, Constraint.ForeignKey key) {
        boolean itself = other.name().equals(delete.table());
        Optional<List<TracedRows>> gone = traces.of(delete.table());
        Optional<List<TracedRows>> children = traces.of(other.name());
        if (gone.isEmpty() || children.isEmpty()) {
            questions.open("whether rows of " + other.name() + " refer to deleted ones is not known before");
            return;
        }
        for (TracedRows part : gone.get()) {
            Optional<Expression> where = delete.where().flatMap(part::value);
            for (TracedRows child : children.get()) {
                Optional<List<Expression>> targets = part.all(key.referencedColumns());
                Optional<List<Expression>> columns = child.all(key.columns());
                Optional<Expression> stays =
                        itself ? delete.where().flatMap(child::value).map(Expressions::isNotTrue) : Optional.empty();
                boolean known = targets.isPresent()
                        && columns.isPresent()
                        && where.isPresent() == delete.where().isPresent();
                if (!known) {
                    questions.open("whether rows of " + other.name() + " refer to deleted ones is not known before");
                } else if (!itself || stays.isPresent()) {
                    questions.add(new RowCondition.NoPartner(
                            new Side(child.rows().and(stays), columns.get()),
                            new Side(part.rows().and(where), targets.get()),
                            ENGINE_STOPS,
                            "rows of " + child.name() + " refer by " + key.name() + " to rows that would be deleted"));
                }
            }
        }
    }
}
