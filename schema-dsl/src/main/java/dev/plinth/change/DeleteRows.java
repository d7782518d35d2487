package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Deletes rows, and whatever declared foreign keys say about the rows that reference them. */
public record DeleteRows(String table, Optional<Expression> where, Retention retention) implements Operation {
    public DeleteRows(String table, Optional<Expression> where) {
        this(table, where, Retention.DEFAULT);
    }

    /** The same, with the rows kept in a parked table; those that foreign keys delete along are not. */
    public List<Operation> parking(String migration, SchemaView before) {
        Table rows = before.requireRows(table);
        SortedMap<String, Expression> there = new TreeMap<>();
        SortedMap<String, Expression> back = new TreeMap<>();
        List<Column> columns = new ArrayList<>();
        for (Column column : rows.columns()) {
            if (column.generated().isEmpty()) {
                Column kept = Retained.Values.kept(column);
                columns.add(kept);
                there.put(kept.name(), Retained.Values.comparable(column));
                back.put(column.name(), Retained.Values.taken(column, kept));
            }
        }
        Table kept = Table.of(name(migration, before), columns);
        return List.of(
                new CreateParked(kept),
                new ParkRows(
                        new CopyRows(table, kept.name(), there, where, Retention.DEFAULT),
                        this,
                        new CopyRows(kept.name(), table, back, Optional.empty(), Retention.DEFAULT)));
    }

    private String name(String migration, SchemaView before) {
        return ParkedName.free(migration, table + "_deleted", before.parked().tables()::has);
    }

    /** What the rollback brings back where the rows are kept. */
    Reversal whenParked(SchemaView before) {
        List<Reversal> reversals = new ArrayList<>();
        reversals.add(new Reversal.Retained("the deleted rows of " + table));
        reversals.add(new Reversal.Conditional("no row was written to " + table + " since that collides with them"));
        reversals.addAll(along(table, before));
        return Reversal.of(reversals);
    }

    /** What rows of other tables lose when rows of a table are deleted. */
    static List<Reversal> along(String table, SchemaView before) {
        List<Reversal> lost = new ArrayList<>();
        for (Table other : before.tables()) {
            other.foreignKeys()
                    .filter(key -> key.referencedTable().equals(table))
                    .forEach(key -> {
                        switch (key.onDelete()) {
                            case CASCADE ->
                                lost.add(new Reversal.Lossy(
                                        "the rows of " + other.name() + " that " + key.name() + " deletes along"));
                            case SET_NULL, SET_DEFAULT ->
                                lost.add(new Reversal.Lossy(
                                        "which rows of " + other.name() + " referred to them (" + key.name() + ")"));
                            case NO_ACTION, RESTRICT -> {}
                        }
                    });
        }
        return lost;
    }

    @Override
    public void applyTo(StateEditor state) {
        state.requireTable(table);
        state.requireElsewhere(where.stream());
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("the deleted rows of " + table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deleteRows(this);
    }

    @Override
    public String toString() {
        return "delete rows " + table
                + where.map(predicate -> " where " + ExpressionText.of(predicate))
                        .orElse("")
                + retention.words();
    }
}
