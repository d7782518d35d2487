package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import java.util.List;

/**
 * Drops a parked table with its rows: the rollback of who parked it will find it empty.
 *
 * @param columns that are parked in it
 */
public record DiscardParkedTable(Table kept, NamedMap<Column> columns) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        columns.forEach(column -> state.unpark(kept.name(), column.name()));
        state.dropParked(kept.name());
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new RemakeParked(kept, columns));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("all rows that were kept as " + kept.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.discardParkedTable(this);
    }

    @Override
    public String toString() {
        return "discard what is kept as " + kept.name();
    }
}
