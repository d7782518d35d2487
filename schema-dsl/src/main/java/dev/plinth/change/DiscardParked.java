package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import java.util.List;

/**
 * Drops parked columns with the values that they keep: the rollback of who parked them will find rows that have none.
 *
 * @param table that carries them, which may be parked itself
 */
public record DiscardParked(String table, NamedMap<Column> columns) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        columns.forEach(column -> state.unpark(table, column.name()));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new RoomParked(table, columns));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy(
                "the values of " + table + " that were kept as " + String.join(", ", columns.names()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.discardParked(this);
    }

    @Override
    public String toString() {
        return "discard what is kept of " + table + " as " + String.join(", ", columns.names());
    }
}
