package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.ROWS;
import static dev.plinth.sql.Work.SCAN;

import dev.plinth.change.PartitionChange;
import dev.plinth.change.PartitionChange.Fate;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.TableDerivation;
import dev.plinth.expression.PartitionRows;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Other partitions of a table. Those that go are detached, and become tables of their own; their rows that the new ones
 * hold are written into the table again; then they are dropped. Rows that the rest held for want of a partition leave it
 * while it is detached: PostgreSQL makes no partition whose rows are in the rest ("ALTER TABLE", ATTACH PARTITION).
 */
final class PostgreSqlRepartition {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    private final TableDerivation derivation;
    private final SchemaView schema;
    private final Table table;
    private final PartitionChange change;
    private final List<SqlStatement> statements = new ArrayList<>();

    /** @param schema as it is then */
    PostgreSqlRepartition(TableDerivation derivation, SchemaView schema, PartitionChange change) {
        this.derivation = derivation;
        this.schema = schema;
        this.table = schema.requireTable(change.table().name());
        this.change = change;
    }

    List<SqlStatement> statements() {
        List<Partition> gone = change.gone();
        List<Partition> come = change.come();
        Optional<Partition> rest = change.stayingRest().filter(found -> !come.isEmpty());
        if (rest.isPresent() || !gone.stream().allMatch(this::goesWithItsRows)) {
            requireMovable();
        }
        change.renamed()
                .forEach((from, to) -> add(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q RENAME TO $I", beside(from), to));
        gone.forEach(this::detach);
        rest.ifPresent(partition -> detach(partition.name()));
        come.forEach(partition -> statements.add(PostgreSqlPartitions.create(
                beside(partition.name()), table.name(), PostgreSqlPartitions.bound(table, change.now(), partition))));
        rest.ifPresent(partition -> {
            come.forEach(other -> moveFrom(partition, other));
            add(BLOCKS_ALL, SCAN, "ALTER TABLE $Q ATTACH PARTITION $Q DEFAULT", table.name(), beside(partition.name()));
        });
        gone.stream().filter(partition -> !goesWithItsRows(partition)).forEach(this::moveAndDrop);
        return statements;
    }

    /** A row that moves is a deleted one and a new one to whatever watches the table, or refers to it. */
    private void requireMovable() {
        boolean watched = !table.triggers().isEmpty()
                || table.foreignKeys().anyMatch(key -> key.timing() != Constraint.Timing.IMMEDIATE);
        if (watched) {
            refuse("triggers and deferred foreign keys would take them for new ones");
        }
        schema.tables().stream()
                .flatMap(Table::foreignKeys)
                .filter(key -> key.referencedTable().equals(table.name()))
                .findFirst()
                .ifPresent(key -> refuse("PostgreSQL detaches none whose rows may be referenced, as by " + key.name()));
    }

    private void refuse(String why) {
        derivation.refuseChange(
                Paths.partitions(table.name()),
                "rows would move to other partitions, and " + why,
                "drop what is in the way first, and make it again behind");
    }

    private void detach(Partition gone) {
        detach(gone.name());
        if (goesWithItsRows(gone)) {
            drop(beside(gone.name()), "destroys every row of " + gone.name());
        } else if (staysByName(gone)) {
            add(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q RENAME TO $I", beside(gone.name()), detached(gone));
        }
    }

    /** Where its name serves another, a second run of the script would meet that: its rows are looked at first. */
    private boolean goesWithItsRows(Partition gone) {
        return change.fate(gone) == Fate.LOST && !staysByName(gone);
    }

    private boolean staysByName(Partition gone) {
        return change.now().partitions().has(gone.name());
    }

    private void detach(String partition) {
        statements.add(SqlStatement.of(
                        SQL.compose("ALTER TABLE $Q DETACH PARTITION $Q", table.name(), beside(partition)),
                        BLOCKS_ALL,
                        CATALOG)
                .withRisk("fails if rows of " + partition + " are referenced"));
    }

    private void moveAndDrop(Partition gone) {
        boolean divided = change.fate(gone) != Fate.KEPT;
        SqlFragment where = Optional.of(change.now())
                .filter(now -> divided)
                .flatMap(now -> new PartitionRows(table, now).held())
                .map(rows -> SQL.compose(" WHERE $F", derivation.predicate(table, Paths.table(table.name()), rows)))
                .orElse(SqlFragment.EMPTY);
        List<String> columns = columns();
        add(
                BLOCKS_ALL,
                ROWS,
                "INSERT INTO $Q ($N) SELECT $N FROM $Q$F",
                table.name(),
                columns,
                columns,
                beside(detached(gone)),
                where);
        drop(beside(detached(gone)), divided ? "destroys the rows of " + gone.name() + " that no partition holds" : "");
    }

    private void moveFrom(Partition rest, Partition other) {
        List<String> columns = columns();
        SqlFragment where = new PartitionRows(table, change.now())
                .of(other)
                .map(rows -> derivation.predicate(table, Paths.table(table.name()), rows))
                .orElseThrow();
        add(
                BLOCKS_ALL,
                ROWS,
                "WITH moved AS (DELETE FROM $Q WHERE $F RETURNING $N)\nINSERT INTO $Q ($N) SELECT $N FROM moved",
                beside(rest.name()),
                where,
                columns,
                table.name(),
                columns,
                columns);
    }

    /** The name while it is detached, and its own name serves another. */
    private String detached(Partition gone) {
        return staysByName(gone) ? PostgreSqlDialect.IDENTIFIERS.fit(gone.name() + "_detached") : gone.name();
    }

    /** A partition stands in the schema of its table. */
    private String beside(String partition) {
        return QualifiedName.beside(table.name(), partition);
    }

    private List<String> columns() {
        return table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .toList();
    }

    private void drop(String name, String risk) {
        SqlStatement drop = SqlStatement.of(SQL.compose("DROP TABLE $Q", name), BLOCKS_ALL, CATALOG);
        statements.add(risk.isEmpty() ? drop : drop.withRisk(risk));
    }

    private void add(LockLevel lock, Work work, String format, Object... arguments) {
        statements.add(SqlStatement.of(SQL.compose(format, arguments), lock, work));
    }
}
