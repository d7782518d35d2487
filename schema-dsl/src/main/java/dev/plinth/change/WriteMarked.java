package dev.plinth.change;

import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes rows and marks them, so that the rollback takes them away again.
 *
 * @param write what writes them, with what marks them
 * @param marked the rows that it has written
 */
public record WriteMarked(Operation write, String table, Expression marked) implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        write.applyTo(state);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DeleteRows(table, Optional.of(marked)));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        List<Reversal> reversals = new ArrayList<>();
        reversals.add(new Reversal.Lossy("what was written since to the rows that came to " + table));
        reversals.addAll(DeleteRows.along(table, before));
        for (Table other : before.tables()) {
            other.foreignKeys()
                    .filter(key -> key.referencedTable().equals(table))
                    .filter(key -> key.onDelete() == ReferentialAction.NO_ACTION
                            || key.onDelete() == ReferentialAction.RESTRICT)
                    .forEach(key -> reversals.add(new Reversal.Conditional(
                            "no row of " + other.name() + " refers to the rows that came to " + table)));
        }
        return Reversal.of(reversals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.writeMarked(this);
    }

    @Override
    public String toString() {
        return write.toString();
    }
}
