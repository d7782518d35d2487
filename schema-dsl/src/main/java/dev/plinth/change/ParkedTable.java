package dev.plinth.change;

import dev.plinth.model.Constraint;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.Table;

/** What of a table stays while it is parked: its rows, and what is true of them alone. */
final class ParkedTable {
    private ParkedTable() {}

    static Table of(Table table, String migration) {
        Table parked = table.withTriggers(NamedMap.empty())
                .withConstraints(table.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                        .collect(NamedMap.collector()));
        for (String name : parked.constraints().names()) {
            parked = parked.renameConstraint(name, ParkedName.of(migration, name));
        }
        for (String name : parked.indexes().names()) {
            parked = parked.renameIndex(name, ParkedName.of(migration, name));
        }
        parked = parked.withPartitioning(parked.partitioning()
                .map(partitioning -> partitioning.withPartitions(partitioning.partitions().stream()
                        .map(partition -> new Partition(ParkedName.of(migration, partition.name()), partition.bound()))
                        .collect(NamedMap.collector()))));
        return parked.withName(ParkedName.of(migration, table.name()));
    }
}
