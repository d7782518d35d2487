package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes values into rows (a backfill). The schema stays as it is; the values that stood there are not kept. */
public record UpdateRows(String table, SortedMap<String, Expression> values, Optional<Expression> where)
        implements Operation {
    public UpdateRows {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public void applyTo(StateEditor state) {
        Table found = state.requireTable(table);
        values.keySet().stream()
                .filter(column -> !found.columns().has(column)
                        && !state.parked().columnsOf(table).has(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new ChangeException("table " + table + " has no column " + column);
                });
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("the values that the backfill replaced in "
                + values.keySet().stream().map(column -> table + "." + column).collect(Collectors.joining(", ")));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.updateRows(this);
    }

    @Override
    public String toString() {
        return "backfill " + table + " set "
                + values.entrySet().stream()
                        .map(entry -> Words.name(entry.getKey()) + " = " + ExpressionText.of(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + where.map(predicate -> " where " + ExpressionText.of(predicate))
                        .orElse("");
    }
}
