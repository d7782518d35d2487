package dev.plinth.inspector.sqlserver;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.inspector.lift.EmulatedType;
import dev.plinth.inspector.lift.EngineWords;
import dev.plinth.inspector.lift.LengthChecks;
import dev.plinth.inspector.lift.LiftedType;
import dev.plinth.inspector.lift.LiftedView;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Partitioning;
import dev.plinth.model.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How SQL Server prints. */
public final class SqlServerWords implements EngineWords {
    static final String NAME = "sqlserver";

    private static final Set<String> OPTIONS = Set.of("compression", "filegroup");

    /** The types under which a text of limited length is counted by a check. */
    private static final TypeWords NEAREST = new TypeWords() {
        @Override
        public LiftedType portable(String text) {
            return LiftedType.of(SqlServerTypeWords.nearest(SqlServerTypeWords.bare(text)));
        }

        @Override
        public LiftedType asNative(String text) {
            return portable(text);
        }
    };

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    public TypeWords types(Map<String, EnumType> enums) {
        return new SqlServerTypeWords();
    }

    @Override
    public Optional<EmulatedType> emulated(CatalogTable table, CatalogColumn column) {
        LengthChecks lengths = new LengthChecks(NAME, NEAREST);
        for (CatalogConstraint constraint : table.constraints()) {
            boolean json = constraint.kind() == CatalogConstraint.Kind.CHECK
                    && constraint.columns().equals(List.of(column.name()))
                    && constraint.definition().sql().toLowerCase(Locale.ROOT).contains("isjson(");
            if (json && lengths.brings(table.name(), column.name(), DataType.Simple.JSON, constraint.name())) {
                return Optional.of(new EmulatedType(DataType.Simple.JSON, constraint.name()));
            }
        }
        return lengths.of(table, column);
    }

    /** Brackets around names and the N before strings are SQL Server's own. */
    @Override
    public String standard(String expression) {
        return StandardQuotes.of(expression);
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
        Map<String, String> options = new TreeMap<>(table.options());
        options.keySet().retainAll(OPTIONS);
        return options;
    }

    @Override
    public boolean namesConstraints() {
        return true;
    }

    @Override
    public RawSqlWords rawSql() {
        return new SqlServerRawSql();
    }

    @Override
    public String trigger(String text) {
        return withoutNotes(text);
    }

    @Override
    public Optional<LiftedView> view(String text) {
        return ViewText.isWhole(text)
                ? Optional.empty()
                : Optional.of(new LiftedView(withoutNotes(text), View.Security.INVOKER));
    }

    static String withoutNotes(String text) {
        int notes = text.lastIndexOf(Modules.NOTE);
        return notes < 0 ? text : text.substring(0, notes);
    }
}
