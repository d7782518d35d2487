package dev.plinth.change;

import java.util.List;

/** Renames a table; foreign keys that reference it follow. Names implied by the old one are renamed by operations of their own. */
public record RenameTable(String from, String to) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.renameTable(from, to);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new RenameTable(to, from));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }

    @Override
    public String toString() {
        return "rename table " + from + " to " + to;
    }
}
