package dev.plinth.change;

import dev.plinth.model.Table;
import java.util.List;

/** Makes room for rows that a later step deletes: a table that is parked from the beginning. */
public record CreateParked(Table kept) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        state.createParked(kept);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropParkedTable(kept));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createParked(this);
    }

    @Override
    public String toString() {
        return "make room for rows as " + kept.name();
    }
}
