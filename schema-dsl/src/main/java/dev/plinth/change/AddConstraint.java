package dev.plinth.change;

import dev.plinth.model.Constraint;
import java.util.List;

/** Adds a constraint; rows that break it make the step fail. */
public record AddConstraint(String table, Constraint constraint) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        if (state.requireTable(table).constraints().has(constraint.name())) {
            throw new ChangeException("table " + table + " already has a constraint " + constraint.name());
        }
        state.changeTable(
                table, found -> found.withConstraints(found.constraints().with(constraint)));
        if (constraint instanceof Constraint.ForeignKey key) {
            state.requireReferenced(state.requireTable(table), key);
        }
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropConstraint(table, constraint.name()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addConstraint(this);
    }

    @Override
    public String toString() {
        return "add constraint " + table + "." + ConstraintText.of(constraint);
    }
}
