package dev.plinth.inspector.h2;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.model.PartComments;
import dev.plinth.sql.SqlFragment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The constraints of the current schema, in which their names are unique; keys that they reference may stand in others. Joined here and not in SQL: H2 makes the rows of
 * its information schema anew for each row that they are joined to (200 tables took two seconds).
 */
final class Constraints {
    private static final String CONSTRAINTS = """
            SELECT CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, CONSTRAINT_TYPE, ENFORCED, NULLS_DISTINCT, REMARKS
            FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS
            WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME NOT IN %s
            ORDER BY TABLE_NAME, CONSTRAINT_NAME
            """.formatted(Names.HISTORY);

    private static final String KEYS = """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_NAME, COLUMN_NAME, ORDINAL_POSITION,
                POSITION_IN_UNIQUE_CONSTRAINT
            FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE ORDER BY CONSTRAINT_SCHEMA, CONSTRAINT_NAME, ORDINAL_POSITION
            """;

    private static final String CHECKED = """
            SELECT CONSTRAINT_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE
            WHERE CONSTRAINT_SCHEMA = CURRENT_SCHEMA
            """;

    private final String own;
    private final Map<KeyName, List<KeyColumn>> keys = new HashMap<>();
    private final Map<String, TreeSet<String>> checked = new HashMap<>();
    private final Map<String, String> clauses = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();

    private Constraints(String own) {
        this.own = own;
    }

    /** @param own the schema of tables whose names stand alone */
    static void read(Connection connection, CatalogAssembly assembly, String own) throws SQLException {
        Constraints constraints = new Constraints(own);
        Map<String, String> names = currentNames(connection);
        Queries.rows(connection, KEYS, row -> constraints.addKeyColumn(row, names));
        Queries.rows(
                connection,
                CHECKED,
                row -> constraints
                        .checked
                        .computeIfAbsent(row.getString(1), name -> new TreeSet<>())
                        .add(row.getString(2)));
        Queries.rows(
                connection,
                "SELECT CONSTRAINT_NAME, CHECK_CLAUSE FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS"
                        + " WHERE CONSTRAINT_SCHEMA = CURRENT_SCHEMA",
                row -> constraints.clauses.put(row.getString(1), row.getString(2)));
        Queries.rows(
                connection,
                "SELECT CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE"
                        + " FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = CURRENT_SCHEMA",
                row -> constraints.references.put(
                        row.getString(1),
                        new Reference(
                                new KeyName(row.getString(2), row.getString(3)), row.getString(4), row.getString(5))));
        Queries.rows(connection, CONSTRAINTS, row -> constraints.add(row, assembly.table(row.getString("TABLE_NAME"))));
    }

    /**
     * The columns of keys by schema, constraint and position. KEY_COLUMN_USAGE goes on giving a renamed column its old name until
     * the table is copied or the database opened anew; the indexes behind keys and the driver give the new one.
     */
    private static Map<String, String> currentNames(Connection connection) throws SQLException {
        Map<String, String> names = new HashMap<>();
        Map<KeyName, List<KeyName>> constraints = new HashMap<>();
        Queries.rows(
                connection,
                "SELECT INDEX_SCHEMA, INDEX_NAME, CONSTRAINT_SCHEMA, CONSTRAINT_NAME"
                        + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE IN ('PRIMARY KEY', 'UNIQUE')",
                row -> constraints
                        .computeIfAbsent(new KeyName(row.getString(1), row.getString(2)), index -> new ArrayList<>())
                        .add(new KeyName(row.getString(3), row.getString(4))));
        Queries.rows(
                connection,
                "SELECT INDEX_SCHEMA, INDEX_NAME, ORDINAL_POSITION, COLUMN_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS",
                row -> {
                    KeyName index = new KeyName(row.getString(1), row.getString(2));
                    int position = row.getInt(3);
                    String column = row.getString(4);
                    constraints
                            .getOrDefault(index, List.of())
                            .forEach(constraint -> names.put(constraint.place(position), column));
                    return index;
                });
        List<String> tables = Queries.rows(
                connection,
                "SELECT DISTINCT TABLE_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                        + " WHERE CONSTRAINT_SCHEMA = CURRENT_SCHEMA AND CONSTRAINT_TYPE = 'FOREIGN KEY'",
                row -> row.getString(1));
        for (String table : tables) {
            String schema = connection.getSchema();
            try (ResultSet keys = connection.getMetaData().getImportedKeys(null, schema, table)) {
                while (keys.next()) {
                    names.put(
                            new KeyName(schema, keys.getString("FK_NAME")).place(keys.getInt("KEY_SEQ")),
                            keys.getString("FKCOLUMN_NAME"));
                }
            }
        }
        return names;
    }

