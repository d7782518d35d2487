package dev.plinth.dialect.sqlserver;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.PartitionChange;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.dialect.support.Dependents;
import dev.plinth.dialect.support.ForeignKeyEnds;
import dev.plinth.dialect.support.KindStatements;
import dev.plinth.dialect.support.ObjectStatements;
import dev.plinth.dialect.support.Paths;
import dev.plinth.model.QualifiedName;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lowering for an engine on which a column changes only after everything that stands on it is gone: dropped, altered and
 * made again, in one transaction.
 */
final class SqlServerLowering extends AlteringLowering {
    private final SqlServerDerivation derivation;
    private final ForeignKeyEnds ends;

    SqlServerLowering(SqlServerDerivation derivation) {
        super(
                derivation,
                new SqlServerWriter(),
                new ObjectStatements(
                        SqlServerDialect.NAME,
                        new SqlServerSchemas(),
                        KindStatements.none(),
                        KindStatements.none(),
                        new SqlServerSequences(derivation),
                        new SqlServerRoutines(derivation)),
                new SqlServerRoles(),
                new SqlServerSeeds(derivation));
        this.derivation = derivation;
        ends = new ForeignKeyEnds(derivation, SqlFragment::equals);
    }

    @Override
    protected List<SqlStatement> change(
            CatalogTable before, CatalogTable after, Optional<SqlFragment> fill, SchemaView schema) {
        refuseIdentityChange(before, after);
        refuseHeapMove(before, after);
        Set<String> altered = altered(before, after);
        refusePartitionColumn(after, altered);
        if (altered.isEmpty()) {
            return change(before, after, fill);
        }
        List<ForeignKeyEnds.Reference> references = ends.references(after.name(), altered, schema);
        CatalogTable unbound = ForeignKeyEnds.without(before, altered);
        CatalogTable bare = Dependents.without(unbound, altered);
        CatalogTable changed = Dependents.without(after, altered);
        CatalogTable whole = ForeignKeyEnds.without(after, altered);
        List<SqlStatement> statements = new ArrayList<>();
        references.forEach(key -> statements.addAll(writer().dropConstraint(key.table(), key.constraint())));
        statements.addAll(change(before, unbound, Optional.empty()));
        statements.addAll(change(unbound, bare, Optional.empty()));
        statements.addAll(change(bare, changed, fill));
        statements.addAll(change(changed, whole, Optional.empty()));
        statements.addAll(change(whole, ends.withoutMisfits(after, schema), Optional.empty()));
        references.stream().filter(ForeignKeyEnds.Reference::fits).forEach(key -> statements.addAll(putBack(key)));
        return statements;
    }

    /** The columns that cannot be altered while anything stands on them. */
    private static Set<String> altered(CatalogTable before, CatalogTable after) {
        return after.columns().stream()
                .filter(column -> before.columns()
                        .find(column.name())
                        .filter(old -> SqlServerColumns.isPhysical(old, column)
                                || !old.generated().equals(column.generated()))
                        .isPresent())
                .map(CatalogColumn::name)
                .collect(Collectors.toSet());
    }

    private void refusePartitionColumn(CatalogTable table, Set<String> altered) {
        SqlServerPartitions.column(table)
                .filter(altered::contains)
                .ifPresent(column -> derivation.refuseChange(
                        Paths.column(table.name(), column),
                        "SQL Server alters no column by which rows are partitioned",
                        "create a new table, copy the rows, and drop this one"));
    }

    private void refuseIdentityChange(CatalogTable before, CatalogTable after) {
        for (CatalogColumn column : after.columns()) {
            if (before.columns()
                    .find(column.name())
                    .filter(old -> old.identity() != column.identity())
                    .isPresent()) {
                derivation.refuseChange(
                        Paths.column(after.name(), column.name()),
                        "SQL Server gives or takes no column its IDENTITY once the column is there",
                        "create a new table with the column as it should be, and copy the rows");
            }
        }
    }

    private void refuseHeapMove(CatalogTable before, CatalogTable after) {
        boolean heap = after.constraints().stream()
                .noneMatch(constraint -> constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY);
        if (heap && SqlServerStorage.moves(before.options(), after.options())) {
            derivation.refuseChange(
                    Paths.table(after.name()),
                    "a table of SQL Server moves to another filegroup with its clustered index, and " + after.name()
                            + " has no primary key to be that",
                    "give it a primary key first, or create a new table there and copy the rows");
        }
    }

    /** Rows go to their partitions by themselves: only those that have none are deleted. */
    @Override
    protected List<SqlStatement> repartition(
            PartitionChange partitions,
            List<SqlFragment> lost,
            CatalogTable before,
            CatalogTable after,
            SchemaView schema) {
        if (!SqlServerPartitions.isPartitioned(before) || !SqlServerPartitions.isPartitioned(after)) {
            return super.repartition(partitions, lost, before, after, schema);
        }
        List<SqlStatement> statements = new ArrayList<>();
        lost.forEach(rows -> statements.addAll(writer().deleteRows(after.name(), Optional.of(rows))));
        statements.addAll(change(before, after, Optional.empty()));
        return statements;
    }

    /** Keys and indexes follow their column; what is kept as text does not. */
    @Override
    protected List<SqlStatement> renameColumn(CatalogTable before, CatalogTable after, String from, String to) {
        CatalogTable bare = Dependents.withoutTexts(before, from);
        List<SqlStatement> statements = new ArrayList<>(change(before, bare, Optional.empty()));
        statements.addAll(writer().renameColumn(before.name(), from, to));
        if (after.columns().get(to).defaultValue().isPresent()) {
            statements.addAll(renamedDefault(before.name(), from, after.name(), to));
        }
        statements.addAll(change(Dependents.withoutTexts(after, to), after, Optional.empty()));
        return statements;
    }

    @Override
    protected List<SqlStatement> renameTable(CatalogTable before, CatalogTable after) {
        if (SqlServerPartitions.isPartitioned(before)) {
            derivation.refuseChange(
                    Paths.table(after.name()),
                    "SQL Server renames no partition function, and that of " + before.name() + " has its name",
                    "keep the name, or create a new table and copy the rows");
        }
        List<SqlStatement> statements = new ArrayList<>(super.renameTable(before, after));
        for (CatalogColumn column : after.columns()) {
            if (column.defaultValue().isPresent()) {
                statements.addAll(renamedDefault(before.name(), column.name(), after.name(), column.name()));
            }
        }
        return statements;
    }

    /** "ALTER SCHEMA", Remarks: permissions are dropped where their object is transferred. */
    @Override
    protected List<SqlStatement> hold(String table) {
        return List.of(SqlServerWriter.hold(table));
    }

    @Override
    protected List<SqlStatement> movedGrants(String table, SchemaView schema) {
        return grantsAgain(table, schema);
    }

    private static List<SqlStatement> renamedDefault(String table, String column, String newTable, String newColumn) {
        String old = SqlServerNames.defaultOf(table, column);
        String now = SqlServerNames.defaultOf(newTable, newColumn);
        return old.equals(now)
                ? List.of()
                : List.of(SqlServerWriter.renameConstraint(QualifiedName.beside(newTable, old), now));
    }
}
