package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.Parked;
import dev.plinth.change.SchemaView;
import dev.plinth.model.Constraint;
import dev.plinth.model.Mentions;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Foreign keys while the types at their two ends change, one after the other. In between the ends do not fit, which
 * engines refuse: such a key stays away until the later of the two changes brings it back.
 */
public final class ForeignKeyEnds {
    private final TableDerivation derivation;
    private final BiPredicate<SqlFragment, SqlFragment> fit;

    /** @param fit whether a foreign key may lead from a column of the one type to a column of the other */
    public ForeignKeyEnds(TableDerivation derivation, BiPredicate<SqlFragment, SqlFragment> fit) {
        this.derivation = derivation;
        this.fit = fit;
    }

    /** A foreign key of another table. */
    public record Reference(CatalogTable table, CatalogConstraint constraint, boolean fits) {}

    /** Foreign keys of other tables to these columns of a table. */
    public List<Reference> references(String target, Set<String> columns, SchemaView schema) {
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
                        owner, owner.constraints().get(derivation.fit(key.name())), fits(table, key, schema))));
            }
        }
        return found;
    }

    /** The table as it is held while ends of its own foreign keys do not fit. */
    public CatalogTable withoutMisfits(CatalogTable table, SchemaView schema) {
        Table declared = schema.requireTable(table.name());
        Set<String> misfits = new HashSet<>();
        declared.foreignKeys()
                .filter(key -> !fits(declared, key, schema))
                .forEach(key -> misfits.add(derivation.fit(key.name())));
        return table.withConstraints(table.constraints().stream()
                .filter(constraint -> !misfits.contains(constraint.name()))
                .collect(NamedMap.collector()));
    }

    /** Without the foreign keys that stand on the columns, on either side where the table references itself. */
    public static CatalogTable without(CatalogTable table, Set<String> columns) {
        return table.withConstraints(table.constraints().stream()
                .filter(constraint -> constraint.kind() != CatalogConstraint.Kind.FOREIGN_KEY
                        || !standsOn(table, constraint, columns))
                .collect(NamedMap.collector()));
    }

    private static boolean standsOn(CatalogTable table, CatalogConstraint constraint, Set<String> columns) {
        if (!Collections.disjoint(constraint.columns(), columns)) {
            return true;
        }
        Set<String> mentioned = Mentions.in(constraint.definition().sql());
        return constraint.references().filter(table.name()::equals).isPresent()
                && columns.stream().anyMatch(column -> Mentions.mentions(mentioned, column));
    }

    private boolean fits(Table table, Constraint.ForeignKey key, SchemaView schema) {
        Table target = schema.requireTable(key.referencedTable());
        for (int at = 0; at < key.columns().size(); at++) {
            SqlFragment one =
                    derivation.type(table, table.columns().get(key.columns().get(at)));
            SqlFragment other = derivation.type(
                    target, target.columns().get(key.referencedColumns().get(at)));
            if (!fit.test(one, other)) {
                return false;
            }
        }
        return true;
    }
}
