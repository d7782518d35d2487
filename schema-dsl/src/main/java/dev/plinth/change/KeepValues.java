package dev.plinth.change;

import java.util.List;

/**
 * Writes values that the next step takes away into parked columns.
 *
 * @param back what gives them back in the rollback, once the step is undone
 */
public record KeepValues(UpdateRows keep, List<UpdateRows> back) implements Parking {
    public KeepValues {
        back = List.copyOf(back);
    }

    @Override
    public void applyTo(StateEditor state) {
        keep.applyTo(state);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.copyOf(back);
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.keepValues(this);
    }

    @Override
    public String toString() {
        return "keep values of " + keep.table() + " as "
                + String.join(", ", keep.values().keySet());
    }
}
