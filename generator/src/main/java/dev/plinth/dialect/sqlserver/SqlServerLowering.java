package dev.plinth.dialect.sqlserver;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.Parked;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.dialect.support.Paths;
import dev.plinth.model.Constraint;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collections;
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

    SqlServerLowering(SqlServerDerivation derivation) {
        super(derivation, new SqlServerWriter());
        this.derivation = derivation;
    }

    @Override
    protected List<SqlStatement> change(
            CatalogTable before, CatalogTable after, Optional<SqlFragment> fill, SchemaView schema) {
        refuseIdentityChange(before, after);
        Set<String> altered = altered(before, after);
        if (altered.isEmpty()) {
            return change(before, after, fill);
        }
        List<Reference> references = references(after.name(), altered, schema);
        CatalogTable unbound = SqlServerDependents.withoutForeignKeys(before, altered);
        CatalogTable bare = SqlServerDependents.without(unbound, altered);
        CatalogTable changed = SqlServerDependents.without(after, altered);
        CatalogTable whole = SqlServerDependents.withoutForeignKeys(after, altered);
        List<SqlStatement> statements = new ArrayList<>();
        references.forEach(key -> statements.addAll(writer().dropConstraint(key.table(), key.constraint())));
        statements.addAll(change(before, unbound, Optional.empty()));
        statements.addAll(change(unbound, bare, Optional.empty()));
        statements.addAll(change(bare, changed, fill));
        statements.addAll(change(changed, whole, Optional.empty()));
        statements.addAll(change(whole, withoutMismatched(after, schema), Optional.empty()));
        references.stream()
                .filter(Reference::matches)
                .forEach(key -> statements.addAll(writer().addConstraint(key.table(), key.constraint())));
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

    private void refuseIdentityChange(CatalogTable before, CatalogTable after) {
        for (CatalogColumn column : after.columns()) {
            if (before.columns()
                    .find(column.name())
                    .filter(old -> old.identity() != column.identity())
                    .isPresent()) {
                derivation.refuse(
                        Paths.column(after.name(), column.name()),
                        "SQL Server gives or takes no column its IDENTITY once the column is there",
                        "create a new table with the column as it should be, and copy the rows");
            }
        }
    }

    /** A foreign key of another table. */
    private record Reference(CatalogTable table, CatalogConstraint constraint, boolean matches) {}

    private List<Reference> references(String target, Set<String> columns, SchemaView schema) {
        List<Reference> found = new ArrayList<>();
        for (Table table : schema.tables()) {
            List<Constraint.ForeignKey> keys = table.foreignKeys()
                    .filter(key -> key.referencedTable().equals(target)
                            && !table.name().equals(target))
                    .filter(key -> !Collections.disjoint(key.referencedColumns(), columns))
                    .toList();
            if (!keys.isEmpty()) {
                CatalogTable owner = derivation.table(table, schema, Parked.NOTHING);
                keys.forEach(key -> found.add(new Reference(
                        owner, owner.constraints().get(derivation.physicalName(key)), matches(table, key, schema))));
            }
        }
        return found;
    }

    /**
     * Between the steps that alter the one side and the other, a foreign key's columns differ, which SQL Server does not
     * admit: the key stays away until the later of the two brings it back.
     */
    private CatalogTable withoutMismatched(CatalogTable after, SchemaView schema) {
        Table table = schema.requireTable(after.name());
        Set<String> mismatched = table.foreignKeys()
                .filter(key -> !matches(table, key, schema))
                .map(derivation::physicalName)
                .collect(Collectors.toSet());
        NamedMap<CatalogConstraint> constraints = after.constraints().stream()
                .filter(constraint -> !mismatched.contains(constraint.name()))
                .collect(NamedMap.collector());
        return after.withConstraints(constraints);
    }

    private boolean matches(Table table, Constraint.ForeignKey key, SchemaView schema) {
        Table target = schema.requireTable(key.referencedTable());
        for (int at = 0; at < key.columns().size(); at++) {
            SqlFragment one =
                    derivation.type(table, table.columns().get(key.columns().get(at)));
            SqlFragment other = derivation.type(
                    target, target.columns().get(key.referencedColumns().get(at)));
            if (!one.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /** Keys and indexes follow their column; what is kept as text does not. */
    @Override
    protected List<SqlStatement> renameColumn(CatalogTable before, CatalogTable after, String from, String to) {
        CatalogTable bare = SqlServerDependents.withoutTexts(before, from);
        List<SqlStatement> statements = new ArrayList<>(change(before, bare, Optional.empty()));
        statements.addAll(writer().renameColumn(before.name(), from, to));
        if (after.columns().get(to).defaultValue().isPresent()) {
            statements.addAll(renamedDefault(before.name(), from, after.name(), to));
        }
        statements.addAll(change(SqlServerDependents.withoutTexts(after, to), after, Optional.empty()));
        return statements;
    }

    @Override
    protected List<SqlStatement> renameTable(CatalogTable before, CatalogTable after) {
        List<SqlStatement> statements = new ArrayList<>(super.renameTable(before, after));
        for (CatalogColumn column : after.columns()) {
            if (column.defaultValue().isPresent()) {
                statements.addAll(renamedDefault(before.name(), column.name(), after.name(), column.name()));
            }
        }
        return statements;
    }

    private static List<SqlStatement> renamedDefault(String table, String column, String newTable, String newColumn) {
        String old = SqlServerNames.defaultOf(table, column);
        String now = SqlServerNames.defaultOf(newTable, newColumn);
        return old.equals(now) ? List.of() : List.of(SqlServerWriter.renameConstraint(old, now));
    }
}
