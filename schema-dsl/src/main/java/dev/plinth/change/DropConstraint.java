package dev.plinth.change;

import dev.plinth.model.Constraint;
import dev.plinth.model.PartComments;
import dev.plinth.model.PartComments.Part;
import java.util.ArrayList;
import java.util.List;

/** Drops a constraint. */
public record DropConstraint(String table, String constraint) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        find(state);
        state.changeTable(
                table, found -> found.withConstraints(found.constraints().without(constraint)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        List<Operation> operations = new ArrayList<>(List.of(new AddConstraint(table, find(before))));
        operations.addAll(SetPartComment.again(before, table, new Part(PartComments.Kind.CONSTRAINT, constraint)));
        return operations;
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Conditional(
                "no row of " + table + " written since breaks " + ConstraintText.of(find(before)));
    }

    private Constraint find(SchemaView state) {
        return state.requireTable(table)
                .constraints()
                .find(constraint)
                .orElseThrow(() -> new ChangeException("table " + table + " has no constraint " + constraint));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }

    @Override
    public String toString() {
        return "drop constraint " + table + "." + constraint;
    }
}
