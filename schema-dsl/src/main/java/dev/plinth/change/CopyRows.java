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
 * Writes a row into one table for each row of another, or of several.
 *
 * @param values by column of the table that gets them, over the columns of the source
 * @param keyMap what the key map is called that tells new keys by old ones; empty: none is kept
 */
public record CopyRows(
        RowSource source, String to, SortedMap<String, Expression> values, Optional<String> keyMap, Retention retention)
        implements Operation {
    public CopyRows {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** @param where which rows of the one table are copied; empty: all */
    public CopyRows(
            String from,
            String to,
            SortedMap<String, Expression> values,
            Optional<Expression> where,
            Retention retention) {
        this(RowSource.of(from, where), to, values, Optional.empty(), retention);
    }

    public String from() {
        return source.table();
    }

    public Optional<Expression> where() {
        return source.where();
    }

    /** The expressions over the rows of the source. */
    public Stream<Expression> expressions() {
        return Stream.concat(values.values().stream(), source.conditions());
    }

    @Override
    public void applyTo(StateEditor state) {
        state.requireRows(from());
        source.joins().forEach(join -> state.requireRows(join.table()));
        state.requireColumns(to, values.keySet().stream());
        state.requireElsewhere(expressions());
        KeyMap.of(this, state).ifPresent(map -> state.createParked(map.table()));
    }

    /**
     * The steps that carry it out where it keeps a key map.
     *
     * @param fate whether the rollback takes the rows away again
     */
    public List<Operation> mapped(SchemaView before, Retention.Fate fate) {
        KeyMap map = KeyMap.of(this, before).orElseThrow();
        Operation rows = fate == Retention.Fate.KEEP ? new WriteMarked(map.rows(), to, map.copied()) : map.rows();
        return List.of(new CreateParked(map.table()), map.fill(), rows);
    }

    /** The same, so that the rollback takes the rows away again. */
    public List<Operation> marked(String migration, SchemaView before) {
        Column mark = new Retained.Values(migration, to, before.parked()).mark("came");
        SortedMap<String, Expression> marked = new TreeMap<>(values);
        marked.put(mark.name(), new Expression.BooleanLiteral(true));
        return List.of(
                new AddParked(to, NamedMap.of(List.of(mark))),
                new WriteMarked(
                        new CopyRows(source, to, marked, Optional.empty(), retention),
                        to,
                        new Expression.ColumnReference(mark.name())));
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
        return "copy rows " + from() + " to " + to + " set "
                + values.entrySet().stream()
                        .map(entry -> Words.name(entry.getKey()) + " = " + ExpressionText.of(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + source.words()
                + keyMap.map(name -> " key map " + Words.name(name)).orElse("")
                + retention.words();
    }
}
