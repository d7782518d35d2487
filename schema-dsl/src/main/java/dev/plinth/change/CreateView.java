package dev.plinth.change;

import dev.plinth.model.View;
import java.util.List;

/** Creates a view with its triggers. */
public record CreateView(View view) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.createView(view);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropView(view.name()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createView(this);
    }

    @Override
    public String toString() {
        return "create view " + view.name();
    }
}
