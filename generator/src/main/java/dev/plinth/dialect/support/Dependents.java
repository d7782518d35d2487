package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.model.Mentions;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.sql.SqlFragment;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A table without what stands on some of its columns: what has to go before they change, and come back after it. */
public final class Dependents {
    private Dependents() {}

    /** Without any constraint, index or computed column that stands on the columns. */
    public static CatalogTable without(CatalogTable table, Set<String> columns) {
        Set<String> all = withComputed(table, columns);
        return new CatalogTable(
                table.name(),
                keep(table.columns(), column -> column.generated().isEmpty() || !all.contains(column.name())),
                keep(table.constraints(), constraint -> !standsOn(table, constraint, all)),
                keep(table.indexes(), index -> !standsOn(index, all)),
                table.triggers(),
                table.options(),
                table.comment(),
                table.comments());
    }

    /**
     * Without what a rename of the column is refused for ("sp_rename", error 15336): checks, filters, and computed columns
     * with all that stands on them. Keys and plain indexes follow by themselves.
     */
    public static CatalogTable withoutTexts(CatalogTable table, String column) {
        Set<String> computed = withComputed(table, Set.of(column));
        computed.remove(column);
        CatalogTable bare = without(table, computed);
        return new CatalogTable(
                bare.name(),
                bare.columns(),
                keep(
                        bare.constraints(),
                        constraint -> constraint.kind() != Kind.CHECK || !standsOn(bare, constraint, Set.of(column))),
                keep(bare.indexes(), index -> !filters(index) || !standsOn(index, Set.of(column))),
                bare.triggers(),
                bare.options(),
                bare.comment(),
                bare.comments());
    }

    private static boolean filters(CatalogIndex index) {
        return index.definition().sql().contains(") WHERE ");
    }

    private static Set<String> withComputed(CatalogTable table, Set<String> columns) {
        Set<String> all = new TreeSet<>(columns);
        for (CatalogColumn column : table.columns()) {
            if (column.generated()
                    .filter(generated -> mentions(generated.expression(), columns))
                    .isPresent()) {
                all.add(column.name());
            }
        }
        return all;
    }

    /** SQL of the author's own is read for names: a check that goes and comes back costs little, a missed one all. */
    private static boolean standsOn(CatalogTable table, CatalogConstraint constraint, Set<String> columns) {
        boolean own = !Collections.disjoint(constraint.columns(), columns);
        boolean itself = constraint.references().filter(table.name()::equals).isPresent();
        return own || ((constraint.kind() == Kind.CHECK || itself) && mentions(constraint.definition(), columns));
    }

    private static boolean standsOn(CatalogIndex index, Set<String> columns) {
        return !Collections.disjoint(index.columns(), columns) || mentions(index.definition(), columns);
    }

    private static boolean mentions(SqlFragment text, Set<String> columns) {
        Set<String> mentions = Mentions.in(text.sql());
        return columns.stream().anyMatch(column -> Mentions.mentions(mentions, column));
    }

    private static <T extends Named> NamedMap<T> keep(NamedMap<T> all, Predicate<T> kept) {
        return all.stream().filter(kept).collect(NamedMap.collector());
    }
}
