package dev.plinth.inspector.h2;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.model.PartComments.Kind;
import dev.plinth.model.PartComments.Part;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indexes and triggers. */
final class TableMembers {
    private static final String INDEXES = """
            SELECT TABLE_NAME, INDEX_NAME, INDEX_TYPE_NAME, NULLS_DISTINCT, REMARKS FROM INFORMATION_SCHEMA.INDEXES
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND NOT IS_GENERATED AND TABLE_NAME NOT IN %s
            ORDER BY TABLE_NAME, INDEX_NAME
            """.formatted(Names.HISTORY);

    private static final String INDEX_COLUMNS = """
            SELECT INDEX_NAME, COLUMN_NAME, ORDERING_SPECIFICATION, NULL_ORDERING, IS_UNIQUE
            FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE INDEX_SCHEMA = CURRENT_SCHEMA
            ORDER BY INDEX_NAME, ORDINAL_POSITION
            """;

    private static final String TRIGGERS = """
            SELECT DISTINCT EVENT_OBJECT_TABLE, TRIGGER_NAME, TRIGGER_SCHEMA, REMARKS FROM INFORMATION_SCHEMA.TRIGGERS
            WHERE EVENT_OBJECT_SCHEMA = CURRENT_SCHEMA ORDER BY EVENT_OBJECT_TABLE, TRIGGER_NAME
            """;

    private static final Pattern TRIGGER =
            Pattern.compile("CREATE FORCE TRIGGER (\"(?:[^\"]|\"\")*\"\\.\"(?:[^\"]|\"\")*\") ");

    private TableMembers() {}

    static void read(Connection connection, CatalogAssembly assembly) throws SQLException {
        indexes(connection, assembly);
        triggers(connection, assembly);
    }

    private static void indexes(Connection connection, CatalogAssembly assembly) throws SQLException {
        Map<String, IndexParts> found = new LinkedHashMap<>();
        Queries.rows(connection, INDEXES, row -> {
            String name = row.getString("INDEX_NAME");
            TableParts table = assembly.table(row.getString("TABLE_NAME"));
            Queries.text(row, "REMARKS").ifPresent(comment -> table.comment(new Part(Kind.INDEX, name), comment));
            String nulls = Queries.text(row, "NULLS_DISTINCT").orElse("YES");
            IndexParts parts = new IndexParts(
                    table, row.getString("INDEX_TYPE_NAME"), nulls, new ArrayList<>(), new ArrayList<>());
            return found.put(name, parts);
        });
        Queries.rows(connection, INDEX_COLUMNS, row -> {
            IndexParts parts = found.get(row.getString("INDEX_NAME"));
            return parts != null && parts.add(row);
        });
        found.forEach((name, parts) -> parts.table().add(parts.build(name)));
    }

    private static void triggers(Connection connection, CatalogAssembly assembly) throws SQLException {
        List<OwnedTrigger> triggers = Queries.rows(
                connection,
                TRIGGERS,
                row -> new OwnedTrigger(
                        row.getString("EVENT_OBJECT_TABLE"),
                        row.getString("TRIGGER_SCHEMA"),
                        row.getString("TRIGGER_NAME"),
                        Queries.text(row, "REMARKS")));
        if (triggers.isEmpty()) {
            return;
        }
        // The information schema has no column for a trigger that was given as source.
        Map<String, String> script = new HashMap<>();
        for (String statement :
                Queries.rows(connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS", row -> row.getString(1))) {
            Matcher trigger = TRIGGER.matcher(statement);
            if (trigger.lookingAt()) {
                script.put(trigger.group(1), statement);
            }
        }
        for (OwnedTrigger trigger : triggers) {
            assembly.addTrigger(trigger.owner(), trigger.name(), trigger.sql(script));
            trigger.comment()
                    .ifPresent(
                            text -> assembly.addComment(trigger.owner(), new Part(Kind.TRIGGER, trigger.name()), text));
        }
    }

    private record OwnedTrigger(String owner, String schema, String name, Optional<String> comment) {
        String sql(Map<String, String> script) {
            String sql = script.get(Names.quoted(schema) + "." + Names.quoted(name));
            if (sql == null) {
                throw new InspectionException("the trigger " + name + " is in no script");
            }
            return sql + comment.map(" /* %s */"::formatted).orElse("");
        }
    }

    private record IndexParts(
            TableParts table, String type, String nullsDistinct, List<String> columns, List<String> key) {
        boolean add(ResultSet row) throws SQLException {
            String column = row.getString("COLUMN_NAME");
            columns.add(column);
            String order = row.getString("ORDERING_SPECIFICATION");
            String nulls = Queries.text(row, "NULL_ORDERING")
                    .filter(place -> !place.equals(usual(order)))
                    .map(" NULLS "::concat)
                    .orElse("");
            String beyond = unique() && !row.getBoolean("IS_UNIQUE") ? " NOT IN KEY" : "";
            return key.add(Names.quoted(column) + " " + order + nulls + beyond);
        }

        /** H2 says where NULLs are although nobody did: below every value, as it keeps them unless it is set up otherwise. */
        private static String usual(String order) {
            return order.equals("ASC") ? "FIRST" : "LAST";
        }

        boolean unique() {
            return type.startsWith("UNIQUE");
        }

        CatalogIndex build(String name) {
            String nulls = nullsDistinct.equals("YES") ? "" : " NULLS DISTINCT " + nullsDistinct;
            String kind = type.equals("INDEX") || type.equals("UNIQUE INDEX") ? "" : type + " ";
            String definition = kind + "(" + String.join(", ", key) + ")" + nulls;
            return new CatalogIndex(name, unique(), SqlFragment.ofDatabase(definition), columns);
        }
    }
}
