package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import java.util.List;

/** A parked table without a row, where {@link DiscardParkedTable} has dropped the one that had some. */
public record RemakeParked(Table kept, NamedMap<Column> columns) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        state.createParked(kept);
        columns.forEach(column -> state.park(kept.name(), column));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DiscardParkedTable(kept, columns));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.remakeParked(this);
    }

    @Override
    public String toString() {
        return "make " + kept.name() + " again, whose rows are gone";
    }
}
