package dev.plinth.change;

import java.util.List;

/** Drops a view with its triggers. */
public record DropView(String view) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.dropView(view);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new CreateView(before.requireView(view)));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropView(this);
    }

    @Override
    public String toString() {
        return "drop view " + view;
    }
}
