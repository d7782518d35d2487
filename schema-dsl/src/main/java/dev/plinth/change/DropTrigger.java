package dev.plinth.change;

import dev.plinth.model.PartComments;
import dev.plinth.model.PartComments.Part;
import dev.plinth.model.Trigger;
import java.util.ArrayList;
import java.util.List;

/** Drops a trigger of the author's own. */
public record DropTrigger(String table, String trigger) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        find(state);
        state.changeTable(table, found -> found.withTriggers(found.triggers().without(trigger)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        List<Operation> operations = new ArrayList<>(List.of(new CreateTrigger(table, find(before))));
        operations.addAll(SetPartComment.again(before, table, new Part(PartComments.Kind.TRIGGER, trigger)));
        return operations;
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    private Trigger find(SchemaView state) {
        return state.requireTable(table)
                .triggers()
                .find(trigger)
                .orElseThrow(() -> new ChangeException("table " + table + " has no trigger " + trigger));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTrigger(this);
    }

    @Override
    public String toString() {
        return "drop trigger " + table + "." + trigger;
    }
}
