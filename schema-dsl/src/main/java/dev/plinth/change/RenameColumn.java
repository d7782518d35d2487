package dev.plinth.change;

import java.util.List;

/** Renames a column; everything of the model that names it follows. */
public record RenameColumn(String table, String from, String to) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.renameColumn(table, from, to);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new RenameColumn(table, to, from));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameColumn(this);
    }

    @Override
    public String toString() {
        return "rename column " + table + "." + from + " to " + to;
    }
}
