package dev.plinth.change;

import dev.plinth.model.Table;
import java.util.List;

/** Creates a table with its constraints, indexes and triggers. */
public record CreateTable(Table table) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.createTable(table);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropTable(table.name()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("rows written to " + table.name() + " since");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }

    @Override
    public String toString() {
        return "create table " + table.name();
    }
}
