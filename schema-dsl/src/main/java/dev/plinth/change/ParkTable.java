package dev.plinth.change;

import dev.plinth.model.Role;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a table out of the schema and keeps it for the rollback, under another name, with nothing that reaches other
 * tables: no foreign key, no trigger, nothing granted. Its constraints and indexes have other names, too, so that a new
 * table of the old name finds all of them free. No author writes this: it is how a table is dropped whose rows are
 * retained.
 *
 * @param kept the table as it is kept
 */
public record ParkTable(String table, Table kept) implements Parking {
    /** How a migration parks a table. */
    static ParkTable of(String migration, Table table, SchemaView before) {
        String name = ParkedName.free(migration, table.name(), before.parked().tables()::has);
        return new ParkTable(table.name(), ParkedTable.of(table, migration).withName(name));
    }

    /** The name that it is kept under. */
    public String as() {
        return kept.name();
    }

    @Override
    public void applyTo(StateEditor state) {
        state.dropTable(table, kept);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return new ArrayList<>(Grants.withThoseOn(
                new UnparkTable(before.requireTable(table), kept, before.seed(table)),
                Role.Target.TABLE_OR_VIEW,
                table,
                before));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        Reversal retained = new Reversal.Retained("all rows of " + table);
        List<Reversal> reversals = new ArrayList<>(List.of(retained));
        before.requireTable(table)
                .foreignKeys()
                .filter(key -> !key.referencedTable().equals(table))
                .forEach(key -> reversals.add(new Reversal.Conditional("every row that rows of " + table
                        + " referenced by " + key.name() + " is still in " + key.referencedTable())));
        return Reversal.of(reversals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.parkTable(this);
    }

    @Override
    public String toString() {
        return "park table " + table + " as " + as();
    }
}
