package dev.plinth.inspector.postgresql;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How PostgreSQL prints. */
public final class PostgreSqlWords implements EngineWords {
    static final String NAME = "postgresql";

    /** Behind a trigger that does not fire as a new one does. */
    static final Pattern STATE_OF_TRIGGER = Pattern.compile(" (DISABLED|ON REPLICA|ALWAYS)$");

    /** Storage parameters of tables that the language has. */
    static final Set<String> PARAMETERS = Set.of("fillfactor", "autovacuum_enabled", "toast_tuple_target");

    private static final String INVOKER = "WITH (security_invoker=true) AS ";
    private static final List<String> NO_TABLE =
            List.of("materialized view", "foreign table", "inherits", "partition bound", "of type");

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    public TypeWords types(Map<String, EnumType> enums) {
        return new PostgreSqlTypeWords(enums);
    }

    @Override
    public Optional<EmulatedType> emulated(CatalogTable table, CatalogColumn column) {
        return new LengthChecks(NAME, new PostgreSqlTypeWords(Map.of())).of(table, column);
    }

    @Override
    public boolean isPlain(CatalogTable table) {
        return NO_TABLE.stream().noneMatch(option -> table.options().containsKey(option))
                && PostgreSqlPartitionWords.isSayable(table);
    }

    @Override
    public Optional<Partitioning> partitioning(CatalogTable table, Catalog catalog) {
        return PostgreSqlPartitionWords.of(table, catalog);
    }

    @Override
    public Map<String, String> options(CatalogTable table) {
        Map<String, String> options = new TreeMap<>();
        String parameters = table.options().getOrDefault("storage parameters", "");
        for (String parameter : parameters.split(", ")) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && PARAMETERS.contains(pair[0])) {
                options.put(pair[0], pair[1]);
            }
        }
        Optional.ofNullable(table.options().get("tablespace")).ifPresent(name -> options.put("tablespace", name));
        return options;
    }

    @Override
    public boolean namesConstraints() {
        return true;
    }

    @Override
    public RawSqlWords rawSql() {
        return new PostgreSqlRawSql();
    }

    @Override
    public String trigger(String text) {
        return STATE_OF_TRIGGER.matcher(text).replaceFirst("");
    }

    @Override
    public Optional<LiftedView> view(String text) {
        String query = withoutOptions(text);
        boolean invoker = query.startsWith(INVOKER);
        String select = invoker ? query.substring(INVOKER.length()) : query;
        return select.startsWith("WITH (")
                ? Optional.empty()
                : Optional.of(new LiftedView(
                        select.strip().replaceFirst(";$", ""),
                        invoker ? View.Security.INVOKER : View.Security.DEFINER));
    }

    /** A view's options stand behind its query, as comments that PostgreSQL itself never prints. */
    static String withoutOptions(String text) {
        int options = text.indexOf("\n/* ");
        return options < 0 ? text : text.substring(0, options);
    }
}
