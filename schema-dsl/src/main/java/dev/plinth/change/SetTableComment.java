package dev.plinth.change;

import java.util.List;
import java.util.Optional;

/** Sets or removes a table's comment. */
public record SetTableComment(String table, Optional<String> comment) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.changeTable(table, found -> found.withComment(comment));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new SetTableComment(table, before.requireTable(table).comment()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTableComment(this);
    }

    @Override
    public String toString() {
        return comment.map(text -> "comment on table " + table + ": " + text).orElse("no comment on table " + table);
    }
}
