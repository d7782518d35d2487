package dev.plinth.change;

import dev.plinth.model.Role;
import java.util.List;

/** Drops a view with its triggers. */
public record DropView(String view) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.dropView(view);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return Grants.withThoseOn(new CreateView(before.requireView(view)), Role.Target.TABLE_OR_VIEW, view, before);
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
