package dev.plinth.change;

import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drops a schema, an enum, a sequence, a routine, a role, or the reference data of a table; or unloads an extension. */
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
        if (before.requireObject(key) instanceof Seed seed) {
            return SeedReversal.of(
                    before.requireTable(seed.name()), RowChange.between(Optional.of(seed), Optional.empty()), Set.of());
        }
        if (key.kind() == SchemaObject.Kind.RAW) {
            return new Reversal.Lossy("what " + key + " held");
        }
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
