package dev.plinth.change;

import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * Brings a parked table back as it was, with its rows. It undoes {@link ParkTable}.
 *
 * @param table as it was declared
 * @param kept the table as it was kept
 * @param seed its reference data, whose rows have been parked with it
 */
public record UnparkTable(Table table, Table kept, Optional<Seed> seed) implements Parking {
    /** The name that it is kept under. */
    public String as() {
        return kept.name();
    }

    @Override
    public void applyTo(StateEditor state) {
        state.unparkTable(as(), table);
        seed.ifPresent(state::createObject);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new ParkTable(table.name(), kept));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unparkTable(this);
    }

    @Override
    public String toString() {
        return "bring back table " + table.name() + " from " + as();
    }
}
