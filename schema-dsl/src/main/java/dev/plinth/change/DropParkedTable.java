package dev.plinth.change;

import dev.plinth.model.Table;
import java.util.List;

/** Drops a parked table whose rows have been given back. It undoes {@link CreateParked}. */
public record DropParkedTable(Table kept) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        state.dropParked(kept.name());
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new CreateParked(kept));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropParkedTable(this);
    }

    @Override
    public String toString() {
        return "drop what was kept as " + kept.name();
    }
}
