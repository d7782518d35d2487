package dev.plinth.change;

import java.util.List;

/**
 * Takes rows out of a table and keeps them in a parked one.
 *
 * @param keep what copies them
 * @param delete the same rows
 * @param back what gives them back in the rollback
 */
public record ParkRows(CopyRows keep, DeleteRows delete, CopyRows back) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        keep.applyTo(state);
        delete.applyTo(state);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(back);
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return delete.whenParked(before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.parkRows(this);
    }

    @Override
    public String toString() {
        return delete + ", kept as " + keep.to();
    }
}
