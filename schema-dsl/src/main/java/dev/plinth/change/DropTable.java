package dev.plinth.change;

import dev.plinth.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Drops a table with everything on it, its reference data included; foreign keys of other tables must have been dropped before. */
public record DropTable(String table, Retention retention) implements Operation {
    public DropTable(String table) {
        this(table, Retention.DEFAULT);
    }

    /** What the migration really does where the rows are kept for its rollback. */
    public Operation parking(String migration, SchemaView before) {
        return ParkTable.of(migration, before.requireTable(table), before);
    }

    @Override
    public void applyTo(StateEditor state) {
        state.dropTable(table);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        List<Operation> operations = new ArrayList<>(Grants.withThoseOn(
                new CreateTable(before.requireTable(table)), Role.Target.TABLE_OR_VIEW, table, before));
        before.seed(table).ifPresent(seed -> operations.add(new CreateObject(seed)));
        return operations;
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("all rows of " + table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }

    @Override
    public String toString() {
        return "drop table " + table + retention.words();
    }
}
