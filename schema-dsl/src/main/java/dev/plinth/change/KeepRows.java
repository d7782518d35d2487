package dev.plinth.change;

import java.util.List;

/**
 * Copies rows that the next step deletes into a parked table.
 *
 * @param back what gives them back in the rollback
 */
public record KeepRows(CopyRows keep, CopyRows back) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        keep.applyTo(state);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(back);
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.keepRows(this);
    }

    @Override
    public String toString() {
        return "keep rows of " + keep.from() + " as " + keep.to();
    }
}
