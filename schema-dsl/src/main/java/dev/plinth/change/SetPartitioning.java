package dev.plinth.change;

import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spreads the rows of a table over other partitions, by the same key; rows that none of them holds are lost. */
public record SetPartitioning(String table, Partitioning partitioning) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        change(state);
        state.changeTable(table, found -> found.withPartitioning(Optional.of(partitioning)));
    }

    /** What becomes of each partition. */
    public PartitionChange change(SchemaView before) {
        return new PartitionChange(before.requireTable(table), partitioning);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new SetPartitioning(table, change(before).old()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        PartitionChange up = change(before);
        PartitionChange down =
                new PartitionChange(before.requireTable(table).withPartitioning(Optional.of(partitioning)), up.old());
        List<Reversal> reversals = new ArrayList<>();
        for (Partition partition : up.gone()) {
            switch (up.fate(partition)) {
                case KEPT -> {}
                case DIVIDED ->
                    reversals.add(new Reversal.Lossy("rows of " + partition.name() + " that no partition holds"));
                case LOST -> reversals.add(new Reversal.Lossy("all rows of " + partition.name()));
            }
        }
        for (Partition partition : down.gone()) {
            if (down.fate(partition) != PartitionChange.Fate.KEPT) {
                reversals.add(new Reversal.Lossy("rows written to " + partition.name() + " since"));
            }
        }
        return Reversal.of(reversals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setPartitioning(this);
    }

    @Override
    public String toString() {
        return "set partitions of " + table + " to " + PartitionText.of(partitioning);
    }
}
