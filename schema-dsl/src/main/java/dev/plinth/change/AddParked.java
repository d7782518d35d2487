package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import java.util.List;

/** Makes room in a table for values that a later step takes away: columns that are parked from the beginning. */
public record AddParked(String table, NamedMap<Column> columns) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        columns.forEach(column -> state.park(table, column));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropParked(table, columns));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addParked(this);
    }

    @Override
    public String toString() {
        return "make room for values of " + table + " as " + String.join(", ", columns.names());
    }
}
