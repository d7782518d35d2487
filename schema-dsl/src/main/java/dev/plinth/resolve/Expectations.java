package dev.plinth.resolve;

import dev.plinth.change.ExpectRows;
import dev.plinth.change.Operation;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what a step expects as steps of their own around it. */
final class Expectations {
    private final Expected expected;
    private final Diagnostics diagnostics;

    Expectations(Expected expected, Diagnostics diagnostics) {
        this.expected = expected;
        this.diagnostics = diagnostics;
    }

    /** A step that deletes rows. */
    List<Operation> around(Operation step, Table table, Optional<Expression> where) {
        return around(step, table, where, table, Optional.empty());
    }

    /** A step that gives the rows of a table new values. */
    List<Operation> around(Operation step, Table table, Optional<Expression> where, Collection<String> set) {
        Optional<Expression> missing = set.stream()
                .<Expression>map(
                        column -> new Expression.IsNull(new Expression.ColumnReference(column), Sense.AFFIRMED))
                .reduce((left, right) -> new Expression.Binary(Operator.OR, left, right));
        return around(step, table, where, table, missing);
    }

    /** A step that copies rows of one table to another. */
    List<Operation> around(Operation step, Table from, Optional<Expression> where, Table to) {
        List<Operation> steps = new ArrayList<>();
        if (expected.coverage() == Expected.Coverage.ALL) {
            where.ifPresent(copied -> steps.add(none(from, Expressions.isNotTrue(copied))));
        }
        steps.addAll(around(step, from, where, to, Optional.empty()));
        return steps;
    }

    private List<Operation> around(
            Operation step, Table from, Optional<Expression> where, Table to, Optional<Expression> missing) {
        List<Operation> steps = new ArrayList<>();
        expected.count().ifPresent(rows -> steps.add(new ExpectRows(from.name(), where, new ExpectRows.Count(rows))));
        steps.add(step);
        if (expected.coverage() == Expected.Coverage.ALL) {
            missing.ifPresent(left -> steps.add(none(to, left)));
        }
        if (!expected.unique().isEmpty()) {
            Names.columns(expected.unique(), to.name(), to.columns().names(), diagnostics)
                    .ifPresent(columns ->
                            steps.add(new ExpectRows(to.name(), Optional.empty(), new ExpectRows.Unique(columns))));
        }
        return steps;
    }

    private static Operation none(Table table, Expression where) {
        return new ExpectRows(table.name(), Optional.of(where), new ExpectRows.Count(0));
    }
}
