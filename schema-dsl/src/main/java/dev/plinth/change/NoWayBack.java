package dev.plinth.change;

import java.util.List;

/** Stops a rollback before its first statement: what a step did cannot be undone. */
public record NoWayBack(String why) implements Parking {
    @Override
    public void applyTo(StateEditor state) {}

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.noWayBack(this);
    }

    @Override
    public String toString() {
        return "stop: " + why;
    }
}
