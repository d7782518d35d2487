package dev.plinth.change;

import dev.plinth.model.Trigger;
import java.util.List;

/** Creates a trigger of the author's own on a table. */
public record CreateTrigger(String table, Trigger trigger) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        if (state.requireTable(table).triggers().has(trigger.name())) {
            throw new ChangeException("table " + table + " already has a trigger " + trigger.name());
        }
        state.changeTable(table, found -> found.withTriggers(found.triggers().with(trigger)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropTrigger(table, trigger.name()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTrigger(this);
    }

    @Override
    public String toString() {
        return "create trigger " + table + "." + trigger.name();
    }
}
