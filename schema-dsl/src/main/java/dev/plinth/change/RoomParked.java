package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import java.util.List;

/** Parked columns without a value, where {@link DiscardParked} has dropped those that had one. */
public record RoomParked(String table, NamedMap<Column> columns) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        columns.forEach(column -> state.park(table, column));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DiscardParked(table, columns));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.roomParked(this);
    }

    @Override
    public String toString() {
        return "make room in " + table + " for " + String.join(", ", columns.names()) + ", whose values are gone";
    }
}
