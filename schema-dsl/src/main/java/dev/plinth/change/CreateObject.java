package dev.plinth.change;

import dev.plinth.model.EnumType;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates a schema, an enum, a sequence, a routine, or the reference data of a table; or loads an extension. */
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
        if (object instanceof Seed seed) {
            return SeedReversal.of(
                    before.requireTable(seed.name()), RowChange.between(Optional.empty(), Optional.of(seed)), Set.of());
        }
        return object instanceof RawObject raw
                ? new Reversal.Lossy("what " + raw.key() + " holds by then")
                : Reversal.EXACT;
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
