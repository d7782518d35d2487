package dev.plinth.inspector.h2;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.inspector.lift.EmulatedType;
import dev.plinth.inspector.lift.EngineWords;
import dev.plinth.inspector.lift.LengthChecks;
import dev.plinth.inspector.lift.LiftedView;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.EnumType;
import dev.plinth.model.Partitioning;
import dev.plinth.model.View;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How H2 prints. */
public final class H2Words implements EngineWords {
    static final String NAME = "h2";

    private static final Pattern COLUMNS_OF_VIEW = Pattern.compile("^\\((?:\"(?:[^\"]|\"\")*\"(?:, )?)+\\) AS ");

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    public TypeWords types(Map<String, EnumType> enums) {
        return new H2TypeWords();
    }

    @Override
    public Optional<EmulatedType> emulated(CatalogTable table, CatalogColumn column) {
        return new LengthChecks(NAME, new H2TypeWords()).of(table, column);
    }

    @Override
    public boolean isPlain(CatalogTable table) {
        return true;
    }

    @Override
    public Optional<Partitioning> partitioning(CatalogTable table, Catalog catalog) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> options(CatalogTable table) {
        return Map.of();
    }

    @Override
    public boolean namesConstraints() {
        return true;
    }

    @Override
    public RawSqlWords rawSql() {
        return new H2RawSql();
    }

    @Override
    public String trigger(String text) {
        return text;
    }

    @Override
    public Optional<LiftedView> view(String text) {
        Matcher columns = COLUMNS_OF_VIEW.matcher(text);
        return Optional.of(new LiftedView(columns.replaceFirst("").strip(), View.Security.INVOKER));
    }
}
