package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import java.util.List;

/** Drops parked columns whose values have been given back. It undoes {@link AddParked}. */
public record DropParked(String table, NamedMap<Column> columns) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        columns.forEach(column -> state.unpark(table, column.name()));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new AddParked(table, columns));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropParked(this);
    }

    @Override
    public String toString() {
        return "drop what was kept of " + table + " as " + String.join(", ", columns.names());
    }
}
