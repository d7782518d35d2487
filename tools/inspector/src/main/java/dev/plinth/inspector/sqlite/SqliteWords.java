package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.inspector.lift.EmulatedType;
import dev.plinth.inspector.lift.EngineWords;
import dev.plinth.inspector.lift.LiftedView;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.EnumType;
import dev.plinth.model.Partitioning;
import dev.plinth.model.View;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How SQLite's own statements read once they are taken apart. */
public final class SqliteWords implements EngineWords {
    static final String NAME = "sqlite";

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    public TypeWords types(Map<String, EnumType> enums) {
        return new SqliteTypeWords();
    }

    @Override
    public Optional<EmulatedType> emulated(CatalogTable table, CatalogColumn column) {
        return EmulatedTypes.of(table, column);
    }

    @Override
    public boolean isPlain(CatalogTable table) {
        return !table.options().containsKey("virtual");
    }

    @Override
    public Optional<Partitioning> partitioning(CatalogTable table, Catalog catalog) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> options(CatalogTable table) {
        Map<String, String> options = new TreeMap<>(table.options());
        options.keySet().retainAll(Set.of("strict", "without rowid"));
        return options;
    }

    @Override
    public boolean namesConstraints() {
        return false;
    }

    @Override
    public RawSqlWords rawSql() {
        return new SqliteRawSql();
    }

    @Override
    public String trigger(String text) {
        return text;
    }

    @Override
    public Optional<LiftedView> view(String text) {
        return text.startsWith("(") ? Optional.empty() : Optional.of(new LiftedView(text, View.Security.INVOKER));
    }
}
