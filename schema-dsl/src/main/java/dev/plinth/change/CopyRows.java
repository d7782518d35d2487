package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a row into one table for each row of another.
 *
 * @param values by column of the table that gets them, over the columns of the other one
 * @param where which rows are copied; empty: all
 */
public record CopyRows(
        String from, String to, SortedMap<String, Expression> values, Optional<Expression> where, Retention retention)
        implements Operation {
    public CopyRows {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public void applyTo(StateEditor state) {
        state.requireRows(from);
        state.requireColumns(to, values.keySet().stream());
        state.requireElsewhere(Stream.concat(values.values().stream(), where.stream()));
    }

    /** The same, so that the rollback takes the rows away again. */
    public List<Operation> marked(String migration, SchemaView before) {
        Column mark = new Retained.Values(migration, to, before.parked()).mark("came");
        SortedMap<String, Expression> marked = new TreeMap<>(values);
        marked.put(mark.name(), new Expression.BooleanLiteral(true));
        return List.of(
                new AddParked(to, NamedMap.of(List.of(mark))),
                new WriteMarked(new CopyRows(from, to, marked, where, retention), to, mark.name()));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("which rows of " + to + " were copied: they stay");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.copyRows(this);
    }

    @Override
    public String toString() {
        return "copy rows " + from + " to " + to + " set "
                + values.entrySet().stream()
                        .map(entry -> Words.name(entry.getKey()) + " = " + ExpressionText.of(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + where.map(predicate -> " where " + ExpressionText.of(predicate))
                        .orElse("")
                + retention.words();
    }
}
