package dev.plinth.prover.rows;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.prover.evaluation.Evaluator;
import dev.plinth.prover.evaluation.Manner;
import dev.plinth.prover.evaluation.Truth;
import dev.plinth.prover.evaluation.UndecidedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a single row of a table has to keep: its checks, NOT NULL, and that its generated columns can be computed. */
final class RowRules {
    private final Table table;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RowRules(Table table) {
        this.table = table;
        table.constraintsOf(Constraint.Check.class)
                .forEach(check -> add("the check " + check.name(), check.predicate(), Kind.PREDICATE));
        table.columns().forEach(this::addColumn);
        table.primaryKey()
                .map(Constraint.PrimaryKey::columns)
                .orElse(List.of())
                .forEach(column -> add(
                        "the primary key on " + column, new Expression.ColumnReference(column), Kind.PRESENT_VALUE));
    }

    private void addColumn(Column column) {
        Expression value = new Expression.ColumnReference(column.name());
        if (column.generated().isPresent()) {
            add("the generated column " + column.name(), value, column.nullable() ? Kind.VALUE : Kind.PRESENT_VALUE);
        } else if (!column.nullable()) {
            add("the NOT NULL of " + column.name(), value, Kind.PRESENT_VALUE);
        }
    }

    /** Rules that cannot be computed here and are left to the engine. */
    List<String> notes() {
        return notes;
    }

    Optional<Broken> firstBroken(Map<String, @Nullable Object> row) {
        return rules.stream()
                .filter(rule -> !keeps(rule, row))
                .findFirst()
                .map(rule -> new Broken(rule.name(), rule.columns()));
    }

    /** Whether the rules that are about this column alone let it hold the value; if not, the first that does not. */
    Optional<Broken> firstBroken(String column, @Nullable Object value) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(column, value);
        return rules.stream()
                .filter(rule -> rule.columns().equals(Set.of(column)) && !keeps(rule, row))
                .findFirst()
                .map(rule -> new Broken(rule.name(), rule.columns()));
    }

    private void add(String name, Expression expression, Kind kind) {
        Set<String> columns = new TreeSet<>();
        List<Expression> read = new ArrayList<>(List.of(expression));
        addSources(expression, columns, read);
        if (read.stream().anyMatch(RowRules::isBeyondUs)) {
            notes.add(table.name() + ": " + name + " is left to the engine, because it cannot be computed here");
        } else {
            rules.add(new Rule(name, expression, kind, columns));
        }
    }

    /** The columns that a row gives, behind those that are computed from them. */
    private void addSources(Expression expression, Set<String> columns, List<Expression> read) {
        for (String name : Expressions.columns(expression)) {
            Column column = table.columns().get(name);
            column.generated()
                    .ifPresentOrElse(
                            generated -> {
                                read.add(generated.expression());
                                addSources(generated.expression(), columns, read);
                            },
                            () -> columns.add(name));
        }
    }

    static boolean isBeyondUs(Expression expression) {
        boolean random = expression instanceof Expression.Call call && call.function() == Expression.Function.UUID;
        return random
                || expression instanceof Expression.RawSql
                || Expressions.children(expression).stream().anyMatch(RowRules::isBeyondUs);
    }

    private boolean keeps(Rule rule, Map<String, @Nullable Object> row) {
        for (Manner manner : Manner.values()) {
            if (!keeps(rule, new Evaluator(table, row, manner))) {
                return false;
            }
        }
        return true;
    }

    /** A row on which the engines differ is not made: that is what the exception says, and all that it says. */
    private static boolean keeps(Rule rule, Evaluator evaluator) {
        try {
            if (rule.kind() == Kind.PREDICATE) {
                return evaluator.truth(rule.expression()) != Truth.FALSE;
            }
            Object value = evaluator.value(rule.expression());
            return value != null || rule.kind() == Kind.VALUE;
        } catch (UndecidedException undecided) {
            return false;
        }
    }

    private enum Kind {
        /** Must not be false. */
        PREDICATE,
        /** Must be computable. */
        VALUE,
        /** Must be computable and not NULL. */
        PRESENT_VALUE
    }

    private record Rule(String name, Expression expression, Kind kind, Set<String> columns) {}
}
