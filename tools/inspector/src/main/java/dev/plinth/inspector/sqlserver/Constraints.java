package dev.plinth.inspector.sqlserver;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.model.Mentions;
import dev.plinth.model.PartComments;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys, foreign keys and checks. Defaults, which are constraints here, belong to their columns. */
final class Constraints {
    private static final String KEYS = """
            SELECT o.name, k.name AS key_name, k.type, i.type_desc, i.ignore_dup_key, c.name AS column_name,
                ic.is_descending_key
            FROM sys.tables o
            JOIN sys.key_constraints k ON k.parent_object_id = o.object_id
            JOIN sys.indexes i ON i.object_id = o.object_id AND i.name = k.name
            JOIN sys.index_columns ic ON ic.object_id = i.object_id AND ic.index_id = i.index_id AND ic.key_ordinal > 0
            JOIN sys.columns c ON c.object_id = ic.object_id AND c.column_id = ic.column_id
            %s AND o.name NOT IN %s ORDER BY o.name, k.name, ic.key_ordinal
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private static final String FOREIGN_KEYS = """
            SELECT o.name, f.name AS key_name, f.delete_referential_action_desc, f.update_referential_action_desc,
                f.is_disabled, f.is_not_trusted, f.is_not_for_replication, c.name AS column_name, rs.name AS parent_schema,
                r.name AS parent, rc.name AS parent_column
            FROM sys.tables o
            JOIN sys.foreign_keys f ON f.parent_object_id = o.object_id
            JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id
            JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id
            JOIN sys.tables r ON r.object_id = k.referenced_object_id
            JOIN sys.schemas rs ON rs.schema_id = r.schema_id
            JOIN sys.columns rc ON rc.object_id = k.referenced_object_id AND rc.column_id = k.referenced_column_id
            %s AND o.name NOT IN %s ORDER BY o.name, f.name, k.constraint_column_id
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private static final String CHECKS = """
            SELECT o.name, k.name AS check_name, k.definition, k.is_disabled, k.is_not_trusted, k.is_not_for_replication
            FROM sys.tables o
            JOIN sys.check_constraints k ON k.parent_object_id = o.object_id
            %s AND o.name NOT IN %s ORDER BY o.name, k.name
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private static final String COMMENTS = """
            SELECT t.name, o.name AS constraint_name, CAST(p.value AS nvarchar(3750)) AS remark
            FROM sys.objects o
            JOIN sys.tables t ON t.object_id = o.parent_object_id
            JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = o.object_id AND p.minor_id = 0
                AND p.name = N'MS_Description'
            %s AND t.name NOT IN %s AND o.type IN ('C', 'F', 'PK', 'UQ')
            """.formatted(Names.OF_SCHEMA, Names.HISTORY);

    private Constraints() {}

    /** @param own the schema of tables whose names stand alone */
    static void read(Connection connection, String schema, String own, CatalogAssembly assembly) throws SQLException {
        Map<String, Key> keys = new LinkedHashMap<>();
        Queries.rows(
                connection,
                KEYS,
                row -> keys.computeIfAbsent(row.getString("name") + "." + row.getString("key_name"), name -> new Key())
                        .add(row),
                schema);
        keys.values().forEach(key -> key.addTo(assembly));
        Map<String, ForeignKey> foreignKeys = new LinkedHashMap<>();
        Queries.rows(
                connection,
                FOREIGN_KEYS,
                row -> foreignKeys
                        .computeIfAbsent(
                                row.getString("name") + "." + row.getString("key_name"), name -> new ForeignKey())
                        .add(row),
                schema);
        foreignKeys.values().forEach(key -> key.addTo(assembly, schema, own));
        Queries.rows(connection, CHECKS, row -> check(row, assembly.table(row.getString("name"))), schema);
        Queries.rows(
                connection,
                COMMENTS,
                row -> {
                    String name = row.getString("constraint_name");
                    TableParts table = assembly.table(row.getString("name"));
                    table.comment(new PartComments.Part(PartComments.Kind.CONSTRAINT, name), row.getString("remark"));
                    return name;
                },
                schema);
    }

    private static String check(ResultSet row, TableParts table) throws SQLException {
        String name = row.getString("check_name");
        String text = row.getString("definition");
        Set<String> mentioned = Mentions.in(text);
        List<String> columns = table.columnNames().stream()
                .filter(column -> mentioned.contains(column.toLowerCase(Locale.ROOT)))
                .toList();
        String definition = "CHECK " + (text.startsWith("(") ? text : "(" + text + ")") + state(row);
        table.add(
                new CatalogConstraint(name, Kind.CHECK, SqlFragment.ofDatabase(definition), columns, Optional.empty()));
        return name;
    }

    /** What a constraint does not look at: rows that were there before, rows that come, rows of a replica. */
    private static String state(ResultSet row) throws SQLException {
        return (row.getBoolean("is_not_for_replication") ? " NOT FOR REPLICATION" : "")
                + (row.getBoolean("is_disabled")
                        ? " DISABLED"
                        : row.getBoolean("is_not_trusted") ? " NOT TRUSTED" : "");
    }

    /** A primary or unique key while its columns arrive. */
    private static final class Key {
        private String table = "";
        private String name = "";
        private Kind kind = Kind.UNIQUE;
        private String held = "";
        private final List<String> columns = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();

        Key add(ResultSet row) throws SQLException {
            table = row.getString("name");
            name = row.getString("key_name");
            kind = row.getString("type").strip().equals("PK") ? Kind.PRIMARY_KEY : Kind.UNIQUE;
            String usual = kind == Kind.PRIMARY_KEY ? "CLUSTERED" : "NONCLUSTERED";
            String found = row.getString("type_desc");
            held = (found.equals(usual) ? "" : found) + (row.getBoolean("ignore_dup_key") ? " IGNORE_DUP_KEY" : "");
            String column = row.getString("column_name");
            columns.add(column);
            parts.add(Names.quoted(column) + (row.getBoolean("is_descending_key") ? " DESC" : ""));
            return this;
        }

        void addTo(CatalogAssembly assembly) {
            String word = kind == Kind.PRIMARY_KEY ? "PRIMARY KEY" : "UNIQUE";
            SqlFragment definition = SqlFragment.ofDatabase(word + " (" + String.join(", ", parts) + ")");
            TableParts parent = assembly.table(table);
            parent.add(new CatalogConstraint(name, kind, definition, columns, Optional.empty()));
            if (!held.isBlank()) {
                parent.option("index of " + name, held.strip());
            }
        }
    }

    /** A foreign key while its columns arrive. */
    private static final class ForeignKey {
        private String table = "";
        private String name = "";
        private String parentSchema = "";
        private String parent = "";
        private String actions = "";
        private String state = "";
        private final List<String> columns = new ArrayList<>();
        private final List<String> referenced = new ArrayList<>();

        ForeignKey add(ResultSet row) throws SQLException {
            table = row.getString("name");
            name = row.getString("key_name");
            parentSchema = row.getString("parent_schema");
            parent = row.getString("parent");
            actions = " ON DELETE " + action(row, "delete") + " ON UPDATE " + action(row, "update");
            state = state(row);
            columns.add(row.getString("column_name"));
            referenced.add(row.getString("parent_column"));
            return this;
        }

        private static String action(ResultSet row, String event) throws SQLException {
            return row.getString(event + "_referential_action_desc").replace('_', ' ');
        }

        void addTo(CatalogAssembly assembly, String schema, String own) {
            String target =
                    (parentSchema.equals(schema) ? "" : Names.quoted(parentSchema) + ".") + Names.quoted(parent);
            String definition = "FOREIGN KEY (" + Names.quoted(columns) + ") REFERENCES " + target + " ("
                    + Names.quoted(referenced) + ")" + actions + state;
            assembly.table(table)
                    .add(new CatalogConstraint(
                            name,
                            Kind.FOREIGN_KEY,
                            SqlFragment.ofDatabase(definition),
                            columns,
                            Optional.of(parentSchema.equals(own) ? parent : parentSchema + "." + parent)));
        }
    }
}
