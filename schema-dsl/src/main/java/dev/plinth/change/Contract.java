package dev.plinth.change;

import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends what an earlier migration keeps for its rollback: from then on that rollback brings back tables and columns, and
 * nothing that was in them.
 *
 * @param migration the id of the earlier one
 */
public record Contract(String migration) implements Operation {
    /**
     * What has to be dropped for it, tables with all that is parked in them first.
     *
     * @throws ChangeException if nothing is kept
     */
    public List<Operation> ending(SchemaView before) {
        List<Operation> operations = new ArrayList<>();
        Parked parked = before.parked();
        for (Table table : parked.tables()) {
            if (ParkedName.isOf(migration, table.name())) {
                operations.add(new DiscardParkedTable(table, parked.columnsOf(table.name())));
            }
        }
        parked.columns().forEach((table, columns) -> {
            List<String> names = columns.names().stream()
                    .filter(column -> ParkedName.isOf(migration, column))
                    .toList();
            if (!names.isEmpty() && !ParkedName.isOf(migration, table)) {
                operations.add(new DiscardParked(
                        table, names.stream().map(columns::get).collect(NamedMap.collector())));
            }
        });
        if (operations.isEmpty()) {
            throw new ChangeException("nothing is kept for the rollback of " + migration
                    + " here: it took nothing away, discarded it, or an earlier contract has ended it");
        }
        return operations;
    }

    /** What is kept for rollbacks is no part of what is declared. */
    @Override
    public void applyTo(StateEditor state) {}

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.contract(this);
    }

    @Override
    public String toString() {
        return "contract " + migration;
    }
}
