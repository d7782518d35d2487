package dev.plinth.change;

import dev.plinth.model.SchemaObject;
import java.util.List;

/** Drops an enum, a sequence, a routine or a role, or unloads an extension. */
public record DropObject(SchemaObject.Key key) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.dropObject(key);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        CreateObject create = new CreateObject(before.requireObject(key));
        return Grants.target(key)
                .map(target -> Grants.withThoseOn(create, target, key.name(), before))
                .orElse(List.of(create));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return key.kind() == SchemaObject.Kind.SEQUENCE
                ? new Reversal.Lossy("the number that the sequence " + key.name() + " had reached")
                : Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropObject(this);
    }

    @Override
    public String toString() {
        return "drop " + key;
    }
}
