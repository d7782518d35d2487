package dev.plinth.inspector.postgresql;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.sql.SqlFragment;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Constraints, indexes and triggers. Exclusion constraints are among the table's options. */
final class TableMembers {
    /** One with a parent is that one's part in a partition, or what it is to a partition that it references. */
    private static final String CONSTRAINTS = Sql.MINE + """
            SELECT m.relname, k.conname, k.contype, pg_get_constraintdef(k.oid) AS definition,
                CASE WHEN s.nspname <> current_schema() THEN s.nspname || '.' ELSE '' END || p.relname AS parent,
                ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS u(attnum, position)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = m.oid AND a.attnum = u.attnum
                    ORDER BY CASE k.contype WHEN 'c' THEN 0 ELSE u.position END, a.attname COLLATE "C") AS columns
            FROM mine m
            JOIN pg_catalog.pg_constraint k ON k.conrelid = m.oid
            LEFT JOIN pg_catalog.pg_class p ON p.oid = k.confrelid
            LEFT JOIN pg_catalog.pg_namespace s ON s.oid = p.relnamespace
            WHERE k.contype IN ('p', 'u', 'c', 'f', 'x') AND k.conparentid = 0
                AND NOT (m.relispartition AND k.coninhcount > 0)
            ORDER BY m.relname COLLATE "C", k.conname COLLATE "C"
            """;

    /** The columns of the key in order, then the others that an expression or a condition reads, by name. */
    private static final String INDEXES = Sql.MINE + """
            SELECT m.relname, i.relname AS name, x.indisunique, pg_get_indexdef(i.oid, 0, true) AS definition,
                format('CREATE %sINDEX %I ON %s%s ', CASE WHEN x.indisunique THEN 'UNIQUE ' ELSE '' END, i.relname,
                    CASE WHEN m.relkind = 'p' THEN 'ONLY ' ELSE '' END, m.oid::regclass) AS prefix,
                ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = m.oid AND a.attnum > 0 AND (a.attnum = ANY (x.indkey) OR EXISTS (
                        SELECT 1 FROM pg_catalog.pg_depend d
                        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.oid
                        AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = m.oid
                        AND d.refobjsubid = a.attnum))
                    ORDER BY coalesce(array_position(x.indkey::int2[], a.attnum), 1000), a.attname COLLATE "C") AS columns
            FROM mine m
            JOIN pg_catalog.pg_index x ON x.indrelid = m.oid
            JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
            WHERE NOT i.relispartition AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k
                WHERE k.conindid = i.oid AND k.conrelid = m.oid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY m.relname COLLATE "C", i.relname COLLATE "C"
            """;

    private static final String TRIGGERS = Sql.MINE + """
            SELECT m.relname, t.tgname, pg_get_triggerdef(t.oid, true) || CASE t.tgenabled WHEN 'O' THEN ''
                WHEN 'D' THEN ' DISABLED' WHEN 'R' THEN ' ON REPLICA' ELSE ' ALWAYS' END AS definition
            FROM mine m
            JOIN pg_catalog.pg_trigger t ON t.tgrelid = m.oid
            WHERE NOT t.tgisinternal
            ORDER BY m.relname COLLATE "C", t.tgname COLLATE "C"
            """;

    private TableMembers() {}

    static void read(Connection connection, CatalogAssembly assembly) throws SQLException {
        List<OwnedConstraint> constraints = Queries.rows(connection, CONSTRAINTS, TableMembers::constraint);
        constraints.forEach(owned -> assembly.table(owned.table()).add(owned.constraint()));
        List<OwnedIndex> indexes = Queries.rows(connection, INDEXES, TableMembers::index);
        indexes.forEach(owned -> assembly.table(owned.table()).add(owned.index()));
        List<OwnedTrigger> triggers = Queries.rows(
                connection,
                TRIGGERS,
                row -> new OwnedTrigger(
                        row.getString("relname"), row.getString("tgname"), row.getString("definition")));
        triggers.forEach(owned -> assembly.addTrigger(owned.owner(), owned.name(), owned.sql()));
    }

    private static OwnedConstraint constraint(ResultSet row) throws SQLException {
        CatalogConstraint constraint = new CatalogConstraint(
                row.getString("conname"),
                kind(row.getString("contype")),
                SqlFragment.ofDatabase(Spelling.settled(row.getString("definition"))),
                texts(row.getArray("columns")),
                Queries.text(row, "parent"));
        return new OwnedConstraint(row.getString("relname"), constraint);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "p" -> Kind.PRIMARY_KEY;
            case "u" -> Kind.UNIQUE;
            case "c" -> Kind.CHECK;
            case "f" -> Kind.FOREIGN_KEY;
            case "x" -> Kind.EXCLUSION;
            default -> throw new InspectionException("there is no constraint of type " + type);
        };
    }

    private static OwnedIndex index(ResultSet row) throws SQLException {
        String definition = Spelling.settled(row.getString("definition"));
        String prefix = row.getString("prefix");
        if (!definition.startsWith(prefix)) {
            throw new InspectionException("the index " + row.getString("name") + " cannot be read: " + definition);
        }
        CatalogIndex index = new CatalogIndex(
                row.getString("name"),
                row.getBoolean("indisunique"),
                SqlFragment.ofDatabase(definition.substring(prefix.length())),
                texts(row.getArray("columns")));
        return new OwnedIndex(row.getString("relname"), index);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private record OwnedConstraint(String table, CatalogConstraint constraint) {}

    private record OwnedIndex(String table, CatalogIndex index) {}

    private record OwnedTrigger(String owner, String name, String sql) {}
}
