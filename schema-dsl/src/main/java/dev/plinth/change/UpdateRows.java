package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes values into rows (a backfill). The schema stays as it is. */
public record UpdateRows(
        String table, SortedMap<String, Expression> values, Optional<Expression> where, Retention retention)
        implements Operation {
    public UpdateRows {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public UpdateRows(String table, SortedMap<String, Expression> values, Optional<Expression> where) {
        this(table, values, where, Retention.DEFAULT);
    }

    /**
     * The same, with the values kept that it replaces: a row is given its own back where it still has what the backfill
     * wrote.
     *
     * @param columns those whose values were there before the migration
     * @return empty where none of them can be kept: values of an engine's own type cannot be compared
     */
    public Optional<Retained> keeping(String migration, SchemaView before, Set<String> columns) {
        Set<String> compared = new TreeSet<>(columns);
        compared.removeIf(column -> before.requireColumn(table, column).type() instanceof DataType.Native);
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        Retained.Values kept = new Retained.Values(migration, table, before.parked());
        Column mark = kept.mark("written");
        List<Column> room = new ArrayList<>(List.of(mark));
        SortedMap<String, Expression> old = new TreeMap<>(Map.of(mark.name(), new Expression.BooleanLiteral(true)));
        SortedMap<String, Expression> written = new TreeMap<>();
        List<UpdateRows> back = new ArrayList<>();
        Expression marked = new Expression.ColumnReference(mark.name());
        for (String name : compared) {
            Column column = before.requireColumn(table, name);
            Column was = kept.before(column);
            Column became = kept.filled(column);
            room.addAll(List.of(was, became));
            old.put(was.name(), Retained.Values.comparable(column));
            written.put(became.name(), Retained.Values.comparable(column));
            Expression same = Retained.Values.same(column, became);
            back.add(kept.update(
                    name,
                    Retained.Values.taken(column, was),
                    new Expression.Binary(Expression.Operator.AND, marked, same)));
        }
        Set<String> lost = new TreeSet<>(columns);
        lost.removeAll(compared);
        List<Reversal> reversals = new ArrayList<>(List.of(new Reversal.Retained(replaced(compared))));
        if (!lost.isEmpty()) {
            reversals.add(new Reversal.Lossy(replaced(lost)));
        }
        return Optional.of(new Retained(
                List.of(kept.room(room), new KeepValues(new UpdateRows(table, old, where), back)),
                List.of(new KeepValues(new UpdateRows(table, written, Optional.of(marked)), List.of())),
                Reversal.of(reversals)));
    }

    @Override
    public void applyTo(StateEditor state) {
        state.requireColumns(table, values.keySet().stream());
        state.requireElsewhere(Stream.concat(values.values().stream(), where.stream()));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy(replaced(values.keySet()));
    }

    private String replaced(Set<String> columns) {
        return "the values that the backfill replaced in "
                + columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
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
                        .orElse("")
                + retention.words();
    }
}
