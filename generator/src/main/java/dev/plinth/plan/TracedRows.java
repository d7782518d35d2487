package dev.plinth.plan;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Expression;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that a table has in the middle of a plan, said by rows of the beginning.
 *
 * @param table of the beginning; empty: one row that is in no table
 * @param values what the columns hold, by the names that they have now, over the columns of the beginning; a column that is
 *     not there holds what nobody knows before
 * @param left which of the rows are still there; empty: all
 */
record TracedRows(Optional<String> table, Map<String, Expression> values, Optional<Expression> left) {
    TracedRows {
        values = new LinkedHashMap<>(values);
    }

    static TracedRows of(String table, Collection<String> columns) {
        Map<String, Expression> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, new Expression.ColumnReference(column)));
        return new TracedRows(Optional.of(table), values, Optional.empty());
    }

    /** As a message names them. */
    String name() {
        return table.orElse("the rows that are inserted");
    }

    RowCondition.Rows rows() {
        return new RowCondition.Rows(table, left);
    }

    /** An expression over the columns now, over those of the beginning; empty where that is not known. */
    Optional<Expression> value(Expression expression) {
        boolean known = !Expressions.holdsRawSql(expression)
                && !Expressions.isVolatile(expression)
                && !Expressions.readsJoined(expression)
                && values.keySet().containsAll(Expressions.columns(expression));
        return known ? Optional.of(Expressions.substitute(expression, values::get)) : Optional.empty();
    }

    /** The condition of a join: what stands behind aliases is left. */
    Optional<Expression> joined(Expression on) {
        boolean known = !Expressions.holdsRawSql(on)
                && !Expressions.isVolatile(on)
                && values.keySet().containsAll(Expressions.columns(on));
        return known ? Optional.of(Expressions.substitute(on, values::get)) : Optional.empty();
    }

    Optional<List<Expression>> all(Collection<String> columns) {
        return values.keySet().containsAll(columns)
                ? Optional.of(columns.stream().map(values::get).toList())
                : Optional.empty();
    }

    /** The name that a column had at the beginning, where it still holds what it held. */
    Optional<String> first(String column) {
        return values.get(column) instanceof Expression.ColumnReference reference
                ? Optional.of(reference.column())
                : Optional.empty();
    }

    TracedRows with(String column, Optional<Expression> value) {
        Map<String, Expression> changed = new HashMap<>(values);
        changed.remove(column);
        value.ifPresent(known -> changed.put(column, known));
        return new TracedRows(table, changed, left);
    }

    TracedRows renamed(String from, String to) {
        return with(from, Optional.empty()).with(to, Optional.ofNullable(values.get(from)));
    }

    TracedRows without(Collection<String> columns) {
        Map<String, Expression> changed = new HashMap<>(values);
        changed.keySet().removeAll(columns);
        return new TracedRows(table, changed, left);
    }

    /** Those for which a condition over the columns of the beginning holds. */
    TracedRows where(Expression condition) {
        return new TracedRows(table, values, Optional.of(Predicates.and(left, condition)));
    }
}
