package dev.plinth.change;

import dev.plinth.model.EnumType;
import dev.plinth.model.SchemaObject;
import java.util.List;

/** Creates an enum, a sequence, a routine, or loads an extension. */
public record CreateObject(SchemaObject object) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.createObject(object);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropObject(object.key()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createObject(this);
    }

    @Override
    public String toString() {
        return "create " + object.key() + (object instanceof EnumType type ? " " + type.values() : "");
    }
}
