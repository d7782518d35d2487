package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.model.NamedMap;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code CREATE TABLE} need not say because SQLite knows it: the columns that a foreign key references when it names
 * the table alone, and that neither a rowid nor a key without one is ever NULL.
 */
final class ImpliedBySqlite {
    private static final String KEY = "PRIMARY KEY ";
    private static final String REFERENCES = ") REFERENCES ";

    private final Catalog catalog;

    private ImpliedBySqlite(Catalog catalog) {
        this.catalog = catalog;
    }

    static Catalog in(Catalog catalog) {
        ImpliedBySqlite implied = new ImpliedBySqlite(catalog);
        return new Catalog(catalog.tables().map(implied::table), catalog.views(), catalog.objects());
    }

    private CatalogTable table(CatalogTable table) {
        List<CatalogConstraint> constraints = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CatalogConstraint constraint : table.constraints()) {
            CatalogConstraint implied = constraint(constraint);
            String name = implied.name();
            for (int number = 2; !names.add(implied.name()); number++) {
                implied = implied.withName(name + " #" + number);
            }
            constraints.add(implied);
        }
        return new CatalogTable(
                table.name(),
                table.columns().map(column -> neverNull(table, column) ? withoutNull(column) : column),
                NamedMap.of(constraints),
                table.indexes(),
                table.triggers(),
                table.options(),
                table.comment(),
                table.comments());
    }

    private static boolean neverNull(CatalogTable table, CatalogColumn column) {
        Optional<CatalogConstraint> key = table.constraints().stream()
                .filter(constraint -> constraint.kind() == Kind.PRIMARY_KEY)
                .findFirst();
        boolean inKey =
                key.filter(found -> found.columns().contains(column.name())).isPresent();
        boolean rowid = key.filter(found -> found.columns().equals(List.of(column.name())))
                        .filter(found -> found.definition().sql().startsWith(KEY))
                        .isPresent()
                && column.type().sql().equals("INTEGER");
        return rowid || (inKey && table.options().containsKey("without rowid"));
    }

    private static CatalogColumn withoutNull(CatalogColumn column) {
        return new CatalogColumn(
                column.name(),
                column.type(),
                false,
                column.defaultValue(),
                column.generated(),
                column.identity(),
                column.comment());
    }

    private CatalogConstraint constraint(CatalogConstraint constraint) {
        String definition = constraint.definition().sql();
        int at = definition.indexOf(REFERENCES);
        Optional<String> key = constraint.references().flatMap(this::key);
        if (constraint.kind() != Kind.FOREIGN_KEY || at < 0 || key.isEmpty()) {
            return constraint;
        }
        int start = at + REFERENCES.length();
        boolean quoted = definition.charAt(start) == '"';
        int end = quoted ? definition.indexOf('"', start + 1) + 1 : definition.indexOf(' ', start);
        end = end <= 0 ? definition.length() : end;
        if (definition.startsWith(" (", end)) {
            return constraint;
        }
        String whole = definition.substring(0, end) + " " + key.get() + definition.substring(end);
        return new CatalogConstraint(
                constraint.name().replace(definition, whole),
                constraint.kind(),
                SqlFragment.ofDatabase(whole),
                constraint.columns(),
                constraint.references());
    }

    /** The columns of a table's primary key, in parentheses. */
    private Optional<String> key(String name) {
        return catalog.tables().stream()
                .filter(table -> table.name().equalsIgnoreCase(name))
                .flatMap(table -> table.constraints().stream())
                .filter(constraint -> constraint.kind() == Kind.PRIMARY_KEY)
                .map(constraint -> constraint.definition().sql())
                .filter(definition -> definition.startsWith(KEY + "("))
                .map(definition -> definition.substring(KEY.length(), definition.indexOf(')') + 1))
                .findFirst();
    }
}
