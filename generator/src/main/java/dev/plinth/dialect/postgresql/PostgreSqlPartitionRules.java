package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Table;

/** What PostgreSQL does not do with a partitioned table ("Table Partitioning", "Limitations"). */
final class PostgreSqlPartitionRules {
    private final Table table;
    private final Refusals refusals;

    PostgreSqlPartitionRules(Table table, Refusals refusals) {
        this.table = table;
        this.refusals = refusals;
    }

    void require(Partitioning partitioning) {
        String path = Paths.table(table.name());
        if (table.options().containsKey(PostgreSqlDialect.NAME)) {
            refusals.add(
                    path,
                    "PostgreSQL keeps storage options of each partition, and none of a partitioned table",
                    "remove them");
        }
        partitioning.partitions().forEach(partition -> {
            if (!PostgreSqlDialect.IDENTIFIERS.fit(partition.name()).equals(partition.name())) {
                refusals.add(
                        Paths.partition(table.name(), partition.name()),
                        "the name of the partition " + partition.name() + " is too long",
                        "shorten it");
            }
        });
        table.constraintsOf(Constraint.Exclusion.class)
                .filter(exclusion -> !exclusion.degrade().containsKey(PostgreSqlDialect.NAME))
                .forEach(exclusion -> refusals.add(
                        Paths.constraint(table.name(), exclusion.name()),
                        "PostgreSQL before 17 keeps no exclusion over several partitions",
                        "keep the table in one piece, or say why postgresql does without the rule: `degrade:"
                                + " { postgresql: <reason> }`"));
        table.columns().stream()
                .filter(Column::identity)
                .forEach(column -> refusals.add(
                        Paths.column(table.name(), column.name()),
                        "PostgreSQL before 17 has no identity in a partitioned table",
                        "number the rows by a sequence, or take uuids"));
        partitioning.columns().stream()
                .filter(column -> partitioning.method() == Partitioning.Method.RANGE
                        && table.columns().get(column).collation().containsKey(PostgreSqlDialect.NAME))
                .forEach(column -> refusals.add(
                        Paths.column(table.name(), column),
                        "ranges of texts by a collation of PostgreSQL's own are other rows there than elsewhere",
                        "leave the collation out"));
    }
}
