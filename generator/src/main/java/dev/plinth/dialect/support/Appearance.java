package dev.plinth.dialect.support;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name that one catalog has and another has not. Of a table that is new as a whole, only the table counts.
 *
 * @param table the table or view itself, or the table that the object belongs to
 * @param whole the table that is new
 */
public record Appearance(Kind kind, String table, String name, Optional<CatalogTable> whole) {
    public enum Kind {
        TABLE,
        VIEW,
        COLUMN,
        CONSTRAINT,
        INDEX,
        TRIGGER
    }

    /** What {@code to} has that {@code from} has not. */
    public static List<Appearance> between(Catalog from, Catalog to) {
        List<Appearance> found = new ArrayList<>();
        news(from.views(), to.views()).forEach(name -> found.add(of(Kind.VIEW, name, name)));
        news(from.tables(), to.tables())
                .forEach(name -> found.add(new Appearance(
                        Kind.TABLE, name, name, Optional.of(to.tables().get(name)))));
        for (CatalogTable table : to.tables()) {
            from.tables().find(table.name()).ifPresent(old -> inside(old, table, found));
        }
        return found;
    }

    private static void inside(CatalogTable from, CatalogTable to, List<Appearance> found) {
        String table = to.name();
        news(from.columns(), to.columns()).forEach(name -> found.add(of(Kind.COLUMN, table, name)));
        news(from.constraints(), to.constraints()).forEach(name -> found.add(of(Kind.CONSTRAINT, table, name)));
        news(from.indexes(), to.indexes()).forEach(name -> found.add(of(Kind.INDEX, table, name)));
        news(from.triggers(), to.triggers()).forEach(name -> found.add(of(Kind.TRIGGER, table, name)));
    }

    private static Appearance of(Kind kind, String table, String name) {
        return new Appearance(kind, table, name, Optional.empty());
    }

    private static List<String> news(NamedMap<? extends Named> from, NamedMap<? extends Named> to) {
        return to.names().stream().filter(name -> !from.has(name)).toList();
    }

    /** A query that answers 1 where the object is there and 0 where it is not; empty where the engine cannot tell. */
    public Optional<SqlFragment> count(VerifyQueries queries) {
        return switch (kind) {
            case TABLE -> whole.map(queries::table);
            case VIEW -> Optional.of(queries.view(name));
            case COLUMN -> Optional.of(queries.hasColumn(table, name));
            case CONSTRAINT -> queries.object("constraint", table, name);
            case INDEX -> queries.object("index", table, name);
            case TRIGGER -> queries.object("trigger", table, name);
        };
    }

    /** As it is called in a message. */
    public String words() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.TABLE || kind == Kind.VIEW ? word + " " + name : word + " " + table + "." + name;
    }
}
