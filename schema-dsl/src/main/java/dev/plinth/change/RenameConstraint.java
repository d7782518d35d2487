package dev.plinth.change;

import dev.plinth.model.Constraint;
import dev.plinth.model.NamedMap;
import java.util.List;

/** Renames a constraint. */
public record RenameConstraint(String table, String from, String to) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        NamedMap<Constraint> constraints = state.requireTable(table).constraints();
        if (!constraints.has(from)) {
            throw new ChangeException("table " + table + " has no constraint " + from);
        }
        if (constraints.has(to)) {
            throw new ChangeException("table " + table + " already has a constraint " + to);
        }
        state.changeTable(table, found -> found.renameConstraint(from, to));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new RenameConstraint(table, to, from));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameConstraint(this);
    }

    @Override
    public String toString() {
        return "rename constraint " + table + "." + from + " to " + to;
    }
}