    private KeyColumn addKeyColumn(ResultSet row, Map<String, String> names) throws SQLException {
        KeyName name = new KeyName(row.getString("CONSTRAINT_SCHEMA"), row.getString("CONSTRAINT_NAME"));
        String place = name.place(row.getInt("ORDINAL_POSITION"));
        KeyColumn column = new KeyColumn(
                row.getString("TABLE_NAME"),
                names.getOrDefault(place, row.getString("COLUMN_NAME")),
                row.getInt("POSITION_IN_UNIQUE_CONSTRAINT"));
        keys.computeIfAbsent(name, found -> new ArrayList<>()).add(column);
        return column;
    }

    private String add(ResultSet row, TableParts table) throws SQLException {
        String name = row.getString("CONSTRAINT_NAME");
        KeyName key = new KeyName(row.getString("CONSTRAINT_SCHEMA"), name);
        Kind kind = kind(name, row.getString("CONSTRAINT_TYPE"));
        List<String> columns = kind == Kind.CHECK ? checkedColumns(name) : keyColumns(key);
        String enforced = row.getString("ENFORCED").equals("YES") ? "" : " NOT ENFORCED";
        String nulls = Queries.text(row, "NULLS_DISTINCT").orElse("YES");
        Optional<String> parent = kind == Kind.FOREIGN_KEY ? Optional.of(parent(key)) : Optional.empty();
        SqlFragment definition = SqlFragment.ofDatabase(definition(kind, key, columns, nulls) + enforced);
        table.add(new CatalogConstraint(name, kind, definition, columns, parent));
        Queries.text(row, "REMARKS")
                .ifPresent(text -> table.comment(new PartComments.Part(PartComments.Kind.CONSTRAINT, name), text));
        return name;
    }

    private static Kind kind(String name, String type) {
        return switch (type) {
            case "PRIMARY KEY" -> Kind.PRIMARY_KEY;
            case "UNIQUE" -> Kind.UNIQUE;
            case "CHECK" -> Kind.CHECK;
            case "FOREIGN KEY" -> Kind.FOREIGN_KEY;
            default -> throw new InspectionException("the constraint " + name + " is of an unknown type " + type);
        };
    }

    private String definition(Kind kind, KeyName name, List<String> columns, String nullsDistinct) {
        String key = "(" + Names.quoted(columns) + ")";
        return switch (kind) {
            case PRIMARY_KEY -> "PRIMARY KEY " + key;
            case UNIQUE ->
                nullsDistinct.equals("YES") ? "UNIQUE " + key : "UNIQUE NULLS DISTINCT " + nullsDistinct + " " + key;
            case CHECK -> "CHECK (" + clauses.get(name.name()) + ")";
            case FOREIGN_KEY -> foreignKey(name, key);
            case EXCLUSION -> throw new InspectionException("H2 has no exclusion constraints, and " + name + " is one");
        };
    }

    private String foreignKey(KeyName name, String key) {
        Reference reference = reference(name);
        List<KeyColumn> parentKey = parentKey(name);
        String schema = reference.key().schema();
        return "FOREIGN KEY " + key + " REFERENCES "
                + (schema.equals(name.schema()) ? "" : Names.quoted(schema) + ".")
                + Names.quoted(parentKey.get(0).table()) + " ("
                + Names.quoted(parentKey.stream().map(KeyColumn::column).toList()) + ") ON DELETE "
                + reference.onDelete() + " ON UPDATE " + reference.onUpdate();
    }

    /** The referenced table, behind its schema where that is not the connection's own. */
    private String parent(KeyName foreignKey) {
        String schema = reference(foreignKey).key().schema();
        String table = parentKey(foreignKey).get(0).table();
        return schema.equals(own) ? table : schema + "." + table;
    }

    /** The referenced columns in the order of the referencing ones. */
    private List<KeyColumn> parentKey(KeyName foreignKey) {
        List<KeyColumn> unique = key(reference(foreignKey).key());
        return key(foreignKey).stream()
                .map(column -> unique.get(column.positionInParent() - 1))
                .toList();
    }

    private List<String> keyColumns(KeyName name) {
        return key(name).stream().map(KeyColumn::column).toList();
    }

    private List<String> checkedColumns(String name) {
        return List.copyOf(checked.getOrDefault(name, new TreeSet<>()));
    }

    private List<KeyColumn> key(KeyName name) {
        List<KeyColumn> found = keys.get(name);
        if (found == null) {
            throw new InspectionException("the key " + name.name() + " is not there");
        }
        return found;
    }

    private Reference reference(KeyName name) {
        Reference found = references.get(name.name());
        if (found == null) {
            throw new InspectionException("the foreign key " + name.name() + " references nothing");
        }
        return found;
    }

    private record KeyColumn(String table, String column, int positionInParent) {}

    private record KeyName(String schema, String name) {
        String place(int position) {
            return schema + "." + name + " " + position;
        }
    }

    /** @param key the referenced key */
    private record Reference(KeyName key, String onDelete, String onUpdate) {}
}
